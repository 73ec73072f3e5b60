import type { Occurrence } from "../../../src/codebooks/index.js";
import type { Claim, Totals } from "../../../src/model/index.js";

const none: Totals = { killed: null, wounded: null, abducted: null, missing: null, arrested: null, released: null, displaced: null };
const span = (text: string) => ({ start: 0, end: text.length, text });
const claim = (about: Claim["about"], n: number, more: Partial<Claim> = {}): Claim => ({
  about,
  low: n,
  best: n,
  high: n,
  qualifier: "exact",
  whom: "people",
  side: "unknown",
  cumulative: false,
  source: { kind: "police", name: "police", anonymous: false },
  stance: "asserted",
  evidence: [span(`${n} people`)],
  ...more,
});
const exactly = (n: number) => ({ low: n, best: n, high: n });
const day = (iso: string) => ({ start: iso, end: iso, precision: "day" as const, evidence: [span("on Tuesday")] });
const town = {
  name: "Baidoa",
  country: "SO",
  adm1: "Bay",
  latitude: 3.1138,
  longitude: 43.6498,
  precision: 1 as const,
  sourceId: "geonames:64013",
  evidence: [span("Baidoa")],
};

const base = {
  id: "e1",
  status: "occurred",
  background: false,
  headline: "What happened.",
  time: day("2026-05-05"),
  place: town,
  participants: [],
  objects: [],
  totals: none,
  claims: [],
} as const;

/** Incidents that every codebook is shown: the same in, its own rows out (expected.ts). */
export const occurrences: Record<string, Occurrence> = {
  "a group bombs a market": {
    ...base,
    type: "bombing",
    participants: [
      {
        role: "initiator",
        kind: "group",
        name: "Shabaab fighters",
        actor: "al-shabaab",
        mentions: [span("Shabaab fighters")],
        certainty: "claimed",
      },
      { role: "victim", kind: "civilian-group", name: "traders", mentions: [span("traders")], certainty: "asserted" },
    ],
    objects: [{ role: "instrument", kind: "explosive", name: "car bomb", mentions: [span("car bomb")] }],
    claims: [
      claim("killed", 12, { whom: "traders", side: "civilian" }),
      claim("killed", 9, { source: { kind: "medical", name: "a doctor", anonymous: true } }),
    ],
    totals: { ...none, killed: { low: 9, best: null, high: 12 } },
  },
  "an army fights a group": {
    ...base,
    type: "armed-clash",
    participants: [
      { role: "initiator", kind: "state-force", name: "soldiers", mentions: [span("soldiers")], certainty: "asserted" },
      { role: "target", kind: "group", name: "Shabaab", actor: "al-shabaab", mentions: [span("Shabaab")], certainty: "asserted" },
    ],
    claims: [
      claim("killed", 20, { side: "target", whom: "militants", source: { kind: "military", name: "the army", anonymous: false } }),
      claim("killed", 3, { side: "initiator", whom: "soldiers" }),
    ],
    totals: { ...none, killed: exactly(23) },
  },
  "unnamed gunmen kill dozens": {
    ...base,
    type: "armed-attack",
    participants: [
      { role: "initiator", kind: "group", name: "gunmen", mentions: [span("gunmen")], certainty: "asserted" },
      { role: "victim", kind: "civilian-group", name: "villagers", mentions: [span("villagers")], certainty: "asserted" },
    ],
    claims: [claim("killed", 24, { best: null, high: null, qualifier: "vague", evidence: [span("dozens of villagers")] })],
    totals: { ...none, killed: { low: 24, best: null, high: null } },
  },
  "an arms cache is found": {
    ...base,
    type: "weapons-seizure",
    time: { start: "2026-05-04", end: "2026-05-10", precision: "week", evidence: [span("last week")] },
    participants: [{ role: "initiator", kind: "state-force", name: "police", mentions: [span("police")], certainty: "asserted" }],
    objects: [{ role: "seized", kind: "firearm", name: "forty rifles", mentions: [span("forty rifles")] }],
  },
  "a threat": { ...base, type: "bombing", status: "threatened" },
};

/** The report that tells them. */
export const toldBy = { id: "r1", published: "2026-05-06", publisher: "Coast Radio", title: "=Market mourns" };

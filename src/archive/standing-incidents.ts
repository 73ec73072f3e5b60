import { toldIncidents } from "../merge/index.js";
import type { Anchor, Incident, ToldIncident } from "../model/index.js";
import { keyOf } from "../model/index.js";
import type { Db } from "./archive.js";
import { addAll } from "../model/add-all.js";
import { codingsOf, newestCodings } from "./queries/codings.js";
import type { Decided } from "./queries/decided.js";
import { anchorsOf, decisionsOfReports } from "./queries/decisions.js";
import { versionsOfAll, type KeptReport } from "./queries/reports.js";

/** An incident that stands, and in which version of its report its words are. */
export interface StandingIncident {
  told: ToldIncident;
  report: number;
}

export interface Standing {
  incidents: StandingIncident[];
  decided: Decided[];
}

/**
 * What stands of these reports: the incidents of the newest coding of each one's newest version, and those on which a person decided and which
 * that coding no longer has. Decisions find their incidents again by their words, so that they outlive a new engine and a new version.
 */
export async function standingIncidents(db: Db, ids: readonly string[]): Promise<Standing> {
  const versions = await versionsOfAll(db, ids);
  const codings = await newestCodings(
    db,
    [...versions.values()].flatMap(([newest]) => newest?.seq ?? []),
  );
  const decisions = (await decisionsOfReports(db, ids)).filter(({ undone, deed }) => !undone && deed.kind !== "undo");
  const all: Standing = { incidents: [], decided: [] };
  for (const id of new Set(ids)) {
    const [newest, ...older] = versions.get(id) ?? [];
    if (!newest) continue;
    const coding = codings.get(newest.seq);
    const standing: StandingIncident[] = (coding ? toldIncidents(newest.report, coding) : []).map((told) => ({ told, report: newest.seq }));
    for (const { seq, deed } of decisions) {
      const from = new Set<Anchor>(deed.kind === "split" ? deed.from : []);
      for (const anchor of anchorsOf(deed)) {
        if (anchor.report !== id) continue;
        const keeps = deed.kind !== "reject" && deed.kind !== "split" && deed.kind !== "code";
        const found =
          findAgain(anchor, standing, newest) ?? (keeps ? await keepAsItWas(db, anchor, [newest, ...older], standing) : undefined);
        if (!found) continue;
        const part = from.has(anchor) ? "from" : "incidents";
        const { key } = found.told;
        if (!all.decided.some((one) => one.incident === key && one.decision === seq && one.part === part))
          all.decided.push({ incident: key, decision: seq, part });
      }
    }
    addAll(all.incidents, standing);
  }
  return all;
}

/** The incident that an anchor means: by its trigger's place in the text and its type, then by the place alone; in a new wording by the trigger's words. */
function findAgain(anchor: Anchor, standing: readonly StandingIncident[], newest: KeptReport): StandingIncident | undefined {
  const unchanged = newest.report.text.slice(anchor.trigger.start, anchor.trigger.end) === anchor.trigger.text;
  const overlaps = ({ told: { incident } }: StandingIncident) =>
    incident.trigger.start < anchor.trigger.end && incident.trigger.end > anchor.trigger.start;
  const sameType = ({ told: { incident } }: StandingIncident) => incident.type === anchor.type;
  const sameWords = ({ told: { incident } }: StandingIncident) => incident.trigger.text === anchor.trigger.text;
  const kept = standing.find(({ told }) => told.kept && told.key === keptKey(anchor));
  if (kept) return kept;
  const here = unchanged ? standing.filter(overlaps) : [];
  const ofId = (list: StandingIncident[]) => list.find(({ told }) => told.incident.id === anchor.incident) ?? list[0];
  return ofId(here.filter(sameType)) ?? ofId(here) ?? ofId(standing.filter((one) => !one.told.kept && sameType(one) && sameWords(one)));
}

const keptKey = ({ report, trigger, type }: Anchor) => keyOf(report, `k${trigger.start}-${type}`);

/** The incident as an earlier coding had it, added to what stands. */
async function keepAsItWas(
  db: Db,
  anchor: Anchor,
  versions: readonly KeptReport[],
  standing: StandingIncident[],
): Promise<StandingIncident | undefined> {
  for (const { seq, report } of versions)
    for (const { incidents, published } of await codingsOf(db, seq)) {
      const was = incidents.find(
        ({ id, type, trigger }) =>
          id === anchor.incident && type === anchor.type && trigger.start === anchor.trigger.start && trigger.text === anchor.trigger.text,
      );
      if (!was) continue;
      const incident: Incident = { ...was, id: `k${anchor.trigger.start}-${anchor.type}` };
      const [told] = toldIncidents(report, { incidents: [incident], published });
      if (!told) continue;
      const kept: StandingIncident = { told: { ...told, kept: true }, report: seq };
      standing.push(kept);
      return kept;
    }
  return undefined;
}

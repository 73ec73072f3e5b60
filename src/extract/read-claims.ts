import { addAll } from "../model/add-all.js";
import type { Claim, Participant } from "../model/index.js";
import type { PeopleClass } from "../language/en/phrases.js";
import type { Draft } from "./draft.js";
import { theReport } from "./source-of.js";
import type { Count, Happening } from "./happening.js";
import { isSuperseded, preferConfirmed } from "./prefer-figure.js";
import type { ReadClaim } from "./read-claim.js";
import { isNamedByAnother } from "./read-counts.js";
import type { Reading } from "./reading.js";

/**
 * Every figure of the draft's happenings as a claim: who says it, of whom, on which side. Repetitions by one source are one.
 * "The protesters were arrested" is a claim, too, of at least two; totals look to such a one only where there is no figure.
 */
export function readClaims(
  reading: Reading,
  draft: Draft,
  sides: { initiator: PeopleClass | undefined; target: PeopleClass | undefined },
): ReadClaim[] {
  const read: ReadClaim[] = [];
  for (const happening of [...draft.happenings, ...(draft.tallies ?? [])]) {
    if (happening.status === "attempted" || happening.status === "threatened") {
      if (!happening.counts.some((count) => count.best === 0)) continue;
    }
    for (const count of happening.counts) {
      const claim = claimOf(reading, happening, count, sides);
      const same = read.find((other) => sameClaim(other.claim, claim) && other.weak === count.weak);
      if (same) {
        addAll(same.claim.evidence, claim.evidence);
        continue;
      }
      const head = reading.lower(count.group.head);
      read.push({
        claim,
        people: count.group.determiner === "definite" && count.group.quantity ? "generic" : count.group.people,
        head,
        statement: count.statement,
        sentence: happening.sentence,
        revised: count.revised,
        weak: count.weak,
        additional: count.group.additional ?? false,
        related: count.best === 1 && isNamedByAnother(reading, count.group),
        introduced: count.best === 1 && count.qualifier === "exact" && !count.part && count.group.determiner === "indefinite",
        superseded: isSuperseded(reading, count),
      });
    }
  }
  linkParts(reading, read, draft);
  preferConfirmed(reading, read);
  return read;
}

function sameClaim(a: Claim, b: Claim): boolean {
  return (
    a.about === b.about &&
    a.low === b.low &&
    a.best === b.best &&
    a.high === b.high &&
    a.source.name === b.source.name &&
    a.source.kind === b.source.kind &&
    a.whom === b.whom &&
    a.cumulative === b.cumulative
  );
}

function claimOf(
  reading: Reading,
  happening: Happening,
  count: Count,
  sides: { initiator: PeopleClass | undefined; target: PeopleClass | undefined },
): Claim {
  const attribution = reading.attributionAt(count.group.head);
  const { group } = count;
  const from = Math.min(count.first, group.first);
  const to = Math.max(count.last, group.last);
  return {
    about: count.about,
    low: count.low,
    best: count.best,
    high: count.high,
    qualifier: count.qualifier,
    whom: whomOf(reading, count),
    side: sideOf(group.people, sides),
    cumulative: count.cumulative,
    source: attribution?.source ?? reading.issuer ?? theReport,
    stance: happening.stance === "denied" ? "denied" : attribution?.stance === "unconfirmed" ? "unconfirmed" : "asserted",
    evidence: [evidenceOf(reading, happening, from, to)],
  };
}

/** The figure with its verb, if they stand close together; else the figure alone. */
function evidenceOf(reading: Reading, happening: Happening, from: number, to: number) {
  const first = Math.min(from, happening.verb?.first ?? happening.first);
  const last = Math.max(to, happening.last);
  return last - first <= 14 && reading.token(first).sentence === reading.token(last - 1).sentence
    ? reading.span(first, last)
    : reading.span(from, to);
}

function whomOf(reading: Reading, count: Count): string {
  const { group } = count;
  let first = group.first;
  // Without the figure and its hedges: "at least 12 hardcore terrorists" is of "hardcore terrorists".
  // "One hundred and twenty-three people", "a 34-year-old woman": from behind the figure or the age on.
  for (let i = group.first; i < group.head; i += 1) {
    if (group.quantity && reading.token(i).pos === "NUM") first = i + 1;
    if (reading.lower(i) === "old" && reading.lower(i - 1) === "-") first = i + 1;
  }
  while (
    first < group.head &&
    (/^(?:at|least|the|a|an|more|than|about|around|some|nearly|almost|over|up|to|another|other|no|fewer|less|as|many|another|approximately|of|dozen|dozens|hundreds|scores|several|both)$/.test(
      reading.lower(first),
    ) ||
      reading.token(first).pos === "NUM" ||
      /^[\d,-]+$/.test(reading.token(first).text))
  )
    first += 1;
  return reading.span(first, group.last).text;
}

/** On whose side the counted are, as far as their class tells. */
function sideOf(
  people: PeopleClass | undefined,
  sides: { initiator: PeopleClass | undefined; target: PeopleClass | undefined },
): Claim["side"] {
  if (people === undefined || people === "generic") return "unknown";
  if (people === sides.target && people !== sides.initiator) return people === "civilian" || people === "official" ? "civilian" : "target";
  if (people === sides.initiator && people !== sides.target) return people === "civilian" ? "civilian" : "initiator";
  if (people === "civilian" || people === "official") return "civilian";
  if (people === "militant" && sides.initiator === "force") return "target";
  if (people === "force" && sides.initiator === "militant") return "target";
  if (people === "force" && sides.target === "militant") return "initiator";
  if (people === "militant" && sides.target === "force") return "initiator";
  return "unknown";
}

/** Ties "including three children" and "two of the dead" to the figure that they are part of. */
function linkParts(reading: Reading, read: ReadClaim[], draft: Draft): void {
  const parts = new Set(read.filter((one) => isPart(reading, one, draft)));
  read.forEach((one, k) => {
    if (!parts.has(one)) return;
    const whole = bestWhole(read, one, k, parts);
    if (whole !== undefined) one.claim.partOf = whole;
    // Some of an unknown number: there were so many at least.
    else if (one.claim.qualifier === "exact" && one.claim.best !== 0) Object.assign(one.claim, { high: null, qualifier: "at-least" });
  });
}

function isPart(reading: Reading, { claim }: ReadClaim, draft: Draft): boolean {
  return draft.happenings.some((happening) =>
    happening.counts.some(
      (count) =>
        count.part &&
        count.about === claim.about &&
        claim.evidence[0] &&
        reading.token(count.group.first).start >= claim.evidence[0].start &&
        reading.token(count.group.last - 1).end <= claim.evidence[0].end &&
        whomOf(reading, count) === claim.whom,
    ),
  );
}

function bestWhole(read: readonly ReadClaim[], part: ReadClaim, k: number, parts: ReadonlySet<ReadClaim>): number | undefined {
  let best: number | undefined;
  read.forEach((other, i) => {
    if (i === k || parts.has(other) || other.claim.about !== part.claim.about || other.claim.cumulative) return;
    const size = other.claim.best ?? other.claim.low ?? 0;
    if (size < (part.claim.best ?? part.claim.low ?? 0)) return;
    if (other.sentence === part.sentence) best = best === undefined || (read[best] as ReadClaim).sentence !== part.sentence ? i : best;
    else if (best === undefined && i < k) best = i;
  });
  return best;
}

/** Sides' people: the class that most of the groups on that side have. */
export function classOfSide(participants: readonly Participant[], role: "initiator" | "target"): PeopleClass | undefined {
  for (const participant of participants) {
    if (participant.role !== role) continue;
    if (participant.kind === "state-force") return "force";
    if (participant.kind === "group") return "militant";
    if (participant.kind === "civilian-group") return "civilian";
  }
  return undefined;
}

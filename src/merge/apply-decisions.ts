import {
  claimAbouts,
  type Accepted,
  type Decision,
  type Estimate,
  type Event,
  type IncidentPlace,
  type IncidentTime,
  type ReviewState,
  type SettableField,
  type ToldIncident,
} from "../model/index.js";
import { headlineOf, makeEvent } from "./make-event.js";
import type { StandingDecision } from "./standing-decision.js";
import type { Ties } from "./ties.js";

/**
 * The event that its members make once people have spoken: rejected incidents give no values, values that a person set stand over what is
 * read, and `review` says whether what was accepted still is what stands.
 */
export function applyDecisions(members: readonly ToldIncident[], decisions: readonly StandingDecision[], ties?: Ties): Event {
  const keys = new Set(members.map(({ key }) => key));
  const touching = decisions.filter(({ incidents }) => incidents.some((key) => keys.has(key)));
  const rejected = new Set(touching.flatMap(({ decision, incidents }) => (decision.deed.kind === "reject" ? incidents : [])));
  const counted = members.filter(({ key }) => !rejected.has(key));
  const event = makeEvent(members, counted, ties);
  const all = touching.filter(({ decision }) => decision.deed.kind === "set");
  const sets = all.filter((set) => !isParted(set, keys, decisions));
  for (const { decision } of sets) setValue(event, decision);
  if (sets.length > 0) event.headline = headlineOf(event);
  event.review = sets.length < all.length ? "needs-decision" : reviewOf(event, members, counted, touching);
  return event;
}

/** Figures that a person set for the whole of what a person took apart later are no half's figures: somebody has to say what each had. */
function isParted(
  { decision: { deed }, incidents }: StandingDecision,
  members: ReadonlySet<string>,
  decisions: readonly StandingDecision[],
): boolean {
  if (deed.kind !== "set" || !(claimAbouts as readonly string[]).includes(deed.field)) return false;
  const gone = incidents.filter((key) => !members.has(key));
  return gone.some((key) =>
    decisions.some(
      ({ decision, incidents: these, from }) =>
        decision.deed.kind === "split" &&
        ((these.includes(key) && from.some((one) => members.has(one))) || (from.includes(key) && these.some((one) => members.has(one)))),
    ),
  );
}

function setValue(event: Event, decision: Decision): void {
  if (decision.deed.kind !== "set") return;
  const { field, value, evidence } = decision.deed;
  const words = evidence ? [{ ...evidence.span, report: evidence.report }] : [];
  const quoted = evidence ? `, “${evidence.span.text}” (${evidence.report})` : "";
  event.set[field] = decision.id;
  if (field === "type") event.type = value as Event["type"];
  else if (field === "status") event.status = value as Event["status"];
  else if (field === "time") event.time = { ...(value as Omit<IncidentTime, "evidence">), evidence: words };
  else if (field === "place") event.place = value === null ? null : { ...(value as Omit<IncidentPlace, "evidence">), evidence: words };
  else {
    event.totals[field] = value as Estimate | null;
    event.figures = [
      ...event.figures.filter(({ about }) => about !== field),
      { about: field, rule: `set by ${decision.who}: ${decision.why}${quoted}`, claims: [] },
    ];
  }
}

function reviewOf(
  event: Event,
  members: readonly ToldIncident[],
  counted: readonly ToldIncident[],
  touching: readonly StandingDecision[],
): ReviewState {
  if (counted.length === 0) return "rejected";
  const last = touching.filter(({ decision: { deed } }) => deed.kind === "accept").at(-1);
  const accepted = last?.decision.deed.kind === "accept" ? last.decision.deed.accepted : undefined;
  const unsettled = counted.some(({ key, kept }) => kept && !accepted?.kept?.includes(key));
  if (unsettled || contradicted(touching)) return "needs-decision";
  // Somebody found that what some reports tell is no incident, and others tell it.
  if (counted.length < members.length && !covers(last, members)) return "needs-decision";
  if (!accepted) return "unreviewed";
  return sameAs(event, accepted) ? "accepted" : "needs-decision";
}

/** Whether an acceptance was of all members, so that what was rejected before is settled. */
function covers(accept: StandingDecision | undefined, members: readonly ToldIncident[]): boolean {
  return accept !== undefined && members.every(({ key }) => accept.incidents.includes(key));
}

/** Two values set for one field of what were two events, before they became one: neither is preferred. */
function contradicted(touching: readonly StandingDecision[]): boolean {
  const sets = touching.flatMap(({ decision, incidents }) => (decision.deed.kind === "set" ? [{ deed: decision.deed, incidents }] : []));
  return sets.some((a, i) =>
    sets
      .slice(i + 1)
      .some(
        (b) =>
          a.deed.field === b.deed.field &&
          JSON.stringify(a.deed.value) !== JSON.stringify(b.deed.value) &&
          !a.incidents.some((key) => b.incidents.includes(key)),
      ),
  );
}

/** Whether type, days and figures are what was accepted; fields that a person set are as the person wants them. */
function sameAs({ type, time, totals, set }: Event, accepted: Accepted): boolean {
  const own = (field: SettableField) => set[field] !== undefined;
  if (!own("type") && type !== accepted.type) return false;
  if (!own("time") && (time.start !== accepted.time.start || time.end !== accepted.time.end)) return false;
  return claimAbouts.every((about) => {
    const [x, y] = [totals[about], accepted.totals[about]];
    return own(about) || (x?.low === y?.low && x?.best === y?.best && x?.high === y?.high);
  });
}

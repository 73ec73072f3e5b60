import {
  applyDecisions,
  blockKeys,
  compare,
  componentsOf,
  groupEvents,
  nearFrom,
  pairScore,
  sameFrom,
  type StandingDecision,
  tiesOf,
} from "../merge/index.js";
import type { Event, ToldIncident } from "../model/index.js";
import type { Db } from "./archive.js";
import { standingDecisions } from "./queries/decided.js";
import { deleteEvents, putEvents } from "./queries/events.js";
import { incidentsByKey, incidentsOfComponents, keysInBlocks, placeIncidents, putBlocks, type KeptIncident } from "./queries/incidents.js";
import { putProposals, type Proposal } from "./queries/proposals.js";

/** What changed: incidents that came, incidents of which people decided, and the components and events of those that went. */
export interface Changes {
  added: readonly ToldIncident[];
  touched: readonly string[];
  components: readonly string[];
  events: readonly string[];
}

/**
 * Makes anew the events that a change touches, and no others. Added incidents stand in their table already. What comes out depends on what
 * the archive holds, not on the order in which it came. Within a transaction.
 */
export async function remerge(db: Db, { added, touched, components, events }: Changes): Promise<void> {
  const affected = new Set(components);
  const blocks = new Map(added.map((told) => [told.key, blockKeys(told)]));
  await putBlocks(
    db,
    [...blocks].flatMap(([key, of]) => of.map((block) => ({ key, block }))),
  );
  const inBlocks = await keysInBlocks(db, [...new Set([...blocks.values()].flat())]);
  const candidates = new Map((await incidentsByKey(db, [...new Set([...inBlocks.values()].flat())])).map((one) => [one.told.key, one]));
  const proposals: Proposal[] = [];
  for (const told of added) {
    affected.add(told.key);
    const near = new Set((blocks.get(told.key) ?? []).flatMap((block) => inBlocks.get(block) ?? []));
    for (const key of near) {
      const candidate = candidates.get(key);
      // Two that came together are compared once.
      if (!candidate || candidate.told.report.id === told.report.id || (blocks.has(key) && key < told.key)) continue;
      const score = pairScore(told, candidate.told);
      if (score >= sameFrom) affected.add(candidate.component);
      else if (score >= nearFrom) proposals.push({ a: told.key, b: key, comparison: compare(told, candidate.told) });
    }
  }
  await putProposals(db, proposals);
  for (const { component } of await incidentsByKey(db, touched)) affected.add(component);
  const { incidents, decisions } = await loadWhole(db, affected);
  const old = new Set([...events, ...incidents.map(({ event }) => event)]);
  // An event follows from its incidents and what was decided of them: where neither changed, it stands.
  const changed = new Set([...added.map(({ key }) => key), ...touched]);
  const stand = new Set<string>();
  const gone = new Set(events);
  const members = keysBy(incidents, ({ event }) => event);
  for (const [event, keys] of members) if (!gone.has(event) && !keys.some((key) => changed.has(key))) stand.add(event);
  // What chains of likeness joined they still join, unless something went.
  const broken = new Set(components);
  const joined = [...keysBy(incidents, ({ component }) => component)].flatMap(([component, keys]) =>
    broken.has(component) || keys.some((key) => changed.has(key)) ? [] : [keys],
  );
  const made = await makeEvents(db, incidents, decisions, { stand, members, joined });
  await deleteEvents(
    db,
    [...old].filter((id) => !made.standing.has(id)),
  );
  await putEvents(db, made.events);
}

function keysBy(incidents: readonly KeptIncident[], by: (one: KeptIncident) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of incidents) {
    const keys = found.get(by(one));
    if (keys) keys.push(one.told.key);
    else found.set(by(one), [one.told.key]);
  }
  return found;
}

/** The components, and those that decisions to merge tie to them, with the decisions on them. */
async function loadWhole(db: Db, components: ReadonlySet<string>): Promise<{ incidents: KeptIncident[]; decisions: StandingDecision[] }> {
  const loaded = new Map<string, KeptIncident>();
  let wanted = [...components];
  for (;;) {
    for (const one of await incidentsOfComponents(db, wanted)) loaded.set(one.told.key, one);
    const decisions = await standingDecisions(db, [...loaded.keys()]);
    const tied = decisions
      .flatMap(({ decision, incidents }) => (decision.deed.kind === "merge" ? incidents : []))
      .filter((key) => !loaded.has(key));
    if (tied.length === 0) return { incidents: [...loaded.values()], decisions };
    wanted = [...new Set((await incidentsByKey(db, tied)).map(({ component }) => component))];
    if (wanted.length === 0) return { incidents: [...loaded.values()], decisions };
  }
}

/** The events of incidents. Those of `stand` that still have the members that they had are named, and not made. */
async function makeEvents(
  db: Db,
  kept: readonly KeptIncident[],
  decisions: readonly StandingDecision[],
  {
    stand,
    members: before,
    joined,
  }: { stand: ReadonlySet<string>; members: ReadonlyMap<string, readonly string[]>; joined: readonly (readonly string[])[] },
): Promise<{ events: Event[]; standing: Set<string> }> {
  const byKey = new Map(kept.map((one) => [one.told.key, one]));
  const ties = tiesOf(decisions);
  const events: Event[] = [];
  const standing = new Set<string>();
  for (const keys of componentsOf(
    kept.map(({ told }) => told),
    ties.same,
    sameFrom,
    joined,
  )) {
    const component = keys[0] as string;
    const members = keys.flatMap((key) => byKey.get(key)?.told ?? []);
    for (const group of groupEvents(members, ties)) {
      const was = byKey.get(group[0]?.key ?? "")?.event ?? "";
      const stays = stand.has(was) && before.get(was)?.length === group.length && group.every(({ key }) => byKey.get(key)?.event === was);
      let id = was;
      if (stays) standing.add(was);
      else {
        const event = applyDecisions(group, decisions, ties);
        events.push(event);
        id = event.id;
      }
      const moved = group.map(({ key }) => key).filter((key) => byKey.get(key)?.event !== id || byKey.get(key)?.component !== component);
      await placeIncidents(db, moved, component, id);
    }
  }
  return { events, standing };
}

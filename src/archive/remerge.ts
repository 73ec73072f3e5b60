import { applyDecisions, blockKeys, componentsOf, compare, groupEvents, tiesOf, type StandingDecision } from "../merge/index.js";
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
      const comparison = compare(told, candidate.told);
      if (comparison.verdict === "same") affected.add(candidate.component);
      if (comparison.verdict === "near") proposals.push({ a: told.key, b: key, comparison });
    }
  }
  await putProposals(db, proposals);
  for (const { component } of await incidentsByKey(db, touched)) affected.add(component);
  const { incidents, decisions } = await loadWhole(db, affected);
  const old = new Set([...events, ...incidents.map(({ event }) => event)]);
  await deleteEvents(db, [...old]);
  await putEvents(db, await makeEvents(db, incidents, decisions));
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

async function makeEvents(db: Db, kept: readonly KeptIncident[], decisions: readonly StandingDecision[]): Promise<Event[]> {
  const byKey = new Map(kept.map((one) => [one.told.key, one]));
  const ties = tiesOf(decisions);
  const events: Event[] = [];
  for (const keys of componentsOf(
    kept.map(({ told }) => told),
    ties.same,
  )) {
    const component = keys[0] as string;
    const members = keys.flatMap((key) => byKey.get(key)?.told ?? []);
    for (const group of groupEvents(members, ties)) {
      const event = applyDecisions(group, decisions, ties);
      events.push(event);
      const moved = group
        .map(({ key }) => key)
        .filter((key) => byKey.get(key)?.event !== event.id || byKey.get(key)?.component !== component);
      await placeIncidents(db, moved, component, event.id);
    }
  }
  return events;
}

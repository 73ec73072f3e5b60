import {
  applyDecisions,
  blockKeys,
  Components,
  compare,
  groupEvents,
  inOrder,
  pairKey,
  tiesOf,
  type StandingDecision,
} from "../merge/index.js";
import type { Event, ToldIncident } from "../model/index.js";
import type { Db } from "./archive.js";
import { standingDecisions } from "./queries/decided.js";
import { deleteEvents, putEvent } from "./queries/events.js";
import {
  incidentsByKey,
  incidentsInBlocks,
  incidentsOfComponents,
  placeIncidents,
  putBlocks,
  type KeptIncident,
} from "./queries/incidents.js";
import { putProposal } from "./queries/proposals.js";

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
  for (const told of added) {
    const blocks = blockKeys(told);
    for (const candidate of await incidentsInBlocks(db, blocks)) {
      if (candidate.told.report.id === told.report.id || candidate.told.key === told.key) continue;
      const comparison = compare(told, candidate.told);
      if (comparison.verdict === "same") affected.add(candidate.component);
      if (comparison.verdict === "near") await putProposal(db, { a: told.key, b: candidate.told.key, comparison });
    }
    await putBlocks(db, told.key, blocks);
    affected.add(told.key);
  }
  for (const { component } of await incidentsByKey(db, touched)) affected.add(component);
  const { incidents, decisions } = await loadWhole(db, affected);
  const old = new Set([...events, ...incidents.map(({ event }) => event)]);
  await deleteEvents(db, [...old]);
  await makeEvents(db, incidents, decisions);
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

async function makeEvents(db: Db, kept: readonly KeptIncident[], decisions: readonly StandingDecision[]): Promise<void> {
  const byKey = new Map(kept.map(({ told }) => [told.key, told]));
  const ties = tiesOf(decisions);
  const placed = new Map(kept.map(({ told, component, event }) => [told.key, { component, event }]));
  for (const keys of componentsOf([...byKey.values()], ties.same)) {
    const members = keys.flatMap((key) => byKey.get(key) ?? []);
    for (const group of groupEvents(members, ties)) {
      const event: Event = applyDecisions(group, decisions, ties);
      await putEvent(db, event);
      const moved = inOrder(group)
        .map(({ key }) => key)
        .filter((key) => placed.get(key)?.event !== event.id || placed.get(key)?.component !== keys[0]);
      await placeIncidents(db, moved, keys[0] as string, event.id);
    }
  }
}

/** Chains of likeness among incidents that share a block, and what people joined. */
function componentsOf(incidents: readonly ToldIncident[], same: ReadonlyArray<readonly [string, string]>): string[][] {
  const sets = new Components();
  const blocks = new Map<string, ToldIncident[]>();
  for (const told of incidents) {
    sets.add(told.key);
    for (const block of blockKeys(told)) blocks.set(block, [...(blocks.get(block) ?? []), told]);
  }
  const seen = new Set<string>();
  for (const list of blocks.values())
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const pair = pairKey(a.key, b.key);
        if (seen.has(pair) || a.report.id === b.report.id) continue;
        seen.add(pair);
        if (compare(a, b).verdict === "same") sets.join(a.key, b.key);
      }
    });
  const known = new Set(incidents.map(({ key }) => key));
  for (const [a, b] of same) if (known.has(a) && known.has(b)) sets.join(a, b);
  return sets.sets();
}

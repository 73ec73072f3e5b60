import type { ToldIncident } from "../model/index.js";
import { componentsOf } from "./components-of.js";
import { groupEvents } from "./group-events.js";
import { compareText } from "./report-order.js";
import { noTies, type Ties } from "./ties.js";

/**
 * Groups a whole set of incidents at once, as an archive does step by step: the members of each event, sorted by key; events sorted by their first
 * member. In any order, the same.
 */
export function groupAll(told: readonly ToldIncident[], ties: Ties = noTies): ToldIncident[][] {
  const byKey = new Map(told.map((one) => [one.key, one]));
  return componentsOf([...byKey.values()], ties.same)
    .flatMap((keys) =>
      groupEvents(
        keys.flatMap((key) => byKey.get(key) ?? []),
        ties,
      ),
    )
    .sort((a, b) => compareText(a[0]?.key ?? "", b[0]?.key ?? ""));
}

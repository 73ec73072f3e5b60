import type { Draft } from "./draft.js";
import type { Happening } from "./happening.js";

/**
 * "So far 900 have been arrested": what has added up over many incidents is none of its own, but where the report tells of arrests
 * it stands among the claims of the arrests told last before it, or first after it, as cumulative; no total counts it.
 */
export function attachTallies(happenings: readonly Happening[], drafts: readonly Draft[]): void {
  for (const happening of happenings) {
    if (happening.aside !== "cumulative" || !isOfArrests(happening)) continue;
    let best: Draft | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const draft of drafts)
      for (const other of draft.happenings) {
        if (!isOfArrests(other)) continue;
        const before = other.sentence <= happening.sentence;
        const away = before ? happening.sentence - other.sentence : 1000 + other.sentence - happening.sentence;
        if (away < nearest) [best, nearest] = [draft, away];
      }
    if (!best) continue;
    best.tallies = [...(best.tallies ?? []), happening];
    delete happening.aside;
  }
}

function isOfArrests({ types }: Happening): boolean {
  return types.length > 0 && types.every(({ type, weight }) => type === "arrest-or-raid" && weight >= 2);
}

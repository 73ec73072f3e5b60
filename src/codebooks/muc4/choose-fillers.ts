import { addAll } from "../../model/add-all.js";
import { type Slot, slots } from "./candidates.js";
import type { Filler } from "./filler.js";
import { keyOf } from "./gather-fillers.js";
import { weights } from "./weights.js";
import { singular } from "./words.js";

/** Words this much less likely than those that are written down stand in where an incident would be left without a target. */
const doubt = 0.3;

/** What fills slots in a report, the likeliest first, and what is nearly as likely. */
export function chooseFillers(all: readonly Filler[]): { fillers: Filler[]; doubtful: Filler[] } {
  const fillers: Filler[] = [];
  const doubtful: Filler[] = [];
  for (const slot of slots) {
    const { threshold } = weights.slots[slot];
    const likely = likelyFillers(all, slot, threshold);
    addAll(fillers, likely);
    addAll(
      doubtful,
      all.filter((filler) => filler.slot === slot && filler.probability < threshold && filler.probability >= threshold * doubt),
    );
  }
  return { fillers, doubtful };
}

/** The fillers of a slot that are likely enough, the likeliest first, each thing once. */
export function likelyFillers(all: readonly Filler[], slot: Slot, threshold: number): Filler[] {
  const likely = all.filter((filler) => filler.slot === slot && filler.probability >= threshold);
  return withoutDoubles(likely.sort((a, b) => b.probability - a.probability || a.text.length - b.text.length));
}

/** No template has more of a slot; each is compared with each. */
const mostFillers = 200;

/** Of fillers that speak of the same thing, the likeliest; it takes the mentions of the others. */
function withoutDoubles(sorted: readonly Filler[]): Filler[] {
  const kept: Filler[] = [];
  for (const filler of sorted.slice(0, mostFillers)) {
    const same = kept.find((other) => speaksOfSame(other, filler));
    if (same) {
      same.mentions = [...same.mentions, ...filler.mentions];
      for (const clue of filler.clues) same.clues.add(clue);
    } else kept.push({ ...filler, clues: new Set(filler.clues) });
  }
  return kept;
}

/** Whether two fillers of a slot are the same thing in other words. */
export function speaksOfSame(a: Filler, b: Filler): boolean {
  if (a.actor !== undefined && a.actor === b.actor) return true;
  if (a.mentions.some((x) => b.mentions.some((y) => x.start < y.end && y.start < x.end))) return true;
  const [x, y] = [keyOf(a.text).split(" "), keyOf(b.text).split(" ")];
  if (a.slot === "name") return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
  if (a.slot === "weapon" || a.slot === "individual") return singular(x.at(-1) as string) === singular(y.at(-1) as string);
  return false;
}

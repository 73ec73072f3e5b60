import type { Filler } from "./filler.js";

/** A mention is compared with so many that begin after it: words are cut in no more ways. */
const mostCompared = 12;

/** The fillers of the same slot that stand on some of the same words: other cuts of one phrase, of which at most one is written. */
export function rivalsOf(list: readonly Filler[]): Map<Filler, Set<Filler>> {
  const rivals = new Map<Filler, Set<Filler>>(list.map((filler) => [filler, new Set()]));
  const mentions = list
    .flatMap((filler) => filler.mentions.map(({ start, end }) => ({ start, end, filler })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  mentions.forEach((mention, at) => {
    for (let k = at + 1; k < mentions.length && k < at + mostCompared; k += 1) {
      const other = mentions[k] as (typeof mentions)[number];
      if (other.start >= mention.end) break;
      if (other.filler === mention.filler) continue;
      rivals.get(mention.filler)?.add(other.filler);
      rivals.get(other.filler)?.add(mention.filler);
    }
  });
  return rivals;
}

/** How a filler's words were cut, as a number: its head alone, a part, the group, the group with what follows. */
export function cutOf({ clues }: Filler): number {
  if (clues.has("cut:with-of")) return 3;
  if (clues.has("cut:group")) return 2;
  if (clues.has("cut:part")) return 1;
  return clues.has("cut:head") ? 0 : -1;
}

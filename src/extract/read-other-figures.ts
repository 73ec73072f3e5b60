import { withPeople } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { isBareFigure } from "./bare-figure.js";
import type { Count, Happening } from "./happening.js";
import { countOf } from "./read-counts.js";
import type { Reading } from "./reading.js";

/**
 * "Three were wounded, the Red Crescent said; the army spoke of one", "nine dead; partners could verify six": a figure without a
 * noun that somebody sets against the one before it. It counts the same people and is a claim of its own.
 */
export function readOtherFigures(reading: Reading, sentence: Sentence, told: readonly Happening[], before: readonly Happening[]): void {
  const near = [...before.slice(-6).filter((happening) => happening.sentence >= sentence.index - 1), ...told];
  for (let i = sentence.firstToken + 2; i < sentence.lastToken; i += 1) {
    if (reading.token(i).pos !== "NUM" || !isOffered(reading, i)) continue;
    const group = reading.nounGroupAt(i);
    if (!group?.quantity || group.first !== i || !isBareFigure(reading, group) || !endsThought(reading, group.last, sentence)) continue;
    const found = lastCountBefore(near, i);
    if (!found) continue;
    const [happening, count] = found;
    const other = countOf(reading, withPeople(group, "generic"), count.about, count.statement + 50);
    if (other && other.best !== count.best) happening.counts.push({ ...other, group: { ...other.group, people: count.group.people } });
  }
}

/** "spoke of", "put the number at", "could verify": somebody offers the figure that follows. */
function isOffered(reading: Reading, at: number): boolean {
  const [one, two] = [reading.lower(at - 1), reading.lower(at - 2)];
  if (one === "of") return /^(?:spoke|speak|speaks|spoken|speaking|talked|talks)$/.test(two);
  if (one === "at") {
    for (let i = at - 2; i > at - 8 && i >= 0; i -= 1)
      if (/^(?:put|puts|gave|gives|placed|estimated|set)$/.test(reading.lower(i))) return true;
    return false;
  }
  return /^(?:verify|verified|confirm|confirmed|counted|counts)$/.test(one);
}

/** A mark or the sentence's end follows: the figure has no noun of its own. */
function endsThought(reading: Reading, at: number, sentence: Sentence): boolean {
  return at >= sentence.lastToken || /^(?:[.,;:)]|and|but|while)$/.test(reading.lower(at));
}

function lastCountBefore(told: readonly Happening[], at: number): [Happening, Count] | undefined {
  let found: [Happening, Count] | undefined;
  for (const happening of told)
    for (const count of happening.counts)
      if (count.last <= at && !count.part && (!found || count.last > found[1].last)) found = [happening, count];
  return found;
}

import { withPeople } from "../language/en/noun-group.js";
import type { Sentence } from "../text/text-document.js";
import { isBareFigure } from "./bare-figure.js";
import type { Count, Happening } from "./happening.js";
import { countOf } from "./read-counts.js";
import type { Reading } from "./reading.js";

/** "The mayor said that two of the three were farmers": a share of a figure told before, by its size, is part of that one. */
export function readShareOfFigure(reading: Reading, sentence: Sentence, told: readonly Happening[]): void {
  for (let i = sentence.firstToken; i + 3 < sentence.lastToken; i += 1) {
    if (reading.lower(i + 1) !== "of" || reading.lower(i + 2) !== "the" || reading.token(i).pos !== "NUM") continue;
    reading.phrasesOf(sentence);
    const [group, inner] = [reading.nounGroupAt(i), reading.nounGroupAt(i + 2)];
    const size = inner?.quantity?.best;
    if (!group?.quantity || !inner || !size || !isBareFigure(reading, group) || !isBareFigure(reading, inner)) continue;
    const whole = lastOfSize(told, size);
    if (!whole) continue;
    const [happening, count] = whole;
    const part = countOf(reading, withPeople(group, "generic"), count.about, count.statement);
    if (part?.best && part.best < size && !told.some(({ counts }) => counts.some((other) => other.group.first === group.first)))
      happening.counts.push({ ...part, part: true, cumulative: count.cumulative });
  }
}

function lastOfSize(told: readonly Happening[], size: number): [Happening, Count] | undefined {
  let found: [Happening, Count] | undefined;
  for (const happening of told) for (const count of happening.counts) if (!count.part && count.best === size) found = [happening, count];
  return found;
}

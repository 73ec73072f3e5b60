import type { NounGroup } from "../language/en/phrases.js";
import type { ClaimAbout } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import type { Reading } from "./reading.js";

const counted: Readonly<Record<string, ClaimAbout>> = {
  dead: "killed",
  killed: "killed",
  slain: "killed",
  wounded: "wounded",
  injured: "wounded",
  hurt: "wounded",
  abducted: "abducted",
  kidnapped: "abducted",
  arrested: "arrested",
  detained: "arrested",
  missing: "missing",
};

const be = /^(?:is|are|was|were)$/;

/**
 * Who is told to be some of the casualties: "five policemen were among the dead", "among those killed were two children", "the wounded include a
 * nurse". `at` is the word for them. How many there are in all is not said: each is at least one of them.
 */
export function sharesOfCasualties(
  reading: Reading,
  sentence: Sentence,
  at: number,
): { about: ClaimAbout; groups: NounGroup[] } | undefined {
  const about = counted[reading.lower(at)];
  const first = about === undefined ? undefined : opensCasualties(reading, at);
  if (about === undefined || first === undefined) return undefined;
  const groups = /^(?:include|includes|included)$/.test(reading.lower(at + 1))
    ? listFrom(reading, at + 2, sentence)
    : reading.lower(first - 1) !== "among"
      ? []
      : be.test(reading.lower(at + 1))
        ? listFrom(reading, at + 2, sentence)
        : listBefore(reading, first - 1, sentence);
  return groups.length > 0 ? { about, groups } : undefined;
}

/** "the dead", "those killed", "those who were killed": where it begins. */
function opensCasualties(reading: Reading, at: number): number | undefined {
  let i = at - 1;
  if (reading.lower(i) === "been") i -= 1;
  if (/^(?:was|were|had|have|are)$/.test(reading.lower(i))) i -= 1;
  if (reading.lower(i) === "who") i -= 1;
  return /^(?:the|those|them)$/.test(reading.lower(i)) && (i === at - 1 || reading.lower(i) !== "the") ? i : undefined;
}

/** "two children, a nurse and five policemen" behind "among the dead were". */
function listFrom(reading: Reading, start: number, sentence: Sentence): NounGroup[] {
  const list: NounGroup[] = [];
  for (let i = start; i < sentence.lastToken && list.length < 8; ) {
    const group = reading.nounGroupAt(i);
    if (group?.first !== i || !(group.people || (group.proper && list.length === 0))) return list;
    list.push(group);
    i = group.last;
    if (reading.lower(i) === ",") i += 1;
    if (reading.lower(i) === "and") i += 1;
    if (i === group.last) return list;
  }
  return list;
}

/** "two children and five policemen" before "were among the dead". */
function listBefore(reading: Reading, among: number, sentence: Sentence): NounGroup[] {
  let i = among - 1;
  while (i > sentence.firstToken && (reading.token(i).pos === "ADV" || /^(?:also|later)$/.test(reading.lower(i)))) i -= 1;
  if (!be.test(reading.lower(i))) return [];
  const list: NounGroup[] = [];
  for (let group = reading.nounGroupAt(i - 1); group?.people && list.length < 8; ) {
    list.unshift(group);
    let k = group.first - 1;
    if (k <= sentence.firstToken || !/^(?:and|,)$/.test(reading.lower(k))) break;
    if (reading.lower(k) === "and" && reading.lower(k - 1) === ",") k -= 1;
    group = reading.nounGroupAt(k - 1);
  }
  return list;
}

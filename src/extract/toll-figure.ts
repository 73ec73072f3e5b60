import type { NounGroup } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import type { Reading } from "./reading.js";

/** The figure that a "toll" is said to be, and whether it adds up more than this. */
export function tollFigure(
  reading: Reading,
  at: number,
  sentence: Sentence,
): { group: NounGroup; revised: boolean; cumulative: boolean } | undefined {
  let bringing = false;
  for (let k = at - 1; k >= Math.max(sentence.firstToken, at - 6); k -= 1)
    if (/^(?:bring|brings|bringing|brought|take|takes|taking|took|pushing|pushed|raises|raising|raised)$/.test(reading.lower(k)))
      bringing = true;
  // "One of the wounded died, bringing the toll to four" is of one event.
  let ownEvent = false;
  for (let k = at - 1; k >= sentence.firstToken; k -= 1)
    if (/^(?:died|succumbed|dies|recovered|found)$/.test(reading.lower(k))) ownEvent = true;
  for (let k = at + 1; k < Math.min(sentence.lastToken, at + 24); k += 1) {
    const word = reading.lower(k);
    if (/^(?:attack|blast|bombing|explosion|shooting|strike|incident|raid|ambush|clash|assault|massacre)$/.test(word)) ownEvent = true;
    if (word === "since" || word === "war" || word === "year" || word === "month" || word === "conflict" || word === "week")
      ownEvent = false;
    if (!/^(?:to|at|of|as|is|was|now|reached|stood|stands|passed|topped|hit|exceeded)$/.test(word)) continue;
    let n = k + 1;
    while (
      n < sentence.lastToken &&
      (reading.token(n).pos === "ADV" || reading.lower(n) === "least" || reading.lower(n) === "at") &&
      !reading.nounGroupAt(n)
    )
      n += 1;
    const group = reading.nounGroupAt(n) ?? reading.nounGroupAt(k + 1);
    if (!group?.quantity || group.first > k + 3) continue;
    if (!(group.people || /^(?:dead|killed)$/.test(reading.lower(group.last)))) continue;
    let wide = false;
    for (let m = group.last; m < Math.min(sentence.lastToken, group.last + 12); m += 1)
      if (/^(?:since|year|month|months|weeks|war|conflict|violence|campaign|unrest)$/.test(reading.lower(m))) wide = true;
    return { group, revised: !bringing || ownEvent, cumulative: (bringing && !ownEvent) || wide };
  }
  return undefined;
}

import type { Token } from "./text-document.js";
import { wordTest } from "./word.js";

/** Verbs of telling whose forms the tagger takes for nouns after the noun that is their subject. */
const tells = wordTest((word) => /^(?:reports?|claims?|counts?|estimates?|says?|speaks?|lists?)$/.test(word));
const opensFigure = wordTest((word) => /^(?:at|about|around|some|more|up|over|nearly|that|several|dozens|no|between)$/.test(word));

const gas = wordTest((word) => word === "gas" || word === "-");

const gerund = wordTest(
  (word) => word.length > 5 && word.endsWith("ing") && !/^(?:morning|evening|nothing|anything|everything|something)$/.test(word),
);
const beforeGerund = wordTest((word) => /^(?:before|after|by|without|while|when|for|from)$/.test(word));

/** Mends tags that the tagger is known to get wrong: "The commissioner reports nine dead", "authorities report 27 people killed". */
export function retag(tokens: readonly Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    // "fired tear gas"
    if (token.lower === "tear" && gas((tokens[i + 1] as Token).word)) token.pos = "NOUN";
    // "before kidnapping the workers", "by seizing two villages"
    if (token.pos === "NOUN" && gerund(token.word) && beforeGerund((tokens[i - 1] as Token).word)) {
      const next = (tokens[i + 1] as Token).pos;
      if (next === "DET" || next === "NUM") token.pos = "VERB";
    }
    if (token.pos !== "NOUN" || !tells(token.word)) continue;
    const before = tokens[i - 1] as Token;
    const after = tokens[i + 1] as Token;
    if (!/^(?:NOUN|PROPN)$/.test(before.pos)) continue;
    if (after.pos === "NUM" || (opensFigure(after.word) && after.pos !== "NOUN")) token.pos = "VERB";
  }
}

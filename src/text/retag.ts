import type { Token } from "./text-document.js";
import { wordTest } from "./word.js";

/** Verbs of telling whose forms the tagger takes for nouns after the noun that is their subject. */
const tells = wordTest((word) => /^(?:reports?|claims?|counts?|estimates?|says?|speaks?|lists?)$/.test(word));
const opensFigure = wordTest((word) => /^(?:at|about|around|some|more|up|over|nearly|that|several|dozens|no|between)$/.test(word));
/** "The chief put the toll at nine": also forms that are nouns with the same letters. */
const isToll = wordTest((word) => /^(?:tolls?|number|figures?|count|total|casualties|losses|death|dead)$/.test(word));
const isPaper = wordTest((word) =>
  /^(?:statements?|communiqu[eé]s?|message|video|recording|post|letter|leaflet|bulletin|release|note|report)$/.test(word),
);

/** Forms that stand before their speaker in translated prose: "…, informed the regional commander". */
const toldForm = wordTest((word) =>
  /^(?:informed|declared|indicated|specified|affirmed|signalled|signaled|assured|reported|announced|confirmed|explained|detailed|stated|noted|added|related|communicated)$/.test(
    word,
  ),
);
const opensSpeaker = wordTest((word) => word === "the" || word === "a" || word === "its" || word === "his");

const gas = wordTest((word) => word === "gas" || word === "-");

const gerund = wordTest(
  (word) => word.length > 5 && word.endsWith("ing") && !/^(?:morning|evening|nothing|anything|everything|something)$/.test(word),
);
const beforeGerund = wordTest((word) => /^(?:before|after|by|without|while|when|for|from)$/.test(word));
const police = wordTest((word) => word === "police");
const rebels = wordTest((word) => word === "rebels");
const opensObject = wordTest((word) => /^(?:the|a|an|this|that|its|their|his|her|our|these|those|them|it)$/.test(word));
const stone = wordTest((word) => word === "stone" || word === "brick");
const pelting = wordTest((word) => word === "pelting" || word === "throwing");

/** Mends tags that the tagger is known to get wrong: "The commissioner reports nine dead", "authorities report 27 people killed". */
export function retag(tokens: readonly Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    // "Clashes between" opens a sentence as a noun.
    const before = tokens[i - 1] as Token;
    if (token.lower === "between" && before.lower === "clashes") before.pos = "NOUN";
    // "fired tear gas"
    if (token.lower === "tear" && gas((tokens[i + 1] as Token).word)) token.pos = "NOUN";
    // "before looting the clinic", "by seizing two villages"
    if (token.pos === "NOUN" && gerund(token.word) && beforeGerund((tokens[i - 1] as Token).word)) {
      const next = (tokens[i + 1] as Token).pos;
      if (next === "DET" || next === "NUM") token.pos = "VERB";
    }
    if (toldForm(token.word) && token.pos !== "VERB" && opensSpeaker((tokens[i + 1] as Token).word)) {
      if (/^[,"”’]$|^''$/.test((tokens[i - 1] as Token).text)) token.pos = "VERB";
    }
    // "due to police firing", "when police dispersed them"; only with an object does anybody police.
    if (token.pos === "VERB" && police(token.word) && !opensObject((tokens[i + 1] as Token).word)) token.pos = "NOUN";
    // "when rebels fired shells"; whoever rebels does so against somebody.
    if (rebels(token.word) && token.pos === "VERB" && (tokens[i + 1] as Token).lower !== "against") {
      token.pos = "NOUN";
      const next = tokens[i + 1] as Token;
      if (next.pos === "ADJ" && next.lower.endsWith("ed")) next.pos = "VERB";
    }
    // "resorted to stone pelting"
    if (stone(token.word) && pelting((tokens[i + 1] as Token).word)) {
      token.pos = "NOUN";
      (tokens[i + 1] as Token).pos = "NOUN";
    }
    if (
      token.lower === "put" &&
      token.pos === "NOUN" &&
      (tokens[i + 1] as Token).pos === "DET" &&
      tokens.slice(i + 2, i + 4).some(({ word }) => isToll(word))
    )
      token.pos = "VERB";
    if (token.pos !== "NOUN" || !tells(token.word)) continue;
    const after = tokens[i + 1] as Token;
    if (!/^(?:NOUN|PROPN)$/.test(before.pos)) continue;
    if (after.pos === "NUM" || (opensFigure(after.word) && after.pos !== "NOUN")) token.pos = "VERB";
    // "The group claims in a statement that …", "…, the health district reports."
    else if (after.lower === "in" && tokens.slice(i + 2, i + 6).some(({ word }) => isPaper(word))) token.pos = "VERB";
    else if (closesSentence(after) && hasSubjectBehindComma(tokens, i)) token.pos = "VERB";
  }
}

function closesSentence({ text }: Token): boolean {
  return text === "." || text === ";" || text === "!";
}

/** Whether "the noun" that token `at` ends opens behind a comma with an article: it is a clause and no part of a list. */
function hasSubjectBehindComma(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 8; k -= 1) {
    const { text, lower, pos } = tokens[k] as Token;
    if (text === ",") return /^(?:the|its|his|their)$/.test(tokens[k + 1]?.lower ?? "");
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(pos) && lower !== "of" && lower !== "'s" && lower !== "’s") return false;
  }
  return false;
}

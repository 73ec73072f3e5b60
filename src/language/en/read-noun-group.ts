import type { Quantity } from "../../model/index.js";
import { weapons } from "../../lexicons/weapons.js";
import { opensWithCapital } from "../../text/capital.js";
import type { Token } from "../../text/text-document.js";
import { wordTest } from "../../text/word.js";
import { definite, determiners, isDeterminer } from "./determiners.js";
import { isMeasure } from "./measure.js";
import { type NounGroup, plainGroup } from "./noun-group.js";
import { quantityAt } from "./number-words.js";
import { isPeopleNoun, peopleClassOf } from "./people-class.js";
import type { PhraseHints } from "./phrase-hints.js";
import { isPrepositionLike, opensNoNounGroup } from "./prepositions.js";

const isLexicalPlural = wordTest(
  (word) =>
    /^(?:men|women|children|people|police|troops|personnel|staff|crew|dead|wounded|injured|others|forces|policemen|servicemen|gunmen|militiamen)$/.test(
      word,
    ) ||
    /men$/.test(word) ||
    (/s$/.test(word) && !/(?:ss|us|is)$/.test(word)),
);
/** What may be said of the noun that stands before it: "one soldier dead". */
const isPredicative = wordTest((word) => /^(?:dead|wounded|injured|missing|hostage|captive|prisoner|homeless)$/.test(word));
const isOther = wordTest((word) => word === "other" || word === "another");

/** The noun group that begins at `at`, or undefined. */
export function nounGroupAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  hints: PhraseHints,
  verbOf: readonly number[],
): NounGroup | undefined {
  const start = tokens[at] as Token;
  if (start.pos === "PUNCT" && start.text !== "-") return undefined;
  if (hints.isDate(at) || opensNoNounGroup(start.word)) return undefined;
  if (start.lower === "nobody" || start.lower === "no-one") {
    return plainGroup(at, at + 1, { determiner: "negative", plural: false, proper: false, pronoun: false, people: "generic" });
  }
  // "shot dead eight people": "dead" is of the verb.
  if (
    start.lower === "dead" &&
    at > 0 &&
    (verbOf[at - 1] as number) !== -1 &&
    at + 1 < to &&
    !/^(?:and|or)$/.test((tokens[at + 1] as Token).lower)
  )
    return undefined;
  if (
    start.lower === "that" &&
    tokens[at + 1] &&
    (determiners.has((tokens[at + 1] as Token).lower) ||
      /^(?:PRON|PROPN|NUM|ADV|ADP)$/.test((tokens[at + 1] as Token).pos) ||
      ((tokens[at + 1] as Token).pos === "NOUN" && /s$/.test((tokens[at + 1] as Token).lower)))
  )
    return undefined;
  if (start.pos === "PRON" && !isDeterminer(start.word) && !isPeopleNoun(start.word)) {
    return plainGroup(at, at + 1, {
      determiner: "definite",
      plural: /^(?:they|them|we|us|who)$/.test(start.lower),
      proper: false,
      pronoun: true,
      people: undefined,
    });
  }
  let determiner: NounGroup["determiner"] = "none";
  let i = at;
  let head = -1;
  let quantity: Quantity | undefined;
  let additional = false;
  let afterPossessive: number | undefined;
  const accept = (k: number) => {
    head = k;
  };
  while (i < to) {
    const token = tokens[i] as Token;
    if (hints.isDate(i) && i > at) {
      // "the Tuesday attack": the day stands inside the group; otherwise it ends it.
      const next = tokens[i + 1];
      if (head < 0 && next && next.pos === "NOUN") {
        i += 1;
        continue;
      }
      break;
    }
    if (verbOf[i] !== -1 || isPrepositionLike(token.word)) break;
    if (i === at || determiner !== "none" || token.lower === "all") {
      if (token.lower === "a" || token.lower === "an") {
        const number = quantityAt(tokens, i, to);
        if (number && head < 0) {
          quantity = number.quantity;
          determiner = "indefinite";
          i = number.last;
          head = i - 1;
          continue;
        }
      }
      if (head < 0 && isDeterminer(token.word)) {
        if (token.lower === "no" || token.lower === "neither") determiner = "negative";
        else if (definite.has(token.lower)) determiner = "definite";
        else if (determiner === "none") determiner = token.lower === "all" || token.lower === "some" ? "none" : "indefinite";
        if (token.lower === "another" || token.lower === "other") additional = true;
        if (token.lower === "both") quantity = { low: 2, best: 2, high: 2, qualifier: "exact" };
        if (!/^(?:some|another)$/.test(token.lower) || !quantityAt(tokens, i, to)) {
          i += 1;
          continue;
        }
      }
    }
    if (token.lower === "so" && tokens[i + 1]?.text === "-" && tokens[i + 2]?.lower === "called") {
      i += 3;
      continue;
    }
    if (head < 0 || head === i - 1) {
      const number = quantity === undefined ? quantityAt(tokens, i, to) : undefined;
      if (
        number &&
        number.last > i &&
        !(
          head >= 0 &&
          !/^(?:last|first|only|all|other)$/.test(tokens[head]?.lower ?? "") &&
          (tokens[head] as Token).pos !== "ADJ" &&
          (tokens[head] as Token).pos !== "DET"
        )
      ) {
        if (isMeasure(tokens, number.last)) {
          if (head >= 0) break;
          // "12-year-old boy": an age, not a count.
          i = number.last;
          continue;
        }
        quantity = number.quantity;
        additional ||= number.additional ?? false;
        i = number.last;
        head = i - 1;
        if (number.quantity.best === 0 && number.quantity.qualifier === "exact") determiner = "negative";
        continue;
      }
    }
    // "-5 people", "1,2,3,4 people": a figure that cannot be read leaves the number open, and the people where they stand.
    if (head < 0 && quantity === undefined && isUnreadableFigure(token.text)) {
      let next = i + 1;
      while (next < to && (tokens[next] as Token).start === (tokens[next - 1] as Token).end && /^\w/.test((tokens[next] as Token).text))
        next += 1;
      if (next < to && /^(?:NOUN|ADJ)$/.test((tokens[next] as Token).pos)) {
        i = next;
        continue;
      }
    }
    // 'four "terrorists"': the marks only say that the word is somebody else's.
    if (quantity && head === i - 1 && /^["“‘]$/.test(token.text) && isQuotedPeople(tokens, i, to)) {
      i += 1;
      head = i - 1;
      continue;
    }
    // "two 5.56 rifles", "three 60 mm mortars": the bore says which.
    const bore = quantity && head === i - 1 ? boreAt(tokens, i, to) : 0;
    if (bore > 0) {
      i += bore;
      head = i - 1;
      continue;
    }
    const joiner =
      (token.text === "-" || token.text === "–" || token.text === "/") &&
      i > at &&
      token.start === (tokens[i - 1] as Token).end &&
      tokens[i + 1] &&
      token.end === (tokens[i + 1] as Token).start;
    if (joiner && i + 1 < to) {
      i += 1;
      const next = tokens[i] as Token;
      if (next.pos !== "PUNCT") {
        accept(i);
        i += 1;
        continue;
      }
      break;
    }
    if (
      (token.lower === "'s" || token.lower === "’s" || token.lower === "'" || token.lower === "’") &&
      head === i - 1 &&
      head >= 0 &&
      token.start === (tokens[i - 1] as Token).end
    ) {
      const next = tokens[i + 1];
      if (!next || !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next.pos)) break;
      afterPossessive = i + 1;
      determiner = "definite";
      quantity = undefined;
      i += 1;
      head = -1;
      continue;
    }
    // "left one soldier dead": what is said of the noun stands behind it.
    if (head >= 0 && head === i - 1 && isPredicative(token.word) && isPeopleNoun((tokens[head] as Token).word)) break;
    // "In the exchange of fire two violators fell": a figure begins another group.
    if (
      token.pos === "NUM" &&
      head >= 0 &&
      head === i - 1 &&
      (tokens[head] as Token).pos === "NOUN" &&
      i + 1 < to &&
      ((tokens[i + 1] as Token).pos === "NOUN" || ((tokens[i + 1] as Token).pos === "PROPN" && /^\p{Ll}/u.test(token.text)))
    )
      break;
    if (
      token.pos === "NOUN" ||
      token.pos === "PROPN" ||
      (token.pos === "NUM" && /^\p{L}/u.test(token.text)) ||
      token.pos === "SYM" ||
      (token.pos === "X" && /^\p{L}/u.test(token.text))
    ) {
      accept(i);
      i += 1;
      continue;
    }
    if (hints.isName(i) && /^[\p{L}\d]/u.test(token.text)) {
      accept(i);
      i += 1;
      continue;
    }
    if (token.pos === "ADJ" || (token.pos === "VERB" && verbOf[i] === -1) || hints.isDemonym(token)) {
      if (isPeopleNoun(token.word) || hints.isDemonym(token)) accept(i);
      // "two kilograms of explosive were found": no noun follows that it would describe.
      else if (token.pos === "ADJ" && head < 0 && weapons.has(token.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ""))
        accept(i);
      else if (head >= 0 && quantity === undefined && i > at && (tokens[i - 1] as Token).pos === "NOUN" && token.pos === "VERB") break;
      i += 1;
      continue;
    }
    if (token.pos === "NUM" && head >= 0 && (tokens[head] as Token).pos === "PROPN") {
      i += 1;
      continue;
    }
    // "three heavily armed men": the figure is no head yet.
    if (
      token.pos === "ADV" &&
      i + 2 < to &&
      (head < 0 || (quantity !== undefined && head === i - 1)) &&
      /^(?:VERB|ADJ)$/.test((tokens[i + 1] as Token).pos) &&
      verbOf[i + 1] === -1 &&
      (head < 0 || /^(?:NOUN|PROPN|ADJ)$/.test((tokens[i + 2] as Token).pos))
    ) {
      i += 1;
      continue;
    }
    if (token.lower === "other" || token.lower === "more" || token.lower === "others") {
      additional = true;
      if (token.lower === "others") accept(i);
      i += 1;
      continue;
    }
    break;
  }
  if (head < 0) return theOther(tokens, at, i, to, verbOf);
  const last = Math.max(head + 1, quantity && head < i ? Math.min(i, head + 1) : head + 1);
  const noun = tokens[head] as Token;
  const people = peopleClassOf(tokens, at, last, head, hints, quantity !== undefined);
  const headOthers = noun.lower === "others" || noun.lower === "other";
  // All fields always, in one order: groups are read millions of times, and engines read objects of one shape fastest.
  return {
    first: at,
    last,
    head,
    quantity,
    // "the other one" is what is left of those told of before, "another one" comes to them.
    additional: ((additional || headOthers) && (determiner !== "definite" || quantity === undefined)) || undefined,
    determiner,
    plural: isPlural(noun, quantity),
    proper: noun.pos === "PROPN" && opensWithCapital(noun.text) && !isPeopleNoun(noun.word),
    pronoun: false,
    people,
    afterPossessive,
  };
}

const isUnitOfBore = wordTest((word) => /^(?:mm|millimetres?|millimeters?|calib(?:re|er)|-)$/.test(word));

/** How many tokens a bore has that stands between a figure and its noun: "5.56", "60 mm", "107-millimetre", ".50 calibre". */
function boreAt(tokens: readonly Token[], at: number, to: number): number {
  const token = tokens[at] as Token;
  if (!/^\.?\d{1,3}(?:\.\d{1,2})?(?:mm)?$/.test(token.text)) return 0;
  let i = at + 1;
  while (i < to && i < at + 3 && isUnitOfBore((tokens[i] as Token).word)) i += 1;
  const says = i > at + 1 || /[.m]/.test(token.text);
  return says && i < to && (tokens[i] as Token).pos === "NOUN" ? i - at : 0;
}

/** "The other was arrested", "another was wounded": one person, where what follows is a verb or says more of them. */
function theOther(tokens: readonly Token[], at: number, i: number, to: number, verbOf: ArrayLike<number>): NounGroup | undefined {
  const head = i - 1;
  if (head < at || !isOther((tokens[head] as Token).word) || i >= to || i - at > 2) return undefined;
  const definite = (tokens[at] as Token).lower === "the";
  if (!definite && (head !== at || (tokens[head] as Token).lower !== "another")) return undefined;
  if (verbOf[i] === -1 && (tokens[i] as Token).text !== ",") return undefined;
  return {
    first: at,
    last: i,
    head,
    quantity: { low: 1, best: 1, high: 1, qualifier: "exact" },
    additional: true,
    determiner: definite ? "definite" : "indefinite",
    plural: false,
    proper: false,
    pronoun: false,
    people: "generic",
    afterPossessive: undefined,
  };
}

/** A people's noun stands between the mark at `at` and its closing mark, with at most two words before it. */
function isQuotedPeople(tokens: readonly Token[], at: number, to: number): boolean {
  for (let k = at + 2; k < to && k <= at + 4; k += 1)
    if (/^["”’]$/.test((tokens[k] as Token).text)) return isPeopleNoun((tokens[k - 1] as Token).word);
  return false;
}

function isPlural(noun: Token, quantity: Quantity | undefined): boolean {
  if (quantity) return !(quantity.low === 1 && quantity.high === 1);
  return isLexicalPlural(noun.word);
}

/** Begins like a figure, and `quantityAt` made nothing of it. */
function isUnreadableFigure(text: string): boolean {
  return /^[-+]?\d/.test(text);
}

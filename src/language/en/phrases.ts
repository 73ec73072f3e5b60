import type { Quantity } from "../../model/index.js";
import { facilities } from "../../lexicons/facilities.js";
import { goods } from "../../lexicons/goods.js";
import { peopleNouns } from "../../lexicons/people-nouns.js";
import { weapons } from "../../lexicons/weapons.js";
import type { Sentence, TextDocument, Token } from "../../text/text-document.js";
import { newRow } from "../../text/row.js";
import { type Word, wordTest } from "../../text/word.js";
import { opensWithCapital } from "../../text/capital.js";
import { quantityAt } from "./number-words.js";
import type { VerbForm } from "./verb-forms.js";

/** What kind of people a noun group means. */
export type PeopleClass = "generic" | "civilian" | "official" | "force" | "militant";

/** "at least 12 hardcore terrorists": a noun with what stands before it. Token ranges are exclusive at the end. */
export interface NounGroup {
  first: number;
  last: number;
  /** The noun that says what it is; of a figure alone, the figure. */
  head: number;
  quantity?: Quantity;
  /** "another two", "two others", "two more": apart from those told of before. */
  additional?: boolean;
  determiner: "definite" | "indefinite" | "negative" | "none";
  plural: boolean;
  /** The head is a name. */
  proper: boolean;
  pronoun: boolean;
  people?: PeopleClass;
  /** First token of the possessor in "the group's leader" is `first`; this is where what is possessed begins. */
  afterPossessive?: number;
}

/** The group with another end. Copies are written out, so that groups keep one shape. */
export function withEnd(group: NounGroup, last: number): NounGroup {
  return copyOf(group, last, group.people);
}

/** The group taken for other people. */
export function withPeople(group: NounGroup, people: PeopleClass): NounGroup {
  return copyOf(group, group.last, people);
}

function copyOf(group: NounGroup, last: number, people: PeopleClass | undefined): NounGroup {
  const { first, head, quantity, additional, determiner, plural, proper, pronoun, afterPossessive } = group;
  return { first, last, head, quantity, additional, determiner, plural, proper, pronoun, people, afterPossessive };
}

/** "were reportedly not killed": a verb with its auxiliaries. */
export interface VerbGroup {
  first: number;
  last: number;
  /** The verb that carries the meaning. */
  head: number;
  passive: boolean;
  /** A participle without auxiliary ("12 killed in blast"; ", wounding 30"). */
  bare: boolean;
  ing: boolean;
  infinitive: boolean;
  perfect: boolean;
  past: boolean;
  negated: boolean;
  modal?: string;
}

export interface Phrases {
  nouns: NounGroup[];
  verbs: VerbGroup[];
  /** Position in `nouns` of the group that covers a token, -1 for none; likewise for verbs. */
  nounOf: number[];
  verbOf: number[];
}

/** What the phrase stage must be told of by others. */
export interface PhraseHints {
  /** Form of a verb of violence, for words that the tagger takes for nouns. */
  verbForm(word: Word): VerbForm | undefined;
  /** Whether a token belongs to a date, which no noun group takes in. */
  isDate(token: number): boolean;
  /** Whether the token is a demonym with a capital ("Italians"). */
  isDemonym(token: Token): boolean;
  /** Whether a token belongs to the name of a place or group, which no verb is. */
  isName(token: number): boolean;
  /** What the members of the group named by a token are, if it names one. */
  classOfName(token: number): PeopleClass | undefined;
}

const beForms = new Set("be is are was were been being 's 're get gets got gotten getting am remain remained lay".split(" "));
const haveForms = new Set("have has had having 've".split(" "));
const modals = new Set("will would may might can could shall should must 'll ll 'd wo ca".split(" "));
const negations = new Set("not n't n’t never neither nor".split(" "));
const determiners = new Set(
  "the a an this that these those his her their its my our your some any all each every no another other both either neither".split(" "),
);
const definite = new Set("the this that these those his her their its my our your both".split(" "));
/** Words that open a clause, whatever the tagger takes them for. */
const questionWords = new Set("when where while how why whether if than because although though".split(" "));
/** The tagger's verbs that govern nouns like prepositions. */
const prepositionLike = new Set([
  "including",
  "according",
  "following",
  "regarding",
  "concerning",
  "excluding",
  "involving",
  "amid",
  "despite",
  "given",
]);
/** Second parts of describing words: "intelligence based", "rebel held". */
const describing = new Set(
  "based led backed linked related owned held controlled run born trained armed funded sponsored inspired affiliated allied occupied ruled dominated torn hit stricken style made supported administered planned".split(
    " ",
  ),
);
/** Participles and the like that stand before a noun rather than act. */
const attributive = new Set(
  `suspected alleged armed unarmed masked unidentified unknown hooded uniformed retired wanted kidnapped abducted captured displaced missing heavily wounded injured so-called accused
  convicted hired outlawed banned besieged troubled war-torn strife-torn ousted exiled deposed detained jailed imprisoned slain murdered executed unnamed increased planned disputed occupied divided
  united self-styled self-declared improvised coordinated targeted attempted threatened foiled failed uneasy abandoned parked stolen hijacked remote-controlled rigged loaded reported
  elected appointed married aged trained organised organized seized recovered bearded disguised dressed burned burnt charred bullet-riddled decapitated mutilated dismembered`.split(
    /\s+/,
  ),
);

const isDeterminer = wordTest((word) => determiners.has(word));
/** Auxiliaries and what else stands in a verb group before its verb, adverbs left out. */
const mayHelp = wordTest(
  (word) => [negations, beForms, haveForms, modals].some((words) => words.has(word)) || /^(?:to|did|do|does|done)$/.test(word),
);
const isDescribing = wordTest((word) => describing.has(word));
const isAttributive = wordTest((word) => attributive.has(word));
const isPrepositionLike = wordTest((word) => prepositionLike.has(word));
const opensNoNounGroup = wordTest((word) => prepositionLike.has(word) || questionWords.has(word));
const isPeopleNoun = wordTest((word) => peopleNouns.has(word));
const endsLikeParticiple = wordTest((word) => /(?:ed|en|ing)$/.test(word));
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
const isQuantityWord = wordTest((word) => quantityWord.test(word));
/** A word of two of the list ("police officer", "vice-president") ends so: without one of these no two words are looked up. */
const endsPeopleNoun = wordTest((word) => endsOfPeopleNouns.has(word));
const endsOfPeopleNouns = new Set<string>();
for (const entry of peopleNouns.keys())
  for (let i = 1; i < entry.length; i += 1) if (entry[i - 1] === " " || entry[i - 1] === "-") endsOfPeopleNouns.add(entry.slice(i));
/** Somebody by what they do, and no thing or place. */
const isDoer = wordTest((word) => isAgentNoun(word) && ![weapons, goods, facilities].some((list) => list.has(word)));

/** Noun and verb groups of one sentence, appended to `out`. A cascade of two passes: which words act, then what they act on. */
export function readPhrases(doc: TextDocument, sentence: Sentence, hints: PhraseHints, out: Phrases): void {
  const { tokens } = doc;
  const { firstToken: from, lastToken: to } = sentence;
  for (let i = from; i < to; i += 1) {
    if (out.verbOf[i] !== -1) continue;
    if (!isActing(doc, i, from, to, hints)) continue;
    const group = verbGroupAt(tokens, i, from, hints);
    const at = out.verbs.length;
    out.verbs.push(group);
    for (let k = group.first; k < group.last; k += 1) out.verbOf[k] = at;
  }
  let i = from;
  while (i < to) {
    const group = out.verbOf[i] === -1 ? nounGroupAt(tokens, i, to, hints, out.verbOf) : undefined;
    if (!group) {
      i += 1;
      continue;
    }
    const at = out.nouns.length;
    out.nouns.push(group);
    for (let k = group.first; k < group.last; k += 1) out.nounOf[k] = at;
    i = group.last;
  }
}

/** Room for the phrases of a document. */
export function emptyPhrases(doc: TextDocument): Phrases {
  return { nouns: [], verbs: [], nounOf: newRow(doc.tokens.length), verbOf: newRow(doc.tokens.length) };
}

/** Whether the token is a verb that acts: not an auxiliary before another verb, not a participle before its noun. */
function isActing(doc: TextDocument, i: number, from: number, to: number, hints: PhraseHints): boolean {
  const { tokens } = doc;
  const token = tokens[i] as Token;
  const before = i > from ? (tokens[i - 1] as Token) : undefined;
  const after = i + 1 < to ? (tokens[i + 1] as Token) : undefined;
  const form = hints.verbForm(token.word);
  if (hints.isName(i) || isPrepositionLike(token.word)) return false;
  // A capital inside a sentence makes a name of what the tagger took for a verb.
  if (
    doc.caseStyle === "mixed" &&
    i > from &&
    opensWithCapital(token.text) &&
    before &&
    !/^["“‘'(:;.]|^--?$|^[—–]$/.test(before.text) &&
    !(before.pos === "PUNCT" && i - from < 3)
  )
    return false;
  if (token.pos === "AUX" && !form) return !auxBeforeVerb(tokens, i, to, hints);
  const hyphened =
    (before?.text === "-" && before.start === tokens[i - 2]?.end && before.end === token.start) ||
    (after?.text === "-" && after.start === token.end && tokens[i + 2]?.start === after.end);
  if (hyphened) return false;
  if (token.pos === "VERB") {
    if (
      isDescribing(token.word) &&
      before &&
      /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(before.pos) &&
      after &&
      isNominal(after, hints) &&
      /^(?:NOUN|PROPN)$/.test(after.pos)
    )
      return false;
    if (
      isAttributive(token.word) &&
      after &&
      isNominal(after, hints) &&
      !(before && (before.pos === "AUX" || haveForms.has(before.lower)))
    ) {
      return (
        !(
          before &&
          (before.pos === "DET" ||
            before.pos === "ADJ" ||
            before.pos === "NUM" ||
            before.pos === "ADP" ||
            before.pos === "PUNCT" ||
            before.pos === "CCONJ" ||
            before.pos === "SCONJ" ||
            before.pos === "VERB")
        ) &&
        before !== undefined &&
        /^(?:NOUN|PROPN|PRON)$/.test(before.pos)
      );
    }
    if (
      endsLikeParticiple(token.word) &&
      before &&
      (before.pos === "DET" || before.pos === "ADJ") &&
      isDeterminer(before.word) &&
      after &&
      isNominal(after, hints)
    )
      return false;
    if (before?.lower === "the" && after && after.lower === "of") return false;
    // "four of the injured": people, not an act.
    if (before?.lower === "the" && peopleNouns.has(token.lower) && !(after && isNominal(after, hints))) return false;
    return true;
  }
  if (!form) return false;
  if (token.pos === "ADV" || token.pos === "ADP" || token.pos === "PUNCT" || token.pos === "NUM") return false;
  const nounBefore =
    before && (before.pos === "DET" || before.pos === "ADJ" || before.pos === "ADP" || before.lower === "'s" || before.lower === "’s");
  if (form.past || form.participle) {
    if (before && (before.pos === "AUX" || haveForms.has(before.lower) || beForms.has(before.lower))) return true;
    if (nounBefore && before.pos !== "ADJ") return false;
    if (token.pos === "ADJ" && after && isNominal(after, hints)) return false;
    if (after && after.pos === "NOUN" && before && before.pos === "NUM") return false;
    if (
      token.lower === form.lemma &&
      !(before && /^(?:NOUN|PROPN|PRON|ADV|NUM)$/.test(before.pos) && after && /^(?:NUM|DET|PRON|ADJ|NOUN|PROPN|ADV)$/.test(after.pos))
    )
      return token.lower === "shot" && !nounBefore;
    return !nounBefore;
  }
  if (before?.lower === "to" || (before && modals.has(before.lower))) return true;
  if (form.ing) return token.pos !== "NOUN" && !nounBefore;
  // Headline style: "Gunmen attack village".
  return token.pos !== "NOUN"
    ? !nounBefore
    : Boolean(
        before && /s$/.test(before.lower) && peopleNouns.has(before.lower) && after && /^(?:DET|NUM|PROPN|NOUN|ADJ)$/.test(after.pos),
      );
}

function isNominal(token: Token, hints: PhraseHints): boolean {
  if (token.pos === "NOUN" || token.pos === "PROPN") return !(hints.verbForm(token.word)?.past && !isPeopleNoun(token.word));
  return token.pos === "ADJ" || hints.isDemonym(token);
}

/** "were" in "were killed", "has" in "has been shot". */
function auxBeforeVerb(tokens: readonly Token[], i: number, to: number, hints: PhraseHints): boolean {
  for (let k = i + 1; k < Math.min(to, i + 6); k += 1) {
    const token = tokens[k] as Token;
    if (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART") continue;
    if (token.pos === "VERB") return true;
    const form = hints.verbForm(token.word);
    return Boolean(form && (form.participle || form.past || form.ing));
  }
  return false;
}

function verbGroupAt(tokens: readonly Token[], head: number, from: number, hints: PhraseHints): VerbGroup {
  const verb = tokens[head] as Token;
  const form = hints.verbForm(verb.word);
  const ing = verb.lower.endsWith("ing");
  const group: VerbGroup = {
    first: head,
    last: head + 1,
    head,
    passive: false,
    bare: false,
    ing,
    infinitive: false,
    perfect: false,
    past: form ? form.past : verb.lower.endsWith("ed"),
    negated: false,
  };
  let sawAux = false;
  for (let i = head - 1; i >= from && i > head - 8; i -= 1) {
    const token = tokens[i] as Token;
    const word = token.lower;
    if (!mayHelp(token.word)) {
      if (token.pos !== "ADV" || word === "here") break;
    } else if (word === "to" && token.pos !== "ADP") {
      group.infinitive = true;
      sawAux = true;
    } else if (negations.has(word)) group.negated = true;
    else if (
      beForms.has(word) &&
      (token.pos === "AUX" || token.pos === "VERB") &&
      !(word === "'s" && tokens[i - 1]?.pos === "NOUN" && !form?.participle)
    ) {
      if (!ing || word === "being") group.passive = !ing || word === "being";
      if (word === "was" || word === "were" || word === "got") group.past = true;
      sawAux = true;
    } else if (haveForms.has(word) && (token.pos === "AUX" || token.pos === "VERB")) {
      group.perfect = true;
      group.past = true;
      sawAux = true;
    } else if (modals.has(word)) {
      group.modal = word;
      group.past = false;
      sawAux = true;
    } else if (word === "did" || word === "do" || word === "does" || word === "done") sawAux = true;
    else if (token.pos !== "ADV" || token.lower === "here") break;
    group.first = i;
  }
  // Adverbs at the left edge belong to the subject's side if nothing of the verb stands before them.
  while (group.first < head && (tokens[group.first] as Token).pos === "ADV" && !negations.has((tokens[group.first] as Token).lower))
    group.first += 1;
  group.bare = !sawAux && (form ? form.participle || ing : endsLikeParticiple(verb.word));
  return group;
}

/** The noun group that begins at `at`, or undefined. */
function nounGroupAt(
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
    return {
      first: at,
      last: at + 1,
      head: at,
      quantity: undefined,
      additional: undefined,
      determiner: "negative",
      plural: false,
      proper: false,
      pronoun: false,
      people: "generic",
      afterPossessive: undefined,
    };
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
    return {
      first: at,
      last: at + 1,
      head: at,
      quantity: undefined,
      additional: undefined,
      determiner: "definite",
      plural: /^(?:they|them|we|us|who)$/.test(start.lower),
      proper: false,
      pronoun: true,
      people: undefined,
      afterPossessive: undefined,
    };
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
      (tokens[i + 1] as Token).pos === "NOUN"
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
      else if (head >= 0 && quantity === undefined && i > at && (tokens[i - 1] as Token).pos === "NOUN" && token.pos === "VERB") break;
      i += 1;
      continue;
    }
    if (token.pos === "NUM" && head >= 0 && (tokens[head] as Token).pos === "PROPN") {
      i += 1;
      continue;
    }
    if (token.pos === "ADV" && i + 1 < to && head < 0 && /^(?:VERB|ADJ)$/.test((tokens[i + 1] as Token).pos) && verbOf[i + 1] === -1) {
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

const isOther = wordTest((word) => word === "other" || word === "another");

const measures = new Set(
  `year years month months week weeks day days hour hours minute minutes second seconds km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters yard yards feet foot inch inches
  percent per % kg kilogram kilograms kilogramme kilogrammes kilo kilos gram grams tonne tonnes ton tons litre litres liter liters pound pounds dollar dollars pm am a.m. p.m. o'clock million billion point gmt
  mph kph acre acres hectare hectares mm millimetre millimeter calibre caliber`.split(/\s+/),
);

/** "12 kilometres", "12-year-old": the figure does not count people or things. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (measures.has(next.lower)) return true;
  return next.text === "-" && next.start === tokens[at - 1]?.end && measures.has(tokens[at + 1]?.lower ?? "");
}

function isPlural(noun: Token, quantity: Quantity | undefined): boolean {
  if (quantity) return !(quantity.low === 1 && quantity.high === 1);
  return isLexicalPlural(noun.word);
}

/** The class of the people that tokens `first` to `last` name: by the last two words, the last, or a title before a name. */
function peopleClassOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  hints: PhraseHints,
  counted: boolean,
): PeopleClass | undefined {
  const lower = (i: number) => tokens[i]?.lower ?? "";
  const noun = tokens[head] as Token;
  const joined = () =>
    head - 1 >= first ? (tokens[head - 1]?.text === "-" ? `${lower(head - 2)}-${lower(head)}` : `${lower(head - 1)} ${lower(head)}`) : "";
  const direct =
    (head - 1 >= first && endsPeopleNoun(noun.word) ? peopleNouns.get(joined()) : undefined) ??
    (isPeopleNoun(noun.word) ? peopleNouns.get(noun.lower) : undefined);
  if (direct) {
    for (let i = head - 1; i >= first; i -= 1) {
      const named = hints.classOfName(i);
      // "IS commanders" fight for IS; "army chiefs" for the army; "Hamas supporters" and "Taliban victims" need not.
      if (
        named &&
        (named === "militant"
          ? /^(?:force|official|militant|generic)$/.test(direct) ||
            /^(?:member|leader|chief|cadre|operative|guard|driver)s?$/.test(lower(head))
          : direct !== "civilian" && direct !== "militant")
      )
        return named;
    }
    // A fighter's name for the noun may stand before it: "rebel soldiers", "militant leader".
    const before = head > first ? peopleNouns.get(lower(head - 1)) : undefined;
    if (
      before === "militant" &&
      (direct === "force" || direct === "official" || direct === "generic" || direct === "civilian") &&
      !/^(?:group|gang|cell)$/.test(lower(head - 1))
    )
      return "militant";
    if (/^(?:suspected|alleged)$/.test(lower(head - 1)) && direct === "generic") return "militant";
    if (before === "force" && direct === "militant" && /^(?:commander|officer|official|chief)/.test(lower(head))) return "force";
    if (/^(?:leader|commander|member|operative|chief|supporter|driver|guard|bodyguard)s?$/.test(lower(head)) && before === "militant")
      return "militant";
    if (
      before === "force" &&
      (direct === "civilian" || direct === "generic") &&
      /^(?:personnel|man|men|woman|women|member|members|staff|guard|guards|driver)$/.test(lower(head))
    )
      return "force";
    return direct as PeopleClass;
  }
  const own = hints.classOfName(head);
  if (own) return own;
  if (hints.isDemonym(noun) && opensWithCapital(noun.text)) return "civilian";
  if (isDigit(noun.lower) || (counted && head === last - 1 && isQuantityWord(noun.word))) return "generic";
  // "a 19-year-old apprentice welder": an age, or a doer's noun with a figure or article, makes a person.
  if (noun.pos === "NOUN") {
    const aged = isDigit(lower(first + 1)) && lower(first + 2) === "-" && lower(first + 3).startsWith("year");
    if (
      aged ||
      (isDoer(noun.word) &&
        (counted || /^(?:an?|the|his|her|another)$/.test(lower(first))) &&
        ![weapons, goods, facilities].some((list) => list.has(joined())))
    )
      return "civilian";
  }
  if (noun.pos !== "PROPN") return undefined;
  for (let i = head - 1; i >= first; i -= 1) {
    const { word } = tokens[i] as Token;
    const title =
      (endsPeopleNoun(word) ? peopleNouns.get(`${lower(i - 1)} ${word.lower}`) : undefined) ??
      (isPeopleNoun(word) ? peopleNouns.get(word.lower) : undefined);
    if (title && title !== "generic") return title as PeopleClass;
  }
  return undefined;
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "welder", "apprentices", "pianist": nouns that name people by what they do. */
function isAgentNoun(word: string): boolean {
  return (
    /(?:[^aeiou]er|[aeiou]rer|eer|ist|ian|or|ee|ant|woman|man|women|men|sman|herd|smith|maker|holder|keeper|worker|seller|dweller)s?$/.test(
      word,
    ) &&
    word.length > 5 &&
    !notAgents.test(word)
  );
}

const notAgents =
  /^(?:number|letter|water|power|order|paper|corner|border|river|shelter|tower|computer|tanker|helicopter|container|bunker|trailer|freighter|cruiser|trawler|summer|winter|weather|matter|quarter|center|theater|disaster|charter|register|chapter|september|october|november|december|laughter|slaughter|murder|daughter|bulldozer|counter|cluster|thunder|danger|hunger|cancer|finger|shoulder|bladder|chamber|timber|lumber|cover|silver|fever|lever|sewer|flower|shower|answer|layer|prayer|transfer|dinner|banner|manner|corridor|factor|sector|reactor|tractor|doctor|motor|error|terror|tremor|floor|door|motor|monitor|mirror|harbor|armor|labor|honor|rumor|humor|favor|color|flavor|odor|vapor|interior|exterior|plant|grant|restaurant|merchant|infant|elephant|instant|amount|committee|coffee|degree|fee|guarantee|trustee|refugee|employee|knee|tree|specimen|regimen|abdomen|omen|ember|member|remember|former|latter|other|another|either|neither|whether|together|altogether|further|rather|earlier|later|under|over|after|never|ever|however|newsletter|poster|sticker|locker|rocker|folder|ladder|powder|gender|tender|engender|shutter|gutter|butter|twitter|metre|filter|meter|kilometer|centimeter|parameter|diameter|perimeter|thermometer|barometer|charger|burger|passenger|messenger|danger|stranger|manager|teenager|villager|cluster|minister|sister|master|mister|cemetery|alter|altar|list|mist|fist|twist|exist|resist|insist|assist|consist|persist|variant|descendant|transplant|covenant|pendant)s?$/;

const quantityWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|several|many|both|few|another|more|handful|couple|number)$/;

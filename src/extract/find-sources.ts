import { doubtWords, reportingStance, type Stance } from "../language/en/reporting-verbs.js";
import { type NounGroup, withEnd } from "../language/en/phrases.js";
import { sourceNouns } from "../lexicons/sources.js";
import type { Source, SourceKind } from "../model/index.js";
import { opensWithCapital } from "../text/capital.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import { mayTell } from "./may-tell.js";
import { overRelativeClause } from "./over-relative-clause.js";
import type { Attribution, Reading } from "./reading.js";

/** Verbs that report only before a figure: "the director of the hospital spoke of 14". */
const givesFigure = /^(?:spoke|spoken|speaks?|verif(?:y|ied)|counted)$/;
const mayReport = wordTest((word) => word === "according" || reportingStance.has(word) || givesFigure.test(word));
const isDoubtful = wordTest((word) => doubtWords.has(word));
const isSourceNoun = wordTest((word) => sourceNouns.has(word));
/** Entries of several words begin so. */
const opensSourceNoun = wordTest((word) => beginningsOfSourceNouns.has(word));
const beginningsOfSourceNouns = new Set<string>();
for (const entry of sourceNouns.keys())
  for (let i = 1; i < entry.length; i += 1) if (entry[i] === " ") beginningsOfSourceNouns.add(entry.slice(0, i));

interface Said {
  source: Source | undefined;
  at: number;
  clause: { first: number; last: number };
  stance: Stance;
}

export const theReport: Source = { kind: "report", anonymous: false };

/**
 * Stage 4: who says what. A sentence with one reporting clause is that source's; with several, each has the words from its
 * own clause on. Sentences inside a quotation are the speaker's, "he said" is whoever spoke before.
 */
export function findSources(reading: Reading): void {
  const { doc } = reading;
  const memory: { person?: Source; institution?: Source; last?: Source } = {};
  const bySentence: (Said[] | undefined)[] = [];
  const prose = doc.sentences.some((sentence) => sentence.role === "body" && mayTell(reading, sentence));
  const telling = doc.sentences.map(
    (sentence) => (sentence.role === "body" || (!prose && sentence.role === "headline")) && mayTell(reading, sentence),
  );
  for (const sentence of doc.sentences) {
    if (sentence.role === "boilerplate") continue;
    // Who speaks matters where something is told, and just before it, for "he said" to be somebody.
    const at = sentence.index;
    if (!telling[at] && !telling[at + 1] && !telling[at - 1] && !telling[at + 2]) continue;
    const said = reportingClauses(reading, sentence, memory);
    if (said.length > 0) {
      bySentence[sentence.index] = said;
      attribute(reading, sentence, said);
    }
  }
  // Whole sentences inside a quotation whose speaker is named before or after it.
  let from = 0;
  for (const quotation of doc.quotations) {
    // Both are in text order: one pass over the sentences serves all quotations.
    while (from < doc.sentences.length && (doc.sentences[from] as Sentence).start < quotation.start) from += 1;
    const inside: Sentence[] = [];
    for (let k = from; k < doc.sentences.length && (doc.sentences[k] as Sentence).start < quotation.end; k += 1)
      inside.push(doc.sentences[k] as Sentence);
    if (inside.length === 0 || !inside.some((s) => telling[s.index] && !bySentence[s.index])) continue;
    const after = inside.at(-1) as Sentence;
    const speaker =
      bySentence[after.index]?.[0] ??
      bySentence[(inside[0] as Sentence).index - 1]?.at(-1) ??
      (after.end <= quotation.end + 1 ? bySentence[after.index + 1]?.[0] : undefined);
    if (!speaker?.source) continue;
    for (const sentence of inside) {
      if (bySentence[sentence.index] || !telling[sentence.index]) continue;
      reading.attributions.push({
        first: sentence.firstToken,
        last: sentence.lastToken,
        source: speaker.source,
        clause: speaker.clause,
        stance: "asserted",
      });
    }
  }
  reading.attributions.sort((a, b) => a.first - b.first || b.last - a.last);
}

function attribute(reading: Reading, sentence: Sentence, said: readonly Said[]): void {
  said.forEach((one, k) => {
    if (!one.source) return;
    // The first clause has what stands before it, too, if it closes the thought ("…, police said").
    const first = k === 0 && (closesThought(reading, one) || said.length === 1) ? sentence.firstToken : one.clause.first;
    const next = said[k + 1];
    const attribution: Attribution = {
      first: k === 0 ? first : one.clause.first,
      last: next && next.source !== one.source ? next.clause.first : sentence.lastToken,
      source: one.source,
      clause: one.clause,
      stance: one.stance,
    };
    if (attribution.last <= attribution.first) return;
    if (k === 0 && !closesThought(reading, one) && one.clause.first > sentence.firstToken + 6) {
      // "Troops moved in after residents said that …": what stands before belongs to the report.
      attribution.first = one.clause.first;
    }
    reading.attributions.push(attribution);
  });
}

/** Whether the reporting clause follows what was said: a comma or quotation mark stands before it. */
function closesThought(reading: Reading, said: Said): boolean {
  // At the sentence's end it closes, comma or none: "killed 27 people activists said."
  const { lastToken } = reading.sentenceOf(said.at);
  let end = said.clause.last;
  while (end < lastToken && (reading.token(end).pos === "PUNCT" || reading.dateOf[end] !== -1 || reading.lower(end) === "on")) end += 1;
  if (end >= lastToken) return true;
  const before = reading.token(said.clause.first - 1)?.text ?? "";
  return /^[,"”’'-]|^''$/.test(before) || before === "--" || before === "—" || before === "–";
}

function reportingClauses(reading: Reading, sentence: Sentence, memory: { person?: Source; institution?: Source; last?: Source }): Said[] {
  const found: Said[] = [];
  let read = false;
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    if (!mayReport(reading.word(i))) continue;
    const word = reading.lower(i);
    if (word === "according" && reading.lower(i + 1) === "to") {
      if (!read) reading.phrasesOf(sentence);
      read = true;
      const group = reading.nounGroupAt(i + 2);
      if (group) {
        const whole = withOf(reading, group, sentence);
        found.push({ source: sourceOf(reading, whole, memory), at: i, clause: { first: i, last: whole.last }, stance: "asserted" });
      }
      continue;
    }
    const speaks = givesFigure.test(word) && reading.token(reading.lower(i + 1) === "of" ? i + 2 : i + 1)?.pos === "NUM";
    const stance = reportingStance.get(word) ?? (speaks ? "asserted" : undefined);
    if (!stance) continue;
    const token = reading.token(i);
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") continue;
    if (!read) reading.phrasesOf(sentence);
    read = true;
    const verb = reading.verbGroupAt(i);
    if (!verb || verb.head !== i) continue;
    if (verb.passive) {
      // "was quoted as saying", "it was reported": the quoted are the subject.
      if (word !== "quoted" && word !== "told") continue;
    }
    // "an attack claimed by the group": the words before it are nobody's.
    if (verb.bare && !verb.ing && reading.lower(verb.last) === "by") continue;
    if (verb.infinitive || verb.modal === "may" || verb.modal === "might") continue;
    const speaker = speakerOf(reading, verb.first, verb.last, sentence);
    if (!speaker) {
      // "adding that", "and confirmed": the same source goes on.
      const last = found.at(-1);
      if (last && /ing$|^(?:added|confirmed|said|told)$/.test(word))
        found.push({ ...last, at: i, clause: { first: verb.first, last: verb.last } });
      continue;
    }
    // "No group claimed responsibility": nobody says anything.
    if (speaker.determiner === "negative") continue;
    const last = clauseEnd(reading, Math.max(verb.last, speaker.last), sentence.lastToken);
    const source = sourceOf(reading, speaker, memory);
    found.push({ source, at: i, clause: { first: Math.min(speaker.first, verb.first), last }, stance });
  }
  const closing = found.length === 0 ? closingSource(reading, sentence) : undefined;
  if (closing) {
    if (!read) reading.phrasesOf(sentence);
    const source = sourceOf(reading, closing, memory);
    found.push({ source, at: closing.first, clause: { first: closing.first - 1, last: closing.last }, stance: "asserted" });
  }
  if (found.length > 0 && found.every((one) => one.stance === "asserted")) {
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      if (isDoubtful(reading.word(i))) for (const one of found) one.stance = "unconfirmed";
    }
  }
  return found;
}

/** "Gunmen open fire on checkpoint, two hurt - governor": a flash names its source behind a dash at its end. */
function closingSource(reading: Reading, sentence: Sentence): NounGroup | undefined {
  let last = sentence.lastToken;
  while (last > sentence.firstToken && /^[.)\]]$/.test(reading.token(last - 1).text)) last -= 1;
  for (let i = last - 1; i > sentence.firstToken + 3 && i >= last - 6; i -= 1) {
    if (!/^[-–—]{1,2}$/.test(reading.token(i).text)) continue;
    // A dash with spaces round it, no hyphen.
    if (reading.token(i - 1).end === reading.token(i).start || reading.token(i).end === reading.token(i + 1)?.start) return undefined;
    reading.phrasesOf(sentence);
    const group = reading.nounGroupAt(i + 1);
    if (!group || group.first !== i + 1 || group.last !== last) return undefined;
    for (let k = group.first; k < group.last; k += 1) if (isSourceNoun(reading.word(k))) return group;
    return undefined;
  }
  return undefined;
}

/** "told AFP on Thursday", "said in a statement": up to "that", a comma or the next verb. */
function clauseEnd(reading: Reading, at: number, to: number): number {
  let i = at;
  while (i < to && i < at + 12) {
    const token = reading.token(i);
    if (token.pos === "PUNCT" || token.lower === "that" || token.lower === "as" || token.pos === "SCONJ" || reading.verbGroupAt(i)) break;
    const group = reading.nounGroupAt(i);
    // What follows without a preposition and acts itself is what was said, not to whom.
    if (group && group.first === i && reading.lower(at - 1) !== "told" && reading.token(i - 1).pos !== "ADP" && reading.dateOf[i] === -1) {
      const prior = i - 1;
      if (prior < at || reading.token(prior).pos !== "ADP") break;
    }
    if (group) i = Math.max(i + 1, reading.lower(at - 1) === "told" || reading.token(i - 1)?.pos === "ADP" ? group.last : i + 1);
    else i += 1;
  }
  return Math.max(at, i);
}

function speakerOf(reading: Reading, first: number, last: number, sentence: Sentence): NounGroup | undefined {
  // "…, said Dr Obi of the county hospital.": the speaker stands behind if nothing is said by it there.
  const behind = reading.nounGroupAt(last);
  if (
    behind &&
    behind.first === last &&
    /^[,"”’'-]|^''$/.test(reading.token(first - 1)?.text ?? "") &&
    !reading.verbGroupAt(behind.last) &&
    (behind.proper || behind.people)
  )
    return withOf(reading, behind, sentence);
  let i = first - 1;
  while (i >= sentence.firstToken && (reading.token(i).pos === "ADV" || reading.dateOf[i] !== -1 || reading.lower(i) === "also")) i -= 1;
  // ", Mr Obi, a farmer, said": over an insertion to the name before it.
  if (i > sentence.firstToken && reading.token(i).text === ",") {
    for (let k = i - 1; k > sentence.firstToken && k > i - 14; k -= 1) {
      if (reading.token(k).text === ",") {
        const named = reading.nounGroupAt(k - 1);
        if (named && named.last === k) return named;
        // "Sgt. Obi, however, an army spokesman, said": the description says who.
        const described = reading.nounGroupAt(k + 1);
        if (described?.people && described.first === k + 1) return described;
        break;
      }
    }
  }
  // "who said": the one described.
  if (i > sentence.firstToken && /^(?:who|which)$/.test(reading.lower(i))) i -= reading.token(i - 1).text === "," ? 2 : 1;
  let group = i >= sentence.firstToken ? reading.nounGroupAt(i) : undefined;
  if (group && reading.dateOf[group.head] === -1) {
    // "a spokesman for the rebels said", "officials in Kabul said"
    for (let guard = 0; guard < 3; guard += 1) {
      const before = group.first - 1;
      if (before <= sentence.firstToken || reading.token(before).pos !== "ADP") break;
      const outer = reading.nounGroupAt(before - 1);
      if (!outer || outer.last !== before) break;
      group = withEnd(outer, group.last);
    }
    // "A television station run by the movement reported": the station did.
    const by = group.first - 1;
    const participle = by > sentence.firstToken + 1 && reading.lower(by) === "by" ? reading.verbGroupAt(by - 1) : undefined;
    if (participle?.bare && !participle.ing) {
      const whole = reading.nounGroupAt(participle.first - 1);
      if (whole && whole.last === participle.first) return withEnd(whole, group.last);
    }
    return described(reading, group, sentence) ?? group;
  }
  // "…", said Colonel Obi.
  let k = last;
  while (k < sentence.lastToken && reading.token(k).pos === "ADV") k += 1;
  const after = reading.nounGroupAt(k);
  const previous = reading.token(first - 1)?.text ?? "";
  if (after && after.first === k && /^[,"”’']|^''$/.test(previous) && !reading.verbGroupAt(after.last)) return after;
  return undefined;
}

/** "A man who called the station in the name of the front denied it": the man, and whom he speaks for. */
function described(reading: Reading, group: NounGroup, sentence: Sentence): NounGroup | undefined {
  const before = group.first - 1;
  if (before <= sentence.firstToken) return undefined;
  const over = reading.verbGroupAt(before) ?? (reading.token(before).pos === "ADP" ? reading.verbGroupAt(before - 1) : undefined);
  const whole = over && overRelativeClause(reading, before, sentence.firstToken);
  if (!whole?.people) return undefined;
  for (let i = whole.last; i < group.last; i += 1)
    if (/^(?:name|behalf)$/.test(reading.lower(i)) && /^(?:in|on)$/.test(reading.lower(i - (reading.lower(i - 1) === "the" ? 2 : 1))))
      return withEnd(whole, group.last);
  return whole;
}

/** "Dr Obi of the county hospital", "a communiqué of the army": what the speaker belongs to says what kind of source it is. */
function withOf(reading: Reading, group: NounGroup, sentence: Sentence): NounGroup {
  if (!/^(?:of|from|at|for)$/.test(reading.lower(group.last)) || group.last + 1 >= sentence.lastToken) return group;
  const whole = reading.nounGroupAt(group.last + 1);
  return whole && whole.first === group.last + 1 ? withEnd(group, whole.last) : group;
}

/** The source a speaker is, remembered for "he said" and "it said". */
function sourceOf(
  reading: Reading,
  group: NounGroup,
  memory: { person?: Source; institution?: Source; last?: Source },
): Source | undefined {
  const head = reading.lower(group.first === group.last - 1 ? group.first : group.head);
  if (
    group.pronoun ||
    head === "he" ||
    head === "she" ||
    head === "it" ||
    head === "they" ||
    head === "who" ||
    head === "i" ||
    head === "we"
  ) {
    if (head === "it") return memory.institution ?? memory.last;
    if (head === "they") return memory.last;
    if (head === "we" || head === "i") return memory.person ?? memory.last;
    return memory.person ?? memory.last;
  }
  const words: string[] = [];
  for (let i = group.first; i < group.last; i += 1) words.push(reading.lower(i));
  let from = group.first;
  if (/^(?:the|a|an|but|and)$/.test(words[0] ?? "") && group.last - group.first > 1) from += 1;
  const span = reading.span(from, group.last);
  // "the same official", "the spokesman": whoever of that kind spoke before.
  const { kind, proper } = kindOf(reading, group);
  const person =
    /^(?:official|officer|spokesman|spokeswoman|spokesperson|commander|doctor|witness|resident|source|minister|governor|mayor|chief|colonel|general|leader|driver|inspector|villager)$/.test(
      head,
    ) || proper;
  const indefinite = /^(?:a|an|another|one|some|several)$/.test(words[0] ?? "");
  const unnamed =
    !proper &&
    (person ||
      indefinite ||
      /^(?:officials|sources|witnesses|residents|villagers|officers|others|source|locals|survivors|doctors|medics|eyewitnesses)$/.test(
        head,
      ));
  const source: Source = { kind, name: span.text, anonymous: unnamed, span };
  if (unnamed && !indefinite && /^(?:the|this|that)$/.test(words[0] ?? "") && memory.person && memory.person.kind === kind)
    return memory.person;
  if (person) memory.person = source;
  else memory.institution = source;
  memory.last = source;
  return source;
}

/** How telling a kind of source is. */
const rank: Record<string, number> = {
  medical: 6,
  "armed-group": 5,
  military: 5,
  police: 5,
  ngo: 4,
  media: 4,
  witness: 3,
  official: 2,
  other: 1,
};

function kindOf(reading: Reading, group: NounGroup): { kind: SourceKind; proper: boolean } {
  let kind: SourceKind | undefined;
  let capitals = 0;
  let last = group.last;
  while (last > group.first && !/\p{L}/u.test(reading.token(last - 1).text)) last -= 1;
  // The most telling noun wins: "spokesman for the army" is military, "hospital official" medical.
  const better = (other: string | undefined) => {
    if (other && (rank[other] ?? 0) > (kind ? (rank[kind] ?? 0) : 0)) kind = other as SourceKind;
  };
  for (let i = group.first; i < last; i += 1) {
    const token = reading.token(i);
    const word = token.lower;
    const listed = isSourceNoun(token.word);
    if (opensSourceNoun(token.word)) {
      better(sourceNouns.get(`${word} ${reading.lower(i + 1)} ${reading.lower(i + 2)}`));
      better(sourceNouns.get(`${word} ${reading.lower(i + 1)}`));
    }
    if (listed) better(sourceNouns.get(word));
    if (token.pos === "PROPN" && opensWithCapital(token.text) && !listed && reading.placeOf[i] === -1) capitals += 1;
  }
  const actor = reading.actorIn(group.first, last)?.actor;
  // "a television station run by the movement" is a station.
  if (kind === "media" && actor && isOfPress(reading, group)) return { kind, proper: false };
  if (actor) {
    if (actor.kind === "armed-group" || actor.kind === "militia" || actor.kind === "criminal-group") better("armed-group");
    else if (actor.kind === "state-force" || actor.kind === "international-force")
      better(/police|guard/i.test(actor.name) ? "police" : "military");
    else if (actor.kind === "government") better("official");
  }
  return { kind: kind ?? (capitals > 0 ? "other" : "other"), proper: capitals > 0 && !actor };
}

/** The noun that the group is about, or what stands before it there, is of the press: "radio", "television station". */
function isOfPress(reading: Reading, group: NounGroup): boolean {
  for (let i = group.first; i <= group.head; i += 1) if (sourceNouns.get(reading.lower(i)) === "media") return true;
  return false;
}

import { type NounGroup, withEnd } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import { overRelativeClause } from "./over-relative-clause.js";
import type { Reading } from "./reading.js";

/** Who speaks, and the tokens beside the name that say who that is ("…, of the provincial council, said"). */
export interface Speaker {
  group: NounGroup;
  description?: { first: number; last: number };
}

/** Verbs whose object is spoken to or spoken of: "told reporters", "accused the rebels" never name the speaker behind them. */
const takesObject = wordTest((word) =>
  /^(?:tell|tells|told|telling|accuse[sd]?|accusing|blame[sd]?|blaming|spoken?|speaks?|speaking|count(?:s|ed)?|verif(?:y|ied)|quoted|recorded|registered|documented|tallied|listed|put|puts|gave|gives|given|revised|raised|lowered|updated|describe[sd]?|admit(?:s|ted)?|acknowledged?)$/.test(
    word,
  ),
);
/** What opens an insertion that says more of people told of, and not of the speaker: "five people, including two children, said …". */
const opensMore = wordTest((word) =>
  /^(?:including|among|most|mostly|some|all|both|many|half|with|and|but|or|while|as|killing|wounding|injuring|leaving|mainly|at|one|two|three|four|five|six|seven|eight|nine|ten|dozens|more|when|where|after|before|if|because|since|until)$/.test(
    word,
  ),
);

/** The speaker of the reporting verb that is tokens `first` to `last`. */
export function speakerOf(reading: Reading, first: number, last: number, sentence: Sentence): Speaker | undefined {
  const inserted = overInsertion(reading, first, sentence);
  // "…, said Dr Obi of the county hospital.": the speaker stands behind if nothing is said by it there.
  const behind = takesObject(reading.word(last - 1)) ? undefined : reading.nounGroupAt(last);
  if (
    behind &&
    speaks(reading, behind) &&
    behind.first === last &&
    behind.quantity === undefined &&
    /^[,"”’'-]|^''$/.test(reading.token(first - 1)?.text ?? "") &&
    !reading.verbGroupAt(behind.last) &&
    (behind.proper || behind.people) &&
    !(inserted && inserted.group.first <= sentence.firstToken + 1)
  )
    return described(reading, withOf(reading, behind, sentence), sentence);
  if (inserted) return inserted;
  let i = beforeVerb(reading, first, sentence);
  // "who said": the one described.
  if (i > sentence.firstToken && /^(?:who|which)$/.test(reading.lower(i))) i -= reading.token(i - 1).text === "," ? 2 : 1;
  const group = i >= sentence.firstToken ? reading.nounGroupAt(i) : undefined;
  if (group && reading.dateOf[group.head] === -1) {
    const whole = outermost(reading, group, sentence);
    return { group: behindRelative(reading, whole, sentence) ?? whole };
  }
  // "…", said Colonel Obi.
  let k = last;
  while (k < sentence.lastToken && reading.token(k).pos === "ADV") k += 1;
  const after = reading.nounGroupAt(k);
  const previous = reading.token(first - 1)?.text ?? "";
  if (
    after &&
    speaks(reading, after) &&
    after.first === k &&
    after.quantity === undefined &&
    /^[,"”’']|^''$/.test(previous) &&
    !takesObject(reading.word(last - 1)) &&
    !reading.verbGroupAt(after.last)
  )
    return described(reading, after, sentence);
  return undefined;
}

/** "…, claimed responsibility": what is claimed claims nothing. */
function speaks(reading: Reading, { head }: NounGroup): boolean {
  return !/^(?:responsibility|credit)$/.test(reading.lower(head));
}

/** The token before the verb, adverbs and dates left out. */
function beforeVerb(reading: Reading, first: number, sentence: Sentence): number {
  let i = first - 1;
  while (i >= sentence.firstToken && (reading.token(i).pos === "ADV" || reading.dateOf[i] !== -1 || reading.lower(i) === "also")) i -= 1;
  return i;
}

/** "Mr Obi, a farmer, said", "Sgt. Obi, however, said": over an insertion to the name before it. */
function overInsertion(reading: Reading, first: number, sentence: Sentence): Speaker | undefined {
  const i = beforeVerb(reading, first, sentence);
  if (i <= sentence.firstToken || reading.token(i).text !== ",") return undefined;
  for (let k = i - 1; k > sentence.firstToken && k > i - 24; k -= 1) {
    if (reading.token(k).text !== ",") continue;
    // "active in Benin, Togo and Niger, claimed": a list inside the insertion.
    if (reading.placeOf[k - 1] !== -1 && reading.placeOf[k + 1] !== -1 && k > sentence.firstToken + 8) continue;
    if (opensMore(reading.word(k + 1)) || tells(reading, k + 1, i)) return undefined;
    let end = k;
    // "the Popular Front (PF), a party of …"
    if (reading.token(end - 1).text === ")") while (end > sentence.firstToken + 1 && reading.token(end).text !== "(") end -= 1;
    const named = reading.nounGroupAt(end - 1);
    const opened = named && named.last === end && reading.dateOf[named.head] === -1 ? outermost(reading, named, sentence) : undefined;
    // "In Oruro, a policeman was shot": a place to begin with is nobody.
    if (opened && !(reading.token(opened.first - 1)?.pos === "ADP" && opened.first - 1 === sentence.firstToken))
      return { group: opened, description: { first: k + 1, last: i } };
    // "Sgt. Obi, however, an army spokesman, said": the description says who.
    const said = reading.nounGroupAt(k + 1);
    if (said?.people && said.first === k + 1) return { group: said };
    return undefined;
  }
  return undefined;
}

/** Whether tokens `first` to `last` are a clause of their own: "a policeman was shot dead on Monday". */
function tells(reading: Reading, first: number, last: number): boolean {
  // "the front, known as FJ, said": a participle that opens the insertion says more of the name before it.
  if (/^(?:who|which|that|whose|where|known|called|named|nicknamed|dubbed|abbreviated|led|headed|based)$/.test(reading.lower(first)))
    return false;
  for (let i = first; i < last; i += 1) {
    const verb = reading.verbGroupAt(i);
    if (verb && !verb.bare && !verb.infinitive && !isRelative(reading, verb.first)) return true;
  }
  return false;
}

/** "a party that is active in three countries": the verb is of the noun before it. */
function isRelative(reading: Reading, at: number): boolean {
  return /^(?:who|which|that)$/.test(reading.lower(at - 1));
}

/** "a spokesman for the rebels said", "officials in Kabul said": the whole name of which the group is the end. */
function outermost(reading: Reading, inner: NounGroup, sentence: Sentence): NounGroup {
  let group = inner;
  for (let guard = 0; guard < 3; guard += 1) {
    const before = group.first - 1;
    if (before <= sentence.firstToken || reading.token(before).pos !== "ADP") break;
    const outer = reading.nounGroupAt(before - 1);
    if (!outer || outer.last !== before || reading.dateOf[outer.head] !== -1) break;
    group = withEnd(outer, group.last);
  }
  // "A television station run by the movement reported": the station did.
  const by = group.first - 1;
  const participle = by > sentence.firstToken + 1 && reading.lower(by) === "by" ? reading.verbGroupAt(by - 1) : undefined;
  if (participle?.bare && !participle.ing) {
    const whole = reading.nounGroupAt(participle.first - 1);
    if (whole && whole.last === participle.first) return withEnd(whole, group.last);
  }
  return group;
}

/** "A man who called the station in the name of the front denied it": the man, and whom he speaks for. */
function behindRelative(reading: Reading, group: NounGroup, sentence: Sentence): NounGroup | undefined {
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

/** "said Asad Khan, the provincial police chief": what stands behind the name says who that is. */
function described(reading: Reading, group: NounGroup, sentence: Sentence): Speaker {
  const at = group.last + 1;
  if (reading.token(group.last)?.text !== "," || at >= sentence.lastToken) return { group };
  let last = at;
  while (last < sentence.lastToken && last < at + 12 && reading.token(last).pos !== "PUNCT" && !reading.verbGroupAt(last)) last += 1;
  return last > at ? { group, description: { first: at, last } } : { group };
}

/** "Dr Obi of the county hospital", "a communiqué of the army": what the speaker belongs to says what kind of source it is. */
export function withOf(reading: Reading, group: NounGroup, sentence: Sentence): NounGroup {
  if (!/^(?:of|from|at|for)$/.test(reading.lower(group.last)) || group.last + 1 >= sentence.lastToken) return group;
  const whole = reading.nounGroupAt(group.last + 1);
  return whole && whole.first === group.last + 1 ? withEnd(group, whole.last) : group;
}

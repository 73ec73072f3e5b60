import type { NounGroup } from "../language/en/noun-group.js";
import type { VerbGroup } from "../language/en/verb-group.js";
import type { Arguments } from "./arguments.js";
import { isBareFigure } from "./bare-figure.js";
import { clauseAround } from "./clause-around.js";
import { isCollective } from "./collective.js";
import { including } from "./including.js";
import { ofCrowd } from "./join-groups.js";
import { overRelativeClause } from "./over-relative-clause.js";
import type { Reading } from "./reading.js";
import { stepOver } from "./step-over.js";

const hearsay = /^(?:reported|said|believed|feared|thought|known|confirmed|alleged|understood|presumed|reportedly)$/;

/** Who or what stands before the verb as its subject, into `found`; nothing where the clause leaves it open. */
export function readSubject(reading: Reading, verb: VerbGroup, from: number, found: Arguments, depth: number): void {
  let i = verb.first - 1;
  // "tried to board": who tried.
  let over = i;
  while (
    verb.infinitive &&
    over > from &&
    (reading.dateOf[over] !== -1 || reading.lower(over) === "on" || reading.token(over).pos === "ADV")
  )
    over -= 1;
  // "had to open fire": whoever had to did.
  const infinitive = verb.infinitive && !isObliged(reading, verb);
  const governing = infinitive && depth < 3 ? reading.verbGroupAt(over) : undefined;
  if (governing) {
    // "are thought to have drowned": the report's words, not who acts.
    if (!governing.passive || hearsay.test(reading.lower(governing.head))) readSubject(reading, governing, from, found, depth + 1);
    return;
  }
  // "marched on Thursday to protest": whoever marched.
  if (infinitive && depth === 0) {
    inheritSubject(reading, i, from, found, depth, true);
    return;
  }
  // "on charges of throwing stones": not those who arrest.
  if (verb.bare && verb.ing && /^(?:of|for|from)$/.test(reading.lower(i))) return;
  let relative = false;
  for (let guard = 0; guard < 24 && i >= from; guard += 1) {
    const token = reading.token(i);
    if (
      reading.dateOf[i] !== -1 ||
      token.pos === "ADV" ||
      token.pos === "AUX" ||
      token.lower === "both" ||
      token.lower === "all" ||
      // "had in June been driven out"
      (/^(?:on|in|for|during)$/.test(token.lower) && reading.dateOf[i + 1] !== -1 && i + 1 < verb.first) ||
      closesQuoted(reading, i)
    ) {
      i -= 1;
      continue;
    }
    if (token.text === "," || token.text === ")" || token.text === "--" || token.text === "—" || token.text === "–") {
      const open = insertionStart(reading, i, from, token.text);
      if (open === undefined) {
        // ", killing two", ", then taken away"
        if (verb.bare && (verb.ing || reading.lower(i + 1) === "then")) inheritSubject(reading, i, from, found, depth, verb.ing);
        // "stopped a bus, killed the driver and …"
        else if (isListedAct(reading, verb, i, from)) inheritSubject(reading, i, from, found, depth, true);
        return;
      }
      if (
        including.has(reading.lower(open + 1)) ||
        /^(?:two|three|four|one|most|several|all|some|many) of$/.test(`${reading.lower(open + 1)} ${reading.lower(open + 2)}`)
      )
        collectParts(reading, open + 1, i, found);
      i = open - 1;
      continue;
    }
    if (token.pos === "CCONJ" || token.pos === "SCONJ") {
      if (token.lower === "and" || token.lower === "but" || token.lower === "or" || token.lower === "then")
        inheritSubject(reading, i, from, found, depth, verb.bare && verb.ing);
      return;
    }
    if (/^(?:who|which|that)$/.test(token.lower)) {
      i -= 1;
      if (reading.token(i)?.text === ",") i -= 1;
      relative = true;
      continue;
    }
    const group = reading.nounGroupAt(i);
    if (!group) {
      // "Two old people who could not flee died"
      const described =
        reading.verbGroupAt(i) && (!verb.bare || (verb.past && !verb.ing)) ? overRelativeClause(reading, i, from) : undefined;
      if (described) {
        found.subjects.push(described);
        return;
      }
      if (verb.bare && verb.ing) inheritSubject(reading, i, from, found, depth, true);
      return;
    }
    // "The two were among five crewmen abducted": five were.
    if (reading.lower(group.first - 1) === "among" && verb.bare && !verb.ing && reading.verbGroupAt(group.first - 2)) {
      found.subjects.push(group);
      return;
    }
    if (group.first - 1 >= from && including.has(reading.lower(group.first - 1))) {
      // "12 people including three children were killed"
      found.parts.push(group);
      i = group.first - 2;
      if (i >= from && reading.token(i).text === ",") i -= 1;
      continue;
    }
    // "Clashes between rebels and soldiers killed six": neither did alone.
    // "the shelling of a camp for displaced people killed six": the shelling did, none of those behind it.
    if (!relative && (isSecondOfTwo(reading, group, from) || isOfGerund(reading, group, from))) return;
    // "five people in a car were killed": the group after a preposition is not the subject.
    const before = group.first - 1;
    // "two women who were sweeping the yard were wounded"
    if (!relative && before >= from && reading.verbGroupAt(before) && (!verb.bare || (verb.past && !verb.ing))) {
      const described = overRelativeClause(reading, before, from);
      if (described) {
        found.subjects.push(described);
        return;
      }
    }
    // Not over the doer of ", wounding four" or a participle right after its noun.
    const step = relative || verb.bare ? undefined : stepOver(reading, group, from);
    if (step) {
      if (step.joined) found.subjects.push(group);
      i = step.at;
      continue;
    }
    // "an hour before nine more drowned"
    if (before >= from && /^(?:after|before|as|since|until|once)$/.test(reading.lower(before)) && !relative) {
      found.subjects.push(group);
      joinLeft(reading, group, from, found);
      break;
    }
    if (
      !relative &&
      before >= from &&
      reading.token(before).pos === "ADP" &&
      reading.lower(before) !== "including" &&
      reading.lower(before) !== "like" &&
      reading.nounGroupAt(before - 1) &&
      reading.dateOf[before - 1] === -1
    ) {
      const collective = reading.nounGroupAt(before - 1) as NounGroup;
      if (reading.lower(before) === "of" && isCollective(reading, collective) && group.quantity)
        found.subjects.push(ofCrowd(reading, collective, group) ?? group);
      else {
        i = before - 1;
        if (reading.lower(before) === "of") {
          const whole = reading.nounGroupAt(before - 1) as NounGroup;
          // "the widow of one of four miners shot in June": four were shot.
          if (whole.quantity && group.quantity && verb.bare && !verb.ing && isBareFigure(reading, whole)) {
            found.subjects.push(group);
            return;
          }
          if (whole.quantity && isBareFigure(reading, whole))
            found.subjects.push({ ...group, first: whole.first, quantity: whole.quantity, plural: true, determiner: "none" });
          if (found.subjects.length > 0) break;
        }
        continue;
      }
      break;
    }
    // "A man armed with an axe attacked": over the description to the one described.
    if (
      before - 1 >= from &&
      reading.token(before).pos === "ADP" &&
      /(?:ed|en|ing)$/.test(reading.lower(before - 1)) &&
      reading.nounGroupAt(before - 2)
    ) {
      i = before - 2;
      continue;
    }
    if (!relative && before >= from && reading.token(before).pos === "ADP") {
      // "A total of 47 men were arrested"
      if (reading.lower(before) === "of" && reading.lower(before - 1) === "total") {
        found.subjects.push(group);
        return;
      }
      const described = overRelativeClause(reading, before, from);
      if (described) found.subjects.push(described);
      return;
    }
    if (relative && !group.people && !group.proper) {
      const described = peopleBefore(reading, group, from);
      if (described) {
        found.subjects.push(described);
        break;
      }
    }
    found.subjects.push(group);
    if (relative) break;
    joinLeft(reading, group, from, found);
    break;
  }
}

/** "four teachers of a private college, in the Northwest, who were kidnapped": over what is said of them to the people. */
function peopleBefore(reading: Reading, group: NounGroup, from: number): NounGroup | undefined {
  for (let k = group.first - 1; k >= from && k > group.first - 14; k -= 1) {
    if (reading.verbGroupAt(k)) return undefined;
    const before = reading.nounGroupAt(k);
    if (before?.people && !before.pronoun) return before;
    if (before) k = before.first;
  }
  return undefined;
}

/** ", killing 12": who acts is who acted before. */
function inheritSubject(reading: Reading, i: number, from: number, found: Arguments, depth: number, doer: boolean): void {
  if (depth > 3) return;
  for (let k = i; k >= from; k -= 1) {
    const verb = reading.verbGroupAt(k);
    if (verb?.infinitive && !isObliged(reading, verb)) {
      // "ordered the passengers to get out and set fire": not the passengers.
      k = verb.first;
      continue;
    }
    // "stopped a canoe loaded with fuel and arrested five": the canoe is only described.
    const described = verb?.bare && !verb.ing ? reading.nounGroupAt(verb.first - 1) : undefined;
    if (verb && described && described.last === verb.first && !described.people && reading.verbGroupAt(described.first - 1)) {
      k = described.first;
      continue;
    }
    // "caught two men whose accent he disliked, and beat them": the clause in between is closed by its comma.
    const relative = verb && reading.token(i - 1)?.text === "," ? relativeStart(reading, verb, from) : undefined;
    if (relative !== undefined && relative > from) {
      k = relative;
      continue;
    }
    if (verb) {
      // Of ", killing 12" the doer is sought, and a passive's subject is none; "was hit and died" keeps its subject.
      if (!doer || (!verb.passive && !(verb.bare && !verb.ing && !verb.past))) readSubject(reading, verb, from, found, depth + 1);
      return;
    }
  }
}

/** A past verb with an object of its own, behind a comma and another such verb, and a third behind "and". */
function isListedAct(reading: Reading, verb: VerbGroup, comma: number, from: number): boolean {
  if (!verb.bare || !verb.past || verb.first !== comma + 1 || reading.nounGroupAt(verb.last)?.first !== verb.last) return false;
  const { firstToken, lastToken } = reading.sentenceOf(verb.head);
  let third = false;
  for (let k = verb.last; k < lastToken && !third; k += 1) {
    if (reading.token(k).text === ";") break;
    const next = reading.lower(k) === "and" ? reading.verbGroupAt(k + 1) : undefined;
    third = next?.bare === true && !next.ing;
  }
  if (!third) return false;
  for (let k = comma - 1; k >= Math.max(from, firstToken); k -= 1) {
    const before = reading.verbGroupAt(k);
    if (before) return before.past && !before.passive && !before.infinitive && reading.nounGroupAt(before.last)?.first === before.last;
  }
  return false;
}

/** The "who", "whom" or "whose" that opens the clause of a verb, where a verb stands before it. */
function relativeStart(reading: Reading, verb: VerbGroup, from: number): number | undefined {
  const at = clauseAround(reading, verb.head).first - 1;
  if (at <= from || !/^(?:who|whom|whose)$/.test(reading.lower(at))) return undefined;
  for (let k = at - 1; k >= from; k -= 1) if (reading.verbGroupAt(k)) return at;
  return undefined;
}

/** The opening comma, bracket or dash of the insertion that token `close` ends. */
function insertionStart(reading: Reading, close: number, from: number, mark: string): number | undefined {
  const opening = mark === ")" ? "(" : mark;
  for (let k = close - 1; k >= from && k > close - 30; k -= 1) {
    const text = reading.token(k).text;
    if (text !== opening) continue;
    if (mark !== ",") return k;
    return /^(?:and|but|or)$/.test(reading.lower(k + 1)) ? undefined : k;
  }
  return undefined;
}

function collectParts(reading: Reading, first: number, last: number, found: Arguments): void {
  for (let k = first; k < last; k += 1) {
    const group = reading.nounGroupAt(k);
    if (!group) continue;
    if (group.quantity || group.people || group.determiner === "indefinite") found.parts.push(group);
    k = group.last - 1;
  }
}

/** The groups that stand before `group`, joined to it by "and" or in a list of figures. */
function joinLeft(reading: Reading, group: NounGroup, from: number, found: Arguments): void {
  let left = group;
  for (let guard = 0; guard < 8; guard += 1) {
    let i = left.first - 1;
    if (i < from) return;
    const word = reading.lower(i);
    if (word !== "and" && word !== "or" && word !== ",") {
      if (reading.token(i).pos === "ADP" && including.has(word)) found.parts.push(left);
      return;
    }
    if (word !== "," && reading.lower(i - 1) === ",") i -= 1;
    i = overAge(reading, i, from);
    const before = reading.nounGroupAt(i - 1);
    if (!before || before.last !== i) return;
    if (!(before.quantity || before.people || before.proper)) return;
    // "A farmer, his son and two labourers"
    const named =
      before.people !== undefined && left.people !== undefined && (before.determiner !== "none" || before.quantity !== undefined);
    if (word === "," && !(before.quantity && left.quantity) && !named) return;
    const lead = before.first - (reading.lower(before.first - 1) === "them" ? 2 : 1);
    if (lead >= from && including.has(reading.lower(lead))) {
      // "27 people, among them 9 women, and 14 wounded": a figure that says itself what it counts goes on with the whole.
      if (reading.lower(left.head) === "wounded" || reading.lower(left.head) === "injured" || isBareFigure(reading, left)) return;
      found.parts.push(before, ...found.subjects.splice(0));
      return;
    }
    // "in Kabul and 12 people were killed": what stands after a preposition is not joined, but for "the ambassador to Libya, X,".
    if (lead >= from && reading.token(lead).pos === "ADP") {
      const titled = /^(?:to|of|for)$/.test(reading.lower(lead)) ? reading.nounGroupAt(lead - 1) : undefined;
      if (titled?.people === "official" && titled.last === lead && !titled.plural) found.subjects.unshift(titled);
      return;
    }
    if (lead >= from && reading.verbGroupAt(lead)) return;
    found.subjects.unshift(before);
    left = before;
  }
}

/** "shelling of" stands before the group, or before those that it belongs to: "shelling of a camp for the displaced". */
function isOfGerund(reading: Reading, inner: NounGroup, from: number): boolean {
  let group: NounGroup | undefined = inner;
  for (let guard = 0; guard < 4 && group; guard += 1) {
    const before: number = group.first - 1;
    if (before <= from || (reading.token(before).pos !== "ADP" && reading.lower(before) !== "for")) return false;
    const verb = reading.verbGroupAt(before - 1);
    if (verb)
      return (
        reading.lower(before) === "of" && verb.bare && verb.ing && !/^(?:consisting|being|dying|coming)$/.test(reading.lower(before - 1))
      );
    group = reading.nounGroupAt(before - 1);
  }
  return false;
}

/** "A mother, aged 41, and …", "a man, 20, and …": from the comma behind an age to the one before it. */
function overAge(reading: Reading, at: number, from: number): number {
  if (reading.token(at).text !== "," || reading.token(at - 1)?.pos !== "NUM") return at;
  const k = /^(?:aged|age)$/.test(reading.lower(at - 2)) ? at - 3 : at - 2;
  return k > from && reading.token(k).text === "," ? k : at;
}

/** The second of "between X and Y", or what stands in brackets behind it. */
function isSecondOfTwo(reading: Reading, group: NounGroup, from: number): boolean {
  if (reading.lower(group.first - 1) !== "and") return false;
  let i = group.first - 2;
  if (reading.token(i)?.text === ")") while (i > from && reading.token(i + 1)?.text !== "(") i -= 1;
  const before = i > from ? reading.nounGroupAt(i) : undefined;
  return before !== undefined && reading.lower(before.first - 1) === "between";
}

/** "had to fire", "has had to be fired": done, and by the subject before it. */
function isObliged(reading: Reading, verb: VerbGroup): boolean {
  return verb.infinitive && verb.perfect && /^(?:had|has|have|having)$/.test(reading.lower(verb.first));
}

/** 'four "terrorists" died': the mark that closes a few quoted words. */
function closesQuoted(reading: Reading, i: number): boolean {
  if (!/^["”’]$/.test(reading.token(i).text)) return false;
  const group = reading.nounGroupAt(i - 1);
  if (!group || group.last !== i) return false;
  for (let k = group.first - 1; k < i - 1; k += 1) if (/^["“‘]$/.test(reading.token(k).text)) return true;
  return false;
}

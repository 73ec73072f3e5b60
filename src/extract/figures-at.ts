import { type NounGroup, withPeople } from "../language/en/phrases.js";
import { peopleNouns } from "../lexicons/people-nouns.js";
import type { ClaimAbout } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import { argumentsOfVerb } from "./find-arguments.js";
import { theReport } from "./source-of.js";
import type { Count, Happening } from "./happening.js";
import { countOf } from "./read-counts.js";
import { countFigures } from "./read-figures.js";
import { sharesOfCasualties } from "./shares-of-casualties.js";
import { readStatus } from "./read-status.js";
import type { Reading } from "./reading.js";
import { tollFigure } from "./toll-figure.js";
import { triggerIndex } from "./trigger-index.js";

/** "left 12 dead", "the death toll rose to 15", "no casualties", "claimed nine lives": figures without a verb of killing. */
export function figuresAt(reading: Reading, sentence: Sentence, i: number, statement: number): Happening | undefined {
  const word = reading.lower(i);
  const group = reading.nounGroupAt(i);
  const counts: Count[] = [];
  const put = (about: ClaimAbout, figure: NounGroup, more: Partial<Count> = {}) => {
    const count = countOf(reading, figure.people ? figure : withPeople(figure, "generic"), about, statement);
    if (count) counts.push({ ...count, ...more });
  };
  const shares = sharesOfCasualties(reading, sentence, i);
  if (shares)
    for (const one of shares.groups) put(shares.about, one, { part: true, first: Math.min(i, one.first), last: Math.max(i + 1, one.last) });
  else if (/^(?:unhurt|unharmed|unscathed|uninjured)$/.test(word) || (word === "narrowly" && reading.lower(i + 1).startsWith("escap"))) {
    // "Three workers escaped unhurt": nobody of them was hurt.
    const spared = peopleBeforeToken(reading, i, sentence);
    // That nobody died is only said of the act that the sentence tells of.
    if (spared)
      for (const about of tellsOfAct(reading, sentence) ? (["killed", "wounded"] as const) : (["wounded"] as const)) {
        const none = countOf(reading, { ...withPeople(spared, "generic"), determiner: "negative", quantity: undefined }, about, statement);
        if (none) counts.push({ ...none, last: i + 1 });
      }
  } else if (word === "toll" || (word === "dead" && isNumberOf(reading, i))) {
    const figure = tollFigure(reading, i, sentence);
    if (figure)
      put("killed", figure.group, {
        revised: figure.revised,
        cumulative: figure.cumulative,
        first: Math.min(i, figure.group.first),
        last: Math.max(i + 1, figure.group.last),
      });
  } else if (/^(?:injured|wounded|dead)$/.test(word) && reading.lower(i - 1) === "the" && reading.lower(i - 2) === "of") {
    // "four of the injured were in danger of death"
    const few = reading.nounGroupAt(i - 3);
    // Who of them died is no longer one of the wounded.
    if (/^(?:died|dies|succumbed|later|has|have|had)$/.test(reading.lower(i + 1)) || /^(?:died|succumbed)$/.test(reading.lower(i + 2)))
      return undefined;
    if (few?.quantity && few.last === i - 2) put(word === "dead" ? "killed" : "wounded", few, { part: true, last: i + 1 });
  } else if (!group || group.head !== i || (group.first === i && group.last === i + 1)) {
    if (
      (word === "dead" || word === "injured" || word === "wounded" || word === "missing") &&
      (reading.verbGroupAt(i)?.head !== i || word === "missing")
    ) {
      const before = reading.nounGroupAt(i - 1);
      if (word !== "dead" && /^(?:is|are|was|were|still|remain|remained|reported)$/.test(reading.lower(i - 1))) {
        // "About 20 people are missing"
        let k = i - 1;
        while (
          k > sentence.firstToken &&
          (reading.token(k).pos === "AUX" ||
            reading.token(k).pos === "ADV" ||
            /^(?:remain|remained|reported|still)$/.test(reading.lower(k)))
        )
          k -= 1;
        // "a driver who was missing"
        const described = reading.lower(k) === "who";
        const subject = reading.nounGroupAt(described ? k - 1 : k);
        const single = word === "missing" && subject?.determiner === "indefinite" && !subject.plural;
        if (subject?.people && (subject.quantity || single)) put(word === "missing" ? "missing" : "wounded", subject, { last: i + 1 });
      } else if (before && before.last === i && (before.quantity || before.people))
        for (const one of listEndingWith(reading, before, sentence))
          put(word === "dead" ? "killed" : word === "missing" ? "missing" : "wounded", one, { last: i + 1 });
      else if (group && group.first < i && i < group.head && group.quantity && group.people)
        // "40 dead soldiers"
        put(word === "dead" ? "killed" : word === "missing" ? "missing" : "wounded", group);
      else if (word === "dead" && /^(?:were|was|found|pronounced|declared|shot)$/.test(reading.lower(i - 1))) {
        const verb = reading.verbGroupAt(i - 1);
        if (verb) {
          const args = argumentsOfVerb(reading, verb, i + 1);
          for (const subject of args.subjects.length > 0 ? args.subjects : args.objects) put("killed", subject, { last: i + 1 });
        }
      }
    } else return undefined;
  } else if (word === "casualties" || word === "casualty") {
    if (group.determiner === "negative") {
      put("killed", group);
      put("wounded", group);
    }
  } else if (word === "lives" || word === "life") {
    if (group.quantity) put("killed", group);
    else if (reading.lower(i + 1) === "of") {
      const inner = reading.nounGroupAt(i + 2);
      if (inner) put("killed", inner);
    } else if (/^(?:lost|losing|lose)$/.test(reading.lower(i - 2))) {
      const verb = reading.verbGroupAt(i - 2);
      if (verb) for (const subject of argumentsOfVerb(reading, verb, i + 1).subjects) put("killed", subject, { last: i + 1 });
    }
  } else if (word === "bodies" || word === "body" || word === "corpses") {
    const inner = reading.lower(i + 1) === "of" ? reading.nounGroupAt(i + 2) : undefined;
    if (inner && (inner.quantity || inner.people || inner.proper)) put("killed", inner, { first: group.first });
    else if (group.quantity && word !== "body") put("killed", group);
  } else if (group.quantity || group.determiner === "negative") {
    put(
      word === "dead" || word === "fatalities" ? "killed" : word === "missing" ? "missing" : "wounded",
      withPeople(group, betterClass(reading, group)),
    );
  } else if (word === "dead" && reading.lower(i - 1) !== "the" && group.last - group.first > 1) {
    const people = betterClass(reading, group);
    if (people !== "generic") put("killed", { ...group, people, head: group.head - 1 });
  }
  if (counts.length === 0) return undefined;
  const happening: Happening = {
    index: 0,
    sentence: sentence.index,
    first: i,
    last: i + 1,
    verb: undefined,
    noun: group,
    types: [],
    casualtyOnly: true,
    args: { subjects: [], objects: [], prepositional: [], parts: [], clause: { first: sentence.firstToken, last: sentence.lastToken } },
    initiators: [],
    targets: counts.map((count) => count.group).filter((figure) => figure !== group || figure.people !== "generic"),
    instruments: [],
    seized: [],
    counts,
    status: "occurred",
    definite: false,
    distinct: false,
    dates: [],
    source: reading.attributionAt(i)?.source ?? theReport,
    stance: reading.attributionAt(i)?.stance ?? "asserted",
    aside: undefined,
    specificThreat: undefined,
    recalled: false,
    places: undefined,
  };
  countFigures(reading, happening);
  readStatus(reading, sentence, happening);
  return happening;
}

function tellsOfAct(reading: Reading, sentence: Sentence): boolean {
  const { byWord } = triggerIndex();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1)
    if (reading.verbGroupAt(i)?.head === i && byWord.get(reading.lower(i))?.some(({ type, weight }) => type !== undefined && weight >= 2))
      return true;
  return false;
}

/** The people named last before the token. */
function peopleBeforeToken(reading: Reading, at: number, sentence: Sentence): NounGroup | undefined {
  for (let i = at - 1; i >= sentence.firstToken && i > at - 12; i -= 1) {
    const group = reading.nounGroupAt(i);
    if (group && (group.people || group.pronoun)) return group;
    if (group) i = group.first;
  }
  return undefined;
}

/** "the number of dead": a toll by another name. */
function isNumberOf(reading: Reading, i: number): boolean {
  const at = reading.lower(i - 1) === "the" ? i - 2 : i - 1;
  return reading.lower(at) === "of" && /^(?:number|count|tally|total)$/.test(reading.lower(at - 1));
}

/** "two nuns and one clerk" of "left two nuns and one clerk dead". */
function listEndingWith(reading: Reading, group: NounGroup, sentence: Sentence): NounGroup[] {
  const list = [group];
  for (let first = group; list.length < 8; ) {
    let i = first.first - 1;
    if (i <= sentence.firstToken || !/^(?:and|,)$/.test(reading.lower(i))) return list;
    if (reading.lower(i) === "and" && reading.lower(i - 1) === ",") i -= 1;
    const before = reading.nounGroupAt(i - 1);
    if (!before || before.last !== i || !before.quantity || !(before.people || before.proper)) return list;
    list.unshift(before);
    first = before;
  }
  return list;
}

/** Of "12 soldiers dead" the soldiers say who they are. */
function betterClass(reading: Reading, group: NounGroup): NonNullable<NounGroup["people"]> {
  for (let i = group.head - 1; i >= group.first; i -= 1) {
    const kind = peopleNouns.get(reading.lower(i));
    if (kind) return kind as NonNullable<NounGroup["people"]>;
  }
  return "generic";
}

import { type PeopleClass, type VerbGroup, withPeople } from "../language/en/phrases.js";
import type { DateMention } from "../language/en/dates/index.js";
import type { Sentence } from "../text/text-document.js";
import { isBareFigure } from "./bare-figure.js";
import { bindHappenings } from "./bind-happenings.js";
import { figuresAt } from "./figures-at.js";
import { findForceOnCrowds } from "./force-on-crowds.js";
import { opensItem } from "./find-sections.js";
import { sharesOfCasualties } from "./shares-of-casualties.js";
import { setAsideCrimes } from "./set-aside-crimes.js";
import { setAsideStatistics } from "./set-aside-statistics.js";
import { settleGeneral } from "./settle-general.js";
import { findCauses, findSequels } from "./find-sequels.js";
import { happeningAt } from "./happening-at.js";
import type { Happening } from "./happening.js";
import { isElsewhere, isNamedFight } from "./named-fight.js";
import { isRefuted } from "./is-refuted.js";
import { isLedgerLine } from "./ledger-line.js";
import { figureWords, mayBeTelling, mayTell } from "./may-tell.js";
import { opensAnother } from "./opens-another.js";
import { partListedActs } from "./part-listed-acts.js";
import { partOwnAgents } from "./part-own-agents.js";
import { partRecalledActs } from "./part-recalled-acts.js";
import { countOf, isNamedByAnother } from "./read-counts.js";
import { partReprisals } from "./part-reprisals.js";
import { readOtherFigures } from "./read-other-figures.js";
import { readParts } from "./read-parts.js";
import { readShareOfFigure } from "./read-share-of-figure.js";
import { readTopic, setAsideByReport } from "./read-topic.js";
import type { Reading } from "./reading.js";
import { recallOthers } from "./recall-others.js";
import { onlyDayOf, shareDates } from "./share-dates.js";
import { takeTypeOfModel, takeTypeOfReport } from "./take-type-of-model.js";
import { triggerIndex } from "./trigger-index.js";

/** A book has fewer; a text with more is no report, and weighing each against each would take for ever. */
const mostHappenings = 1500;

/**
 * Stage 5: every trigger with its roles, figures, date and status. Reads headlines only where the report has nothing else.
 */
export function findHappenings(reading: Reading): Happening[] {
  const { doc } = reading;
  const topic = readTopic(reading);
  const happenings: Happening[] = [];
  let paragraph = -1;
  let paragraphDate: DateMention | undefined;
  let opened = -2;
  const prose = doc.sentences.some(
    (sentence) => sentence.role === "body" && sentence.lastToken - sentence.firstToken > 4 && mayTell(reading, sentence),
  );
  for (const sentence of doc.sentences) {
    if (happenings.length >= mostHappenings) {
      doc.warnings.push(`more than ${mostHappenings} words of violence: only what stands before character ${sentence.start} was coded`);
      break;
    }
    // A flash has its headline and nothing else.
    if (sentence.role !== "body" && (prose || sentence.role !== "headline")) continue;
    if (!mayTell(reading, sentence)) {
      if (opensAnother(reading, sentence)) opened = sentence.index;
      if (sentence.paragraph !== paragraph) [paragraph, paragraphDate] = [sentence.paragraph, undefined];
      paragraphDate = onlyDayOf(reading, sentence) ?? paragraphDate;
      // "The mayor said that two of the three were farmers."
      readShareOfFigure(reading, sentence, happenings.slice(-6));
      continue;
    }
    reading.phrasesOf(sentence);
    const from = happenings.length;
    readSentence(reading, sentence, happenings);
    const told = happenings.slice(from);
    takeTypeOfModel(reading, told, happenings.slice(Math.max(0, from - 8), from));
    // An item of a list is of its own, unless it only counts.
    const section = reading.sections[sentence.index];
    if (section) for (const happening of told) happening.section = section;
    // "In a separate incident, opium was found. Three grenades were also seized": the opening holds for what is added to it.
    const opens = opensAnother(reading, sentence);
    const another = opens || (opened === sentence.index - 1 && told.some(({ verb }) => verb && saysAlso(reading, verb)));
    if (opens && told.length === 0) opened = sentence.index;
    if (another || (opensItem(reading, sentence) && told.some((happening) => !happening.casualtyOnly)))
      for (const happening of told) happening.opensAnother = true;
    shareDates(reading, sentence, told);
    if (sentence.paragraph !== paragraph) [paragraph, paragraphDate] = [sentence.paragraph, undefined];
    // "In another attack, …" may be of another day.
    if (another) paragraphDate = undefined;
    if (paragraphDate)
      for (const happening of told) if (happening.dates.length === 0 && !happening.recalled) happening.paragraphDate = paragraphDate;
    paragraphDate = onlyDayOf(reading, sentence) ?? paragraphDate;
    recallOthers(reading, sentence, told);
    findSequels(reading, sentence, told, happenings.slice(Math.max(0, from - 12), from));
    findCauses(reading, told);
    partListedActs(reading, told);
    partOwnAgents(reading, told);
    partReprisals(reading, told, happenings.slice(Math.max(0, from - 12), from));
    partRecalledActs(reading, sentence, told);
    // "The figure of 40 dead soldiers is false."
    readOtherFigures(reading, sentence, told, happenings.slice(Math.max(0, from - 6), from));
    readParts(reading, sentence, told);
    readShareOfFigure(reading, sentence, happenings.slice(Math.max(0, from - 6)));
    nameEllipses(reading, told);
    if (isRefuted(reading, sentence))
      for (const happening of told) {
        happening.stance = "denied";
        happening.status = "denied";
      }
    for (const happening of told) if (happening.laterDeath) happening.dates = [];
    bindHappenings(reading, told);
    for (const happening of told)
      if (happening.aside === "threat" && happening.specificThreat && happening.dates.length > 0) happening.aside = undefined;
    // What a short late paragraph counts is a detail of what stood before, not another total.
    const ledger = told.length > 0 && isLedgerLine(reading, sentence);
    const account = ledger ? happenings.slice(0, from).findLast((happening) => !happening.aside) : undefined;
    if (account)
      for (const happening of told) {
        happening.boundTo ??= account;
        happening.dates = [];
        delete happening.opensAnother;
      }
    if (sentence.short && !ledger)
      for (const happening of told)
        for (const count of happening.counts)
          if (!count.revised && !(count.best === 1 && isNamedByAnother(reading, count.group))) count.weak = true;
    // "shelling and the fall of a helicopter left nine dead": beside plain violence a mishap is part of it.
    if (told.some((happening) => happening.types.some(({ weight }) => weight >= 3) && happening.aside !== "accident"))
      for (const happening of told) if (happening.aside === "accident") delete happening.aside;
    for (const happening of told) {
      if (!isNamedFight(reading, sentence, happening)) continue;
      delete happening.aside;
      if (isElsewhere(reading, sentence, happening, happenings.slice(Math.max(0, from - 12), from))) happening.opensAnother = true;
    }
    settleGeneral(told);
  }
  takeTypeOfReport(reading, happenings);
  findForceOnCrowds(reading, happenings);
  setAsideStatistics(reading, happenings);
  setAsideCrimes(reading, happenings);
  // A mishap leads a report only where nothing in it is plainly violence.
  if (happenings.some((happening) => !happening.aside && happening.types.some(({ weight }) => weight >= 3))) topic.accident = false;
  for (const happening of happenings) setAsideByReport(reading, happening, topic);
  happenings.forEach((happening, index) => {
    happening.index = index;
    const list = reading.triggers.get(happening.sentence) ?? [];
    list.push(happening.first);
    reading.triggers.set(happening.sentence, list);
  });
  return happenings;
}

function saysAlso(reading: Reading, { first, head }: VerbGroup): boolean {
  for (let i = first - 1; i < head; i += 1) if (reading.lower(i) === "also") return true;
  return false;
}

function readSentence(reading: Reading, sentence: Sentence, into: Happening[]): void {
  const { apart } = triggerIndex();
  let statement = sentence.index * 100;
  const consumed = new Set<number>();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    if (!mayBeTelling(reading.word(i))) continue;
    const triggers = apart.get(reading.lower(i));
    if (triggers) {
      statement += 1;
      const happening = happeningAt(reading, sentence, i, triggers, statement);
      if (happening) {
        addShares(reading, sentence, happening, statement);
        into.push(happening);
        for (let k = happening.first; k < happening.last; k += 1) consumed.add(k);
        i = Math.max(i, happening.noun ? happening.last - 1 : i);
        continue;
      }
    }
    if (figureWords.has(reading.lower(i)) && !consumed.has(i)) {
      statement += 1;
      const happening = figuresAt(reading, sentence, i, statement);
      if (happening) into.push(happening);
    }
  }
}

/** "Five policemen were among those killed": a part of them, however many they were. */
function addShares(reading: Reading, sentence: Sentence, happening: Happening, statement: number): void {
  const shares = happening.verb && sharesOfCasualties(reading, sentence, happening.first);
  for (const group of shares?.groups ?? []) {
    if (happening.counts.some((count) => count.group.first === group.first)) continue;
    const count = countOf(reading, withPeople(group, group.people ?? "generic"), shares?.about ?? "killed", statement);
    if (count) happening.counts.push({ ...count, part: true });
  }
}

/** "Two poachers were shot dead, one was hurt": one of the poachers. */
function nameEllipses(reading: Reading, told: readonly Happening[]): void {
  let named: PeopleClass | undefined;
  for (const { counts } of told)
    for (const count of counts) {
      const { group } = count;
      if (!isBareFigure(reading, group)) named = group.people;
      else if (named && count.best === 1 && count.qualifier === "exact" && group.people === "generic")
        count.group = withPeople(group, named);
    }
}

import { dayOfIso } from "../language/en/dates/calendar.js";
import { accidentWords, courtWords, sportWords } from "../language/en/modality.js";
import { doubtWords } from "../language/en/reporting-verbs.js";
import { animals } from "../lexicons/animals.js";
import { wordTest } from "../text/word.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** What a report as a whole is about, as far as it changes how its words of violence are read. */
export interface Topic {
  /** Its first sentences tell of a mishap or of nature. */
  accident: boolean;
  sport: boolean;
  /** It speaks of captives somewhere. */
  captives: boolean;
  /** Its first sentences are of a court's work on something older. */
  court: boolean;
  /** It speaks of gas, boilers or fireworks and of nobody who would have set off an explosion. */
  gas: boolean;
  /** Its first sentences have an animal attack somebody. */
  animal: boolean;
  /** Its first sentences name a year long past and no recent day: it is about history. */
  history: boolean;
  /** It tells of an exercise, where violence is played. */
  exercise: boolean;
  /** Its first sentence tells of a rumour. */
  rumour: boolean;
}

const common = new Set(
  "the and was were for that with said from have has had been are not his her its who they but this which after one two their more than also there when into would people police on in of to at by as it he be is an or".split(
    " ",
  ),
);
const gasWords = /^(?:gas|leak|leaks|leaked|leakage|boiler|fireworks?|firecrackers?|lpg|propane|methane|firedamp|stove)$/;
const culpritWords =
  /^(?:bomb\w*|explosives?|grenades?|ied|militants?|terror\w*|rebels?|insurgents?|attackers?|gunmen|guerrillas?|separatists?|mortars?|rockets?|missiles?)$/;
const isDangerous = (word: string) => animals.get(word) === "dangerous";

const captiveWords = /^(?:kidnap|abduct|hostage|captiv|captor)/;
const exerciseWords = /^(?:exercise|exercises|drill|drills|simulated|simulation|rehearsal|mock|role-players)$/;
/** "a joint exercise", "held a drill": what an exercise is called or done by. */
const played =
  /^(?:was$|were$|leader|next|stag|h[eo]ld|conduct|took|tak|joint|annual|mock|nato|emergency|preparedness|simulated|full-scale|rescue|civil|during)/;
/** Short and common words tell of no topic, and most others do not either. */
const tellsOfTopic = wordTest(
  (word) =>
    word.length >= 3 &&
    !common.has(word) &&
    ([accidentWords, courtWords, doubtWords, sportWords].some((words) => words.has(word)) ||
      [exerciseWords, gasWords, culpritWords, captiveWords].some((words) => words.test(word)) ||
      isDangerous(word)),
);

/** Of the dated days in the first four sentences none is within two years of the report, and one is more than ten years older. */
function isHistory(reading: Reading): boolean {
  const { published } = reading.doc;
  if (!published) return false;
  const year = Number(published.slice(0, 4));
  let old = false;
  for (const date of reading.dates) {
    if (reading.token(date.firstToken).sentence > 4) break;
    if (reading.doc.dateline && date.start < reading.doc.dateline.end) continue;
    const end = date.value?.end ?? date.value?.start;
    if (!end || date.role === "since") continue;
    if (isOfStatementVerb(reading, date.firstToken)) continue;
    if (Number(end.slice(0, 4)) >= year - 2) return false;
    if (Number(end.slice(0, 4)) <= year - 10) old = true;
  }
  return old;
}

/** Right after "said", "announced" and the like. */
function isOfStatementVerb(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1)
    if (/^(?:said|announced|reported|told|opened|unveiled|marked|declared)$/.test(reading.lower(i))) return true;
  return false;
}

/** Somebody stages or holds the exercise, or a word before it says what kind it is. */
function isPlayed(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) if (played.test(reading.lower(i))) return true;
  return false;
}

/** Not of a group or team ("the Tigers"), whose name has a capital. */
function isBeast(reading: Reading, at: number): boolean {
  return reading.actorOf[at] === -1 && (reading.doc.caseStyle !== "mixed" || /^\p{Ll}/u.test(reading.token(at).text));
}

/** "the storm", "tropical storms", "Storm Daniel": not who "storm a church", which the tagger takes for a noun in headlines. */
function isWeather(reading: Reading, at: number): boolean {
  if (reading.token(at).pos === "VERB") return false;
  const before = reading.lower(at - 1);
  return (
    /^(?:a|the|this|that|another|tropical|severe|heavy|violent|winter|summer|dust|sand|snow|ice|rain|hail|thunder|-|by|in|during|after)$/.test(
      before,
    ) ||
    (/^\p{Lu}/u.test(reading.token(at).text) && /^\p{Lu}\p{Ll}/u.test(reading.token(at + 1)?.text ?? ""))
  );
}

/** Looks over the report's words once. */
export function readTopic(reading: Reading): Topic {
  const { doc } = reading;
  let accident = 0;
  let sport = 0;
  let captives = false;
  let court = 0;
  let rumour = false;
  let exercise = 0;
  let gas = false;
  let culprits = false;
  let animal = false;
  let seen = 0;
  for (const sentence of doc.sentences) {
    if (sentence.role === "boilerplate") continue;
    seen += 1;
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      if (!tellsOfTopic(reading.word(i))) continue;
      const word = reading.lower(i);
      if (seen <= 3 && accidentWords.has(word) && !(word.startsWith("storm") && !isWeather(reading, i))) accident += 1;
      if (seen <= 2 && courtWords.has(word)) court += 1;
      if (seen <= 1 && doubtWords.has(word) && /^rumou?r/.test(word)) rumour = true;
      if (exerciseWords.test(word) && (!/^(?:exercise|drill)/.test(word) || isPlayed(reading, i))) exercise += seen <= 3 ? 2 : 1;
      if (gasWords.test(word) && !/^(?:tear|poison)$/.test(reading.lower(reading.lower(i - 1) === "-" ? i - 2 : i - 1))) gas = true;
      if (culpritWords.test(word)) culprits = true;
      if (seen <= 3 && isDangerous(word) && reading.token(i).pos !== "VERB" && isBeast(reading, i)) animal = true;
      if (sportWords.has(word)) sport += 1;
      if (captiveWords.test(word)) captives = true;
    }
  }
  return {
    accident: accident >= 1,
    sport: sport >= 4 && sport * 60 > doc.tokens.length,
    captives,
    court: court >= 2,
    rumour,
    exercise: exercise >= 3,
    gas: gas && !culprits,
    animal,
    history: isHistory(reading),
  };
}

/** Sets aside what the report's topic makes of a happening. */
export function setAsideByReport(reading: Reading, happening: Happening, topic: Topic): void {
  if (happening.aside) return;
  if (topic.rumour || topic.exercise) happening.aside = "other";
  else if (topic.court && !isRecent(reading, happening) && !isPlainKilling(happening)) happening.aside = "court";
  if (happening.aside) return;
  // "put down a leopard"
  if (happening.targets.length > 0 && happening.targets.every((group) => isDangerous(reading.lower(group.head)))) happening.aside = "other";
  if (
    topic.animal &&
    happening.types.every(({ type }) => type === "armed-attack") &&
    (happening.initiators.every((group) => !group.people) || (happening.targets.length === 0 && happening.counts.length === 0))
  )
    happening.aside = "accident";
  else if (topic.gas && happening.types.every(({ type, weight }) => (type === "bombing" && weight <= 2) || weight === 1))
    happening.aside = "accident";
  else if (topic.history && !isRecent(reading, happening)) happening.aside = "anniversary";
  if (happening.aside) return;
  const strongest = Math.max(0, ...happening.types.map((type) => type.weight));
  if (topic.sport) happening.aside = "figurative";
  else if (topic.accident && strongest < 2 && happening.initiators.length === 0) happening.aside = "accident";
  else if (
    !topic.captives &&
    !isOfHeld(reading, happening) &&
    happening.types.length > 0 &&
    happening.types.every(({ type }) => type === "hostage-release")
  )
    happening.aside = "other";
}

/** "troops freed 24 peasants who had been held as porters": captives by another name, where a force frees them. */
function isOfHeld(reading: Reading, { args, initiators, counts }: Happening): boolean {
  if (counts.length === 0 || !initiators.some((group) => group.people === "force")) return false;
  const { lastToken } = reading.sentenceOf(args.clause.first);
  for (let i = args.clause.first; i < lastToken; i += 1)
    if (/^(?:held|holding)$/.test(reading.lower(i)) && reading.verbGroupAt(i)?.perfect) return true;
  return false;
}

/** "Gunmen shot dead a judge outside a court": told of as news, whatever stands round it. */
export function isPlainKilling({ verb, types, counts }: Happening): boolean {
  return (
    verb !== undefined &&
    !verb.ing &&
    !verb.infinitive &&
    !verb.perfect &&
    types.some(({ weight }) => weight >= 3) &&
    counts.some((count) => count.about === "killed" && (count.best ?? 0) > 0)
  );
}

/** Dated within ten days of the report. */
function isRecent(reading: Reading, happening: Happening): boolean {
  const published = reading.doc.published === null ? null : dayOfIso(reading.doc.published);
  if (published === null) return false;
  return happening.dates.some(({ value }) => {
    const day = value?.end ? dayOfIso(value.end) : null;
    return day !== null && published - day <= 10;
  });
}

import { dayOfIso } from "../language/en/dates/calendar.js";
import { accidentWords, courtWords, sportWords } from "../language/en/modality.js";
import { doubtWords } from "../language/en/reporting-verbs.js";
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
  /** Its first sentence tells of a rumour. */
  rumour: boolean;
}

/** Looks over the report's words once. */
export function readTopic(reading: Reading): Topic {
  const { doc } = reading;
  let accident = 0;
  let sport = 0;
  let captives = false;
  let court = 0;
  let rumour = false;
  let seen = 0;
  for (const sentence of doc.sentences) {
    if (sentence.role === "boilerplate") continue;
    seen += 1;
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      const word = reading.lower(i);
      if (seen <= 3 && accidentWords.has(word) && !(word.startsWith("storm") && reading.token(i).pos === "VERB")) accident += 1;
      if (seen <= 2 && courtWords.has(word)) court += 1;
      if (seen <= 1 && doubtWords.has(word) && /^rumou?r/.test(word)) rumour = true;
      if (sportWords.has(word)) sport += 1;
      if (/^(?:kidnap|abduct|hostage|captiv|captor)/.test(word)) captives = true;
    }
  }
  return { accident: accident >= 1, sport: sport >= 4 && sport * 60 > doc.tokens.length, captives, court: court >= 2, rumour };
}

/** Sets aside what the report's topic makes of a happening. */
export function setAsideByReport(reading: Reading, happening: Happening, topic: Topic): void {
  if (happening.aside) return;
  if (topic.rumour) happening.aside = "other";
  else if (topic.court && !isRecent(reading, happening)) happening.aside = "court";
  if (happening.aside) return;
  const strongest = Math.max(0, ...happening.types.map((type) => type.weight));
  if (topic.sport) happening.aside = "figurative";
  else if (topic.accident && strongest < 2 && happening.initiators.length === 0) happening.aside = "accident";
  else if (!topic.captives && happening.types.length > 0 && happening.types.every(({ type }) => type === "hostage-release")) happening.aside = "other";
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

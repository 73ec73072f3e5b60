import type { PlaceMention } from "../gazetteer/find-places.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { DateMention } from "../language/en/dates/index.js";
import { classWords } from "../lexicons/place-words.js";
import type { Sentence } from "../text/text-document.js";
import type { Reading } from "./reading.js";
import type { Section } from "./section.js";
import { isPoint } from "./share-dates.js";

/** Longest head of an item, in tokens: "Gumuruk, Greater Pibor, night of 6 to 7 March:". */
const longestHead = 14;

/**
 * Sections by sentence. "Tuesday, 16 March" in a line of its own is a heading for what follows it; "- Bor, 9 March: …" and
 * "2. Hays. …" are items with a head of their own. A head's place that no list mention covers is added to the reading's places.
 */
export function findSections(reading: Reading, gazetteer: Gazetteer): (Section | undefined)[] {
  const { doc } = reading;
  const sections: (Section | undefined)[] = [];
  const added: PlaceMention[] = [];
  let heading: Section | undefined;
  let id = 0;
  for (let from = 0; from < doc.sentences.length; ) {
    const paragraph = doc.sentences[from]?.paragraph;
    let to = from + 1;
    while (to < doc.sentences.length && doc.sentences[to]?.paragraph === paragraph) to += 1;
    const sentences = doc.sentences.slice(from, to);
    from = to;
    const first = sentences[0] as Sentence;
    if (first.role === "boilerplate") continue;
    if (sentences.length === 1 && isHeading(reading, first)) {
      const date = dateIn(reading, first.firstToken, first.lastToken);
      const place = placeIn(reading, first.firstToken, first.lastToken);
      if (date || (place?.place && place.place.kind !== "country"))
        heading = { id: ++id, item: false, ...(date ? { date } : {}), ...(place ? { place } : {}) };
      continue;
    }
    // "Background", "Other developments": another heading ends the section.
    if (first.role === "headline" && sentences.length === 1) {
      heading = undefined;
      continue;
    }
    const item = opensItem(reading, first);
    const head = headOf(reading, sentences, item);
    if (!item && !head && !heading) continue;
    let section = heading;
    if (item || head) {
      const date = (head && dateIn(reading, head.first, head.last)) ?? heading?.date;
      let place = head && placeIn(reading, head.first, head.last);
      if (head && !place) {
        place = nameIn(reading, head.first, head.last, gazetteer);
        if (place) added.push(place);
      }
      place ??= heading?.place;
      section = { id: ++id, item: true, ...(date ? { date } : {}), ...(place ? { place } : {}) };
    }
    for (const sentence of sentences) sections[sentence.index] = section;
  }
  if (added.length > 0) reading.places = [...reading.places, ...added].sort((a, b) => a.start - b.start);
  return sections;
}

/** A bullet, dash or number opens the sentence's line. */
export function opensItem(reading: Reading, sentence: Sentence): boolean {
  const { source } = reading.doc;
  const opening = source.slice(Math.max(0, sentence.start - 6), sentence.start + 4);
  // bounded: over at most ten characters
  return /(?:^|\n)\s*(?:[•*–—]|--?|\(?\d{1,2}[.)])\s*(?:\S{0,4}|\S{1,2}\s\S{0,2})$/.test(opening);
}

/** A line of dates and place names, between commas, and nothing else. */
function isHeading(reading: Reading, sentence: Sentence): boolean {
  if (sentence.lastToken - sentence.firstToken > 10) return false;
  let named = false;
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const token = reading.token(i);
    if (reading.dateOf[i] !== -1) named = true;
    else if (placeIn(reading, i, i + 1)) named = true;
    else if (
      token.pos !== "PUNCT" &&
      token.pos !== "SYM" &&
      token.pos !== "X" &&
      !classWords.has(token.lower) &&
      !/^(?:of|the|and)$/.test(token.lower)
    )
      return false;
  }
  return named;
}

/** The words before a colon that hold no verb, or a first sentence of a name alone. */
function headOf(reading: Reading, sentences: readonly Sentence[], item: boolean): { first: number; last: number } | undefined {
  let at = 0;
  // "1." is cut off as a sentence.
  while (at + 1 < sentences.length && isNumber(reading, sentences[at] as Sentence)) at += 1;
  const sentence = sentences[at] as Sentence;
  let first = sentence.firstToken;
  while (first < sentence.lastToken && !/[\p{L}\d]/u.test(reading.token(first).text)) first += 1;
  if (item && at + 1 < sentences.length && sentence.lastToken - first <= 6 && reading.token(sentence.lastToken - 1).text === ".")
    return /^\p{Lu}/u.test(reading.token(first)?.text ?? "") ? { first, last: sentence.lastToken - 1 } : undefined;
  for (let i = first; i < Math.min(sentence.lastToken, first + longestHead); i += 1) {
    const token = reading.token(i);
    if (token.text === ":") {
      // Without a bullet only a date makes a head of what stands before a colon.
      return i > first && (item || dateIn(reading, first, i)) ? { first, last: i } : undefined;
    }
    if (token.pos === "AUX" || token.text === ";" || (token.pos === "VERB" && /^\p{Ll}/u.test(token.text))) return undefined;
  }
  return undefined;
}

function isNumber(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) if (/\p{L}/u.test(reading.token(i).text)) return false;
  return true;
}

/** The day, or the few days, that the tokens name. */
function dateIn(reading: Reading, first: number, last: number): DateMention | undefined {
  for (let i = first; i < last; i += 1) {
    const date = reading.dates[reading.dateOf[i] as number];
    if (date?.value && date.firstToken >= first && isPoint(date) && (date.value.precision === "day" || date.value.precision === "range"))
      return date;
  }
  return undefined;
}

function placeIn(reading: Reading, first: number, last: number): PlaceMention | undefined {
  let [low, high] = [0, reading.places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.places[middle] as PlaceMention).lastToken <= first) low = middle + 1;
    else high = middle;
  }
  const mention = reading.places[low];
  return mention && mention.firstToken < last && mention.role !== "demonym" && mention.role !== "metonym" ? mention : undefined;
}

/** A name at the beginning of a head that no mention covers: a place of the report's country, where the list has one, else unknown. */
function nameIn(reading: Reading, first: number, last: number, gazetteer: Gazetteer): PlaceMention | undefined {
  let end = first;
  while (end < last && end < first + 4 && reading.dateOf[end] === -1 && /^\p{Lu}[\p{L}'’-]*$/u.test(reading.token(end).text)) end += 1;
  let name = end;
  while (name > first + 1 && classWords.has(reading.lower(name - 1))) name -= 1;
  if (name === first || (reading.token(end)?.text !== "," && reading.token(end)?.text !== ":" && end !== last)) return undefined;
  const start = reading.token(first).start;
  const stop = reading.token(name - 1).end;
  const printed = reading.doc.text.slice(start, stop);
  const countries = new Set(reading.places.slice(0, 200).map((mention) => mention.place?.country));
  const candidates = gazetteer.lookup(printed).filter((place) => countries.has(place.country));
  const place = candidates[0];
  return {
    start,
    end: stop,
    firstToken: first,
    lastToken: name,
    name: printed,
    candidates,
    ...(place ? { place } : {}),
    literal: true,
    role: place ? "literal" : "unknown-name",
    ...(name < end ? { classWord: reading.lower(end - 1) } : {}),
  };
}

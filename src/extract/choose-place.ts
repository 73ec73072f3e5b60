import { greatestOf, leastOf } from "../text/extremes.js";
import type { PlaceMention } from "../gazetteer/find-places.js";
import type { Place } from "../gazetteer/place.js";
import { type IncidentPlace, type Span, spanOf, type WherePrecision } from "../model/index.js";
import type { Draft } from "./draft.js";
import { opensAnother } from "./opens-another.js";
import { isOfOtherItem } from "./other-item.js";
import { isBearingFrom, isListed, isRiver, mentionsBefore, placeCandidates, samePlace } from "./place-candidates.js";
import type { Knowledge, Reading } from "./reading.js";

const areaWords =
  /^(?:area|region|district|township|province|county|governorate|state|department|mountains|hills|forest|valley|countryside)$/;

/**
 * Where the draft's incident was: the place that stands with its triggers, narrowed by a town inside it, else the areas and
 * country that its sentences and then the report name. The dateline is where the report was written: without "here" it gives
 * no more than the country.
 */
export function choosePlace(reading: Reading, draft: Draft, knowledge: Knowledge): IncidentPlace | null {
  const scores = new Map<PlaceMention, number>();
  draft.happenings.forEach((happening, k) => {
    const lead = k === 0 ? 1 : 0.85;
    const weight = happening.casualtyOnly || happening.types.every((type) => type.weight === 1) ? 0.9 : 1;
    for (const { mention, score } of placeCandidates(reading, happening))
      scores.set(mention, Math.max(scores.get(mention) ?? 0, score * lead * weight));
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0].start - b[0].start);
  let chosen = ranked[0]?.[0];
  let strength = ranked[0]?.[1] ?? 0;
  if (chosen) {
    // An area gives way to a town inside it that the same words speak for.
    for (const [mention, score] of ranked) {
      if (mention === chosen || score < strength * 0.45) continue;
      if (finer(mention, chosen) && samePlace(mention, chosen)) {
        chosen = mention;
        strength = score;
      }
    }
  }
  // The head of the item says where, unless its words say so more closely.
  const headed = draft.happenings[0]?.section?.place;
  // "Hays. … on a track east of the town of Hays": the words say it more closely.
  const closer = chosen !== undefined && chosen.place !== undefined && chosen.place.id === headed?.place?.id;
  if (headed && !closer && (!chosen || strength < 2 || rankOf(chosen) > rankOf(headed) || isBearingFrom(reading, chosen)))
    return withCountry(reading, fromMention(reading, headed), headed, knowledge);
  // "in Chad, Niger and elsewhere": not where one incident was, if a place stands near.
  if (chosen?.place?.kind === "country" && isListed(reading, chosen)) chosen = neighbourPlace(reading, draft, undefined) ?? chosen;
  const here = hereOf(reading, draft);
  if (here && (!chosen || strength < 2 || chosen.place?.kind === "country" || chosen.place?.kind === "adm1")) {
    const place = datelinePlace(reading, knowledge);
    const named = reading.doc.dateline?.place;
    if (place && named && (!chosen?.place || chosen.place.country === place.country))
      return fromPlace(place, place.name, 1, [here, spanOf(reading.doc.source, named.start, named.end)]);
  }
  // "in the Xyz area …, officials said here": a quarter of the dateline's town.
  if (here && chosen && !chosen.place && !chosen.within && areaWords.test(chosen.classWord ?? "")) {
    const place = datelinePlace(reading, knowledge);
    const named = reading.doc.dateline?.place;
    if (place?.kind === "town" && named) {
      const span = reading.span(chosen.firstToken, chosen.lastToken);
      return fromPlace(place, chosen.name, 2, [span, here, spanOf(reading.doc.source, named.start, named.end)]);
    }
  }
  // A name that nothing knows and nothing places is a hotel as often as a hamlet: a known place close by is better.
  const bare = chosen && !chosen.place && !chosen.within && !chosen.classWord && !standsAsPlace(reading, chosen);
  if (!chosen || bare || chosen.place?.kind === "country") {
    const near = neighbourPlace(reading, draft, bare ? undefined : chosen);
    if (near && (!bare || (near.place && near.place.kind !== "country"))) chosen = near;
  }
  if (chosen) return withCountry(reading, fromMention(reading, chosen), chosen, knowledge);
  return countryOfReport(reading, knowledge);
}

/** "in Xyz", and no list of names, which may be of hotels. */
function standsAsPlace(reading: Reading, mention: PlaceMention): boolean {
  if (!/^(?:in|near)$/.test(reading.lower(mention.firstToken - 1))) return false;
  return reading.lower(mention.lastToken) !== "," || !/^\p{Lu}/u.test(reading.token(mention.lastToken + 1)?.text ?? "");
}

/** A name that no list holds still lies in the area that its sentence names, or in the country that the report speaks of. */
function withCountry(reading: Reading, place: IncidentPlace, mention: PlaceMention, knowledge: Knowledge): IncidentPlace {
  if (place.country || place.precision === 7) return place;
  const at = reading.token(mention.firstToken).sentence;
  const country = countryOfReport(reading, knowledge) ?? countryAround(reading, at, knowledge);
  const area = reading.places.find(
    (m) =>
      (!country?.country || m.place?.country === country.country) &&
      m.literal &&
      m.place &&
      (m.place.kind === "adm1" || m.place.kind === "adm2") &&
      Math.abs(reading.token(m.firstToken).sentence - at) <= 1,
  );
  if (area?.place) {
    const { adm1, country, latitude, longitude, id, kind, name } = area.place;
    return {
      ...place,
      country,
      ...(kind === "adm1" ? { adm1: name } : adm1 ? { adm1 } : {}),
      ...(place.relative ? {} : { latitude, longitude, precision: kind === "adm1" ? 4 : 3, sourceId: id }),
      evidence: [...place.evidence, reading.span(area.firstToken, area.lastToken)],
    };
  }
  return country?.country ? { ...place, country: country.country, evidence: [...place.evidence, ...country.evidence] } : place;
}

function rankOf(mention: PlaceMention): number {
  if (!mention.place) return mention.within ? 0 : 3;
  return { town: 0, facility: 0, adm2: 1, adm1: 2, region: 2, water: 3, country: 4 }[mention.place.kind];
}

function finer(a: PlaceMention, b: PlaceMention): boolean {
  return rankOf(a) < rankOf(b);
}

/** "here", "in this city" near the draft's triggers: the dateline's place. */
function hereOf(reading: Reading, draft: Draft): Span | undefined {
  for (const happening of draft.happenings.slice(0, 4)) {
    const sentence = reading.doc.sentences[happening.sentence];
    if (!sentence) continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      const word = reading.lower(i);
      if (word === "here" && !/^(?:from|of)$/.test(reading.lower(i - 1)) && reading.lower(i - 2) !== "from") return reading.span(i, i + 1);
      if (
        (word === "city" || word === "town" || word === "capital") &&
        (reading.lower(i - 1) === "this" || (reading.lower(i - 1) === "the" && onlyDatelineTown(reading))) &&
        reading.lower(i + 1) !== "of" &&
        /^(?:in|across|of|around|through)$/.test(reading.lower(i - 2))
      )
        return reading.span(i - 1, i + 1);
    }
  }
  return undefined;
}

/** The report names no town but its dateline's, so that "the city" is that one. */
function onlyDatelineTown(reading: Reading): boolean {
  const place = reading.doc.dateline?.place;
  if (!place) return false;
  const name = reading.doc.text.slice(place.start, place.end).split(",")[0]?.toLowerCase();
  reading.onlyDatelineTown ??= reading.places.every(
    (m) => m.start < place.end || m.place?.kind !== "town" || m.name.toLowerCase() === name,
  );
  return reading.onlyDatelineTown;
}

export function datelinePlace(reading: Reading, knowledge: Knowledge): Place | undefined {
  const place = reading.doc.dateline?.place;
  if (!place) return undefined;
  const mention = reading.places.find((m) => m.start >= place.start && m.start < place.end && m.place);
  if (mention?.place) return mention.place;
  const name = reading.doc.text.slice(place.start, place.end).split(",")[0] ?? "";
  const candidates = knowledge.gazetteer.lookup(name);
  const countries = new Set(reading.places.map((m) => m.place?.country).filter(Boolean));
  return candidates.find((candidate) => countries.has(candidate.country)) ?? [...candidates].sort((a, b) => b.population - a.population)[0];
}

/** A place of the sentences just before and after, for an incident whose own sentences name none or only a country. */
function neighbourPlace(reading: Reading, draft: Draft, country: PlaceMention | undefined): PlaceMention | undefined {
  // What a later sentence denies was nowhere.
  const told = draft.happenings.filter(({ stance, casualtyOnly }) => stance !== "denied" || !casualtyOnly);
  const sentences = new Set((told.length > 0 ? told : draft.happenings).map((happening) => happening.sentence));
  const first = leastOf(sentences);
  const last = greatestOf(sentences);
  const paragraph = reading.doc.sentences[first]?.paragraph;
  let best: PlaceMention | undefined;
  let most = 0;
  const begin = reading.doc.sentences[Math.max(0, first - 4)]?.firstToken ?? 0;
  // "In a separate incident …": what follows is of that one.
  const another = reading.doc.sentences.slice(last + 1, last + 5).find((sentence) => opensAnother(reading, sentence));
  const until = another ? another.index - 1 : last + 4;
  for (let k = mentionsBefore(reading, begin); k < reading.places.length; k += 1) {
    const mention = reading.places[k] as PlaceMention;
    if (reading.token(mention.firstToken).sentence > until) break;
    if (!mention.literal || mention.role === "demonym" || mention.role === "metonym") continue;
    if (mention.role === "modifier" && !mention.place) continue;
    const at = reading.token(mention.firstToken).sentence;
    if (reading.doc.sentences[at]?.role !== "body" || (reading.doc.dateline && mention.start < reading.doc.dateline.end)) continue;
    if (country?.place && mention.place && mention.place.country !== country.place.country) continue;
    if (isOfSpeaker(reading, mention) || isRiver(reading, mention)) continue;
    // What the next item of a list names is that one's.
    if (isOfOtherItem(reading, first, last, at)) continue;
    const gap = at < first ? first - at : at > last ? at - last : 0;
    if (gap > 4) continue;
    // A paragraph that goes on past one sentence stays where it is.
    const stays = gap > 0 && reading.doc.sentences[at]?.paragraph === paragraph;
    // A sentence that tells of other acts alone has its place for those.
    const others = at > last && reading.triggers.has(at) ? 0.4 : 0;
    if (others > 0 && country && partOfCountry(reading, country) !== undefined) continue;
    const score = 3 - rankOf(mention) * 0.5 - gap * (stays ? 0.2 : 0.6) + (mention.role === "literal" ? 0.3 : 0) - others;
    if (score > most && !(mention.place?.kind === "country" && country)) [best, most] = [mention, score];
  }
  return best;
}

const speakers =
  /^(?:reporters?|journalists?|correspondents?|stringers?|spokes(?:man|woman|person|men|people)|embassy|officials?|bureau|offices?|newsroom|diplomats?|conference|briefing|interview|government)$/;

/** "told a stringer in Xyz", "the government in Xyz": where somebody speaks from. */
function isOfSpeaker(reading: Reading, mention: PlaceMention): boolean {
  if (!/^(?:in|from|at)$/.test(reading.lower(mention.firstToken - 1))) return false;
  if (speakers.test(reading.lower(mention.firstToken - 2))) return true;
  const at = reading.token(mention.firstToken).sentence;
  return reading
    .attributionsOf(at)
    .some(({ clause }) => clause.first <= mention.firstToken && mention.firstToken < clause.last && clause.last - clause.first < 14);
}

function fromMention(reading: Reading, mention: PlaceMention): IncidentPlace {
  const evidence = [reading.span(mention.firstToken, mention.lastToken)];
  const relative = reading.relativePlaces.find(
    (r) =>
      r.anchor === mention ||
      r.explains === mention ||
      (r.start > mention.end &&
        r.start - mention.end < 40 &&
        /^ ?(?:\p{Ll}{3,14})?,? ?(?:about |some |around |located |which is )?$/u.test(reading.doc.text.slice(mention.end, r.start))) ||
      (r.anchor.name === mention.name && sameSentence(reading, r.anchor, mention)),
  );
  if (mention.within) evidence.push(reading.span(mention.within.firstToken, mention.within.lastToken));
  if (relative && relative.distanceKm !== undefined && relative.bearing !== undefined) {
    return {
      name: mention.name,
      ...(mention.place ? countryOf(mention.place) : mention.within?.place ? countryOf(mention.within.place) : {}),
      ...(relative.latitude !== undefined && relative.longitude !== undefined
        ? { latitude: relative.latitude, longitude: relative.longitude }
        : {}),
      precision: relative.latitude !== undefined ? 2 : 4,
      relative: { distanceKm: relative.distanceKm, bearing: relative.bearing, from: relative.anchor.name },
      evidence: [reading.span(relative.firstToken, relative.lastToken), ...evidence],
    };
  }
  const place = mention.place ?? mention.within?.place ?? mention.within?.within?.place;
  if (!place) return { name: mention.name, precision: 5, evidence };
  const near = Boolean(relative) || /^(?:near|outside|around|off)$/.test(reading.lower(mention.firstToken - 1));
  let precision: WherePrecision = precisionOf(place);
  if (!mention.place) precision = precisionOf(place) <= 2 ? 2 : precisionOf(place) === 3 ? 3 : precisionOf(place);
  else if (
    precision === 1 &&
    (near ||
      reading.lower(mention.firstToken - 1) === "between" ||
      isSecondOfTwo(reading, mention) ||
      areaWords.test(mention.classWord ?? ""))
  )
    precision = 2;
  // "the port of Xyz": the town, where the list has only its district.
  if (mention.place?.kind === "adm2" && /^(?:town|city|port|village|capital|seat)$/.test(mention.classWord ?? "")) precision = 2;
  // "northern Mali" is a part of the country, and named as such; so is "the coast of Somalia".
  const part = precision === 6 ? partOfCountry(reading, mention) : undefined;
  if (part !== undefined) return fromPlace(place, reading.span(part, mention.lastToken).text, 5, [reading.span(part, mention.lastToken)]);
  return fromPlace(place, mention.name, precision, evidence);
}

/** The token at which "northern Mali" or "coast of Somalia" begins. */
function partOfCountry(reading: Reading, { firstToken, direction }: PlaceMention): number | undefined {
  if (direction !== undefined && reading.lower(firstToken - 1) === direction) return firstToken - 1;
  if (reading.lower(firstToken - 1) !== "of") return undefined;
  return /^(?:coast|coasts|shores?|border)$/.test(reading.lower(firstToken - 2)) ? firstToken - 2 : undefined;
}

/** "between Xyz and Zyx": somewhere on the way. */
function isSecondOfTwo(reading: Reading, mention: PlaceMention): boolean {
  const at = mention.firstToken;
  if (reading.lower(at - 1) !== "and") return false;
  const first = reading.places[reading.placeOf[at - 2] ?? -1];
  return first !== undefined && reading.lower(first.firstToken - 1) === "between";
}

function sameSentence(reading: Reading, a: PlaceMention, b: PlaceMention): boolean {
  return reading.token(a.firstToken).sentence === reading.token(b.firstToken).sentence;
}

function precisionOf(place: Place): WherePrecision {
  return ({ town: 1, facility: 1, adm2: 3, adm1: 4, region: 5, country: 6, water: 7 } as const)[place.kind];
}

function countryOf(place: Place): { country?: string; adm1?: string } {
  const found: { country?: string; adm1?: string } = {};
  if (place.country) found.country = place.country;
  if (place.kind === "adm1") found.adm1 = place.name;
  else if (place.adm1) found.adm1 = place.adm1;
  return found;
}

function fromPlace(place: Place, name: string, precision: WherePrecision, evidence: Span[]): IncidentPlace {
  return {
    name,
    ...countryOf(place),
    ...(place.kind === "adm2" ? { adm2: place.name } : place.adm2 ? { adm2: place.adm2 } : {}),
    latitude: place.latitude,
    longitude: place.longitude,
    precision,
    sourceId: place.id,
    evidence,
  };
}

/** The country that the sentences from two before to two after speak of most, by name or people; "the Nigerian border" is of two. */
function countryAround(reading: Reading, sentence: number, knowledge: Knowledge): IncidentPlace | null {
  const counts = new Map<string, { n: number; mention: PlaceMention }>();
  const begin = reading.doc.sentences[Math.max(0, sentence - 2)]?.firstToken ?? 0;
  for (let k = mentionsBefore(reading, begin); k < reading.places.length; k += 1) {
    const mention = reading.places[k] as PlaceMention;
    if (reading.token(mention.firstToken).sentence > sentence + 2) break;
    const country = mention.place?.country;
    if (!country || /^(?:borders?|frontier)$/.test(reading.lower(mention.lastToken))) continue;
    const entry = counts.get(country) ?? { n: 0, mention };
    entry.n += 1;
    counts.set(country, entry);
  }
  const [first, second] = [...counts].sort((a, b) => b[1].n - a[1].n);
  if (!first || (second && second[1].n * 1.5 > first[1].n)) return null;
  const country = knowledge.gazetteer.country(first[0]);
  if (!country) return null;
  const { mention } = first[1];
  return fromPlace(country, country.name, 6, [reading.span(mention.firstToken, mention.lastToken)]);
}

/** The one country that the report speaks of, by name, people or dateline; null where there are several or none. */
function countryOfReport(reading: Reading, knowledge: Knowledge): IncidentPlace | null {
  if (reading.country === undefined) reading.country = mostNamedCountry(reading, knowledge);
  return reading.country;
}

function mostNamedCountry(reading: Reading, knowledge: Knowledge): IncidentPlace | null {
  const counts = new Map<string, { n: number; mention: PlaceMention }>();
  for (const mention of reading.places) {
    const country = mention.place?.country;
    if (!country) continue;
    const entry = counts.get(country) ?? { n: 0, mention };
    entry.n += mention.role === "metonym" ? 0.3 : mention.role === "demonym" ? 0.6 : 1;
    counts.set(country, entry);
  }
  const ranked = [...counts].sort((a, b) => b[1].n - a[1].n);
  const top = ranked[0];
  if (!top || (ranked[1] && ranked[1][1].n > top[1].n * 0.6)) return null;
  const country = knowledge.gazetteer.country(top[0]);
  if (!country) return null;
  const { mention } = top[1];
  return fromPlace(country, country.name, 6, [reading.span(mention.firstToken, mention.lastToken)]);
}

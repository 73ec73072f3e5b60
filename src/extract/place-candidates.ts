import type { PlaceMention } from "../gazetteer/find-places.js";
import type { Place } from "../gazetteer/place.js";
import { sphereDistanceKm } from "../gazetteer/sphere.js";
import type { Happening, PlaceCandidate } from "./happening.js";
import type { Reading } from "./reading.js";

const locative = new Set("in at near outside inside around on off along across within between close towards toward over beside".split(" "));
const weakLocative = new Set("to from of for into through against by".split(" "));
const subordinating = new Set("who which when after while but where before since".split(" "));
const besides = /^(?:close|next|adjacent|outskirts|suburbs|outside|suburb|coast|shores|border|waters)$/;
const underWay =
  /^(?:head(?:ed|ing)|bound|travell?(?:ed|ing)|route|way|driving|flying|sailing|fled|fleeing|returning|returned|flew|flown|sent|rushed|taken|airlifted|evacuated|transferred|moved|transported)$/;
const bearing = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-?east|north-?west|south-?east|south-?west)$/;

const speakers =
  /^(?:spokes(?:man|woman|person)|spokespeople|stringers?|reporters?|correspondents?|ambassadors?|embass(?:y|ies)|consulates?|diplomats?|bureau|newsrooms?|journalists?)$/;

/** Places of the happening's sentence, best first; those of the reporting clause are left out. */
export function placeCandidates(reading: Reading, happening: Happening): readonly PlaceCandidate[] {
  // Asked for when drafts are gathered and again when their place is chosen.
  happening.places ??= weighPlaces(reading, happening);
  return happening.places;
}

function weighPlaces(reading: Reading, happening: Happening): PlaceCandidate[] {
  const sentence = reading.doc.sentences[happening.sentence];
  if (!sentence) return [];
  const found: PlaceCandidate[] = [];
  let lastAt = -1;
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const at = reading.placeOf[i] as number;
    if (at < 0 || at === lastAt) continue;
    lastAt = at;
    const mention = reading.places[at] as PlaceMention;
    const score = scoreOf(reading, happening, mention);
    if (score > 0) found.push({ mention, score });
  }
  for (let i = sentence.firstToken + 2; i < sentence.lastToken; i += 1) {
    const kinds = anaphors.get(reading.lower(i));
    if (!kinds || !/^(?:the|that|this|same)$/.test(reading.lower(i - 1)) || reading.placeOf[i] !== -1 || reading.lower(i + 1) === "of")
      continue;
    const k = reading.lower(i - 1) === "same" ? i - 3 : i - 2;
    if (!/^(?:in|across|within|around|inside|outside|near|through)$/.test(reading.lower(k))) continue;
    const mention = lastOfKind(reading, i, kinds);
    if (mention && !found.some((one) => one.mention === mention))
      found.push({ mention, score: Math.max(0.3, 2.2 - gapTo(reading, happening, i)) });
  }
  return found.sort((a, b) => b.score - a.score || a.mention.start - b.mention.start);
}

/** "in the province", "in the same village": the last place of that kind. */
const anaphors = new Map<string, ReadonlySet<string>>([
  ...["province", "governorate", "state", "oblast", "department"].map((word) => [word, new Set(["adm1"])] as const),
  ...["district", "county", "township", "municipality"].map((word) => [word, new Set(["adm2", "town"])] as const),
  ...["city", "town", "village", "suburb", "neighbourhood", "neighborhood"].map((word) => [word, new Set(["town", "facility"])] as const),
]);

function lastOfKind(reading: Reading, before: number, kinds: ReadonlySet<string>): PlaceMention | undefined {
  const { dateline } = reading.doc;
  const last = mentionsBefore(reading, before) - 1;
  for (let k = last; k >= 0 && k > last - 60; k -= 1) {
    const mention = reading.places[k] as PlaceMention;
    if (dateline && mention.start < dateline.end) return undefined;
    if (!mention.literal || mention.role === "demonym" || mention.role === "metonym") continue;
    const kind = mention.place?.kind ?? (mention.within || mention.classWord ? "town" : undefined);
    if (kind && kinds.has(kind) && !isBearingFrom(reading, mention)) return mention;
  }
  return undefined;
}

/** "in Chad, Niger and elsewhere": one of several countries is not where one incident was. */
export function isListed(reading: Reading, mention: PlaceMention): boolean {
  let next = mention.lastToken;
  if (reading.lower(next) === ",") next += 1;
  if (reading.lower(next) === "and") next += 1;
  if (next === mention.lastToken) return false;
  const at = reading.placeOf[next] ?? -1;
  return (at >= 0 && reading.places[at]?.place?.kind === "country") || reading.lower(next) === "other";
}

function isDemonym(reading: Reading, token: number): boolean {
  const at = mentionsBefore(reading, token + 1) - 1;
  const mention = reading.places[at];
  return mention?.firstToken === token && mention.role === "demonym";
}

/** How many mentions begin before token `at`; found by halving. */
export function mentionsBefore(reading: Reading, at: number): number {
  let [low, high] = [0, reading.places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.places[middle] as PlaceMention).firstToken < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scoreOf(reading: Reading, happening: Happening, mention: PlaceMention): number {
  if (!mention.literal || mention.role === "demonym" || mention.role === "metonym") return 0;
  // A name before a noun that means no place that is known ("U.N. support").
  if (mention.role === "modifier" && !mention.place) return 0;
  // "US-led", "Pakistan-based", "US and Russian reports": of somebody, not where.
  if (reading.lower(mention.lastToken) === "-") return 0;
  if (isRiver(reading, mention)) return 0.3;
  if (mention.place?.kind === "country" && reading.lower(mention.lastToken) === "and" && isDemonym(reading, mention.lastToken + 1))
    return 0;
  const first = mention.firstToken;
  const sentenceStart = reading.doc.sentences[happening.sentence]?.firstToken ?? 0;
  for (const attribution of reading.attributionsOf(happening.sentence)) {
    const { clause } = attribution;
    // "…, according to what the navy put out in Xyz": all that follows is of the statement.
    if (reading.lower(clause.first) === "according" && clause.first > sentenceStart && first > clause.first) return 0.3;
    if (opensAsArea(reading, mention, sentenceStart)) break;
    if (clause.last - clause.first < 14 && clause.first <= first && first < clause.last) return 0.3;
  }
  // Behind another act that the sentence sets apart stands that one's place.
  if (happening.apartFrom?.some((other) => other.sentence === happening.sentence && happening.last <= other.first && other.first < first))
    return 0.3;
  let k = first - 1;
  while (
    k >= 0 &&
    (reading.token(k).pos === "DET" ||
      reading.token(k).pos === "ADJ" ||
      reading.token(k).pos === "NOUN" ||
      reading.token(k).pos === "PROPN" ||
      reading.token(k).text === "-" ||
      // "in Niger's eastern Diffa region"
      (mention.within?.lastToken === k && /^['’]s$/.test(reading.token(k).text))) &&
    first - k < 8 &&
    !locative.has(reading.lower(k))
  )
    k -= 1;
  // "heading for the capital, Xyz"
  if (reading.lower(k) === "," && /^(?:capital|city|town|village|province|state|district|port|region)$/.test(reading.lower(k - 1))) {
    k -= 2;
    while (k >= 0 && first - k < 10 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(reading.token(k).pos) && !locative.has(reading.lower(k))) k -= 1;
  }
  // "close to", "on the outskirts of"
  const preposition = /^(?:to|of)$/.test(reading.lower(k)) && besides.test(reading.lower(k - 1)) ? "near" : reading.lower(k);
  // "heading for Xyz": not there yet.
  if (/^(?:for|to|towards?)$/.test(preposition) && underWay.test(reading.lower(k - 1))) return 0.3;
  // "an embassy official in Lusaka", "told a reporter in Kabul": where somebody speaks or listens.
  if (preposition === "in" && speakers.test(reading.lower(k - 1))) return 0.5;
  let score = locative.has(preposition) ? 3 : mention.within || preposition === "," ? 1.5 : weakLocative.has(preposition) ? 1.2 : 1;
  if (mention.role === "modifier" || mention.role === "embedded") score = Math.min(score, 1.4);
  if (isBearingFrom(reading, mention)) score = Math.min(score, 1);
  const kind = mention.place?.kind;
  if (kind === "town" || !mention.place) score += 0.8;
  else if (kind === "country") score -= isListed(reading, mention) ? 1.8 : 0.6;
  if (!mention.place && !mention.within && !mention.classWord) score -= 0.9;
  else if (kind === "adm2" || kind === "adm1") score += 0.2;
  // "Xyz came under fire", "rebels attacked Xyz": the place is what was hit.
  if (
    !isBearingFrom(reading, mention) &&
    !/^(?:of|from|to|in|near|at)$/.test(reading.lower(first - 1)) &&
    happening.targets.some((group) => reading.placeOf[group.head] === reading.placeOf[first] && group.first <= first)
  )
    return Math.max(score, 3);
  // A place right behind another trigger is that one's.
  let gap = gapTo(reading, happening, first, mention.lastToken);
  const [a, b] = first >= happening.last ? [happening.last, first] : [mention.lastToken, happening.first];
  for (const trigger of reading.triggers.get(happening.sentence) ?? []) if (trigger > a && trigger < b && a >= happening.last) gap += 0.7;
  return Math.max(0.2, score - Math.min(gap, 2.8));
}

/** "In Kunar province, Governor Xyz said …": the area opens the sentence, and what is said is of it. */
function opensAsArea(reading: Reading, mention: PlaceMention, sentenceStart: number): boolean {
  const kind = mention.place?.kind;
  if (kind !== "adm1" && kind !== "adm2" && kind !== "region") return false;
  if (!/^(?:in|across|throughout)$/.test(reading.lower(sentenceStart)) || mention.firstToken - sentenceStart > 5) return false;
  const next = mention.lastToken + (mention.classWord === reading.lower(mention.lastToken) ? 1 : 0);
  return reading.lower(next) === ",";
}

/** Nearer is better; across a subordinator or another act a place speaks less. */
function gapTo(reading: Reading, happening: Happening, first: number, last = first + 1): number {
  const [a, b] = first >= happening.last ? [happening.last, first] : [last, happening.first];
  let gap = 0;
  for (let i = a; i < b; i += 1) {
    const token = reading.token(i);
    gap += 0.04;
    if (token.pos === "SCONJ" || token.text === ";" || subordinating.has(token.lower)) gap += 0.9;
    else if (reading.verbGroupAt(i)?.head === i) gap += 0.3;
  }
  return gap;
}

/** "the river Panj": a town may bear its name, but is not meant. */
export function isRiver(reading: Reading, mention: PlaceMention): boolean {
  return mention.place?.kind === "town" && /^(?:rivers?|stream|creek|mount|lake)$/.test(reading.lower(mention.firstToken - 1));
}

/** "north of Xyz" says where Xyz is, and not that it was there. */
export function isBearingFrom(reading: Reading, mention: PlaceMention): boolean {
  const of = mention.firstToken - (reading.lower(mention.firstToken - 1) === "the" ? 2 : 1);
  return reading.lower(of) === "of" && bearing.test(reading.lower(of - 1));
}

/** The mention's name and those of what the text puts it in, in lower case. */
function namesOf(mention: PlaceMention): string[] {
  const names: string[] = [];
  for (let m: PlaceMention | undefined = mention; m && names.length < 3; m = m.within) names.push(m.name.toLowerCase());
  return names;
}

/** The place, or the smallest area that the text puts it in. */
function areaOf(mention: PlaceMention): Place | undefined {
  return mention.place ?? mention.within?.place ?? mention.within?.within?.place;
}

/** Whether two mentions can be one place: the same, one inside the other, or within 30 km. */
export function samePlace(a: PlaceMention, b: PlaceMention): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  if (x[0] === y[0] || y.slice(1).includes(x[0] as string) || x.slice(1).includes(y[0] as string)) return true;
  const [p, q] = [areaOf(a), areaOf(b)];
  // Of a name that nothing ties to an area only the name is known: it conflicts with nothing but another such name.
  if (!p || !q) return !(a.role === "unknown-name" && b.role === "unknown-name");
  if (p.id === q.id) return true;
  if (p.country !== q.country) return false;
  if (
    p.kind === "country" ||
    q.kind === "country" ||
    p.kind === "region" ||
    q.kind === "region" ||
    p.kind === "water" ||
    q.kind === "water"
  )
    return true;
  if (p.kind === "adm1" || q.kind === "adm1") return p.adm1 === q.adm1 || p.name === q.adm1 || q.name === p.adm1;
  if (p.kind === "adm2" || q.kind === "adm2") return p.adm2 === q.adm2 || sphereDistanceKm(p, q) < 60;
  return sphereDistanceKm(p, q) < 30;
}

import { classWords } from "../lexicons/place-words.js";
import type { TextDocument } from "../text/text-document.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Place } from "./place.js";
import { placeKey } from "./place-key.js";
import type { PlaceMention } from "./place-mention.js";
import { sphereDistanceKm } from "./sphere.js";
import { mayHold } from "./tie-places.js";

/** A smaller town, of which nothing in the text says that it lies there, is not named. */
const thinPopulation = 20_000;
/** The same where the text speaks of other countries only. */
const strayPopulation = 150_000;
/** Nearer than this to another place of the text, a small town is no chance find. */
const supportKm = 80;
/** Anchors that later names are held near to; more would cost time and tell nothing new. */
const mostAnchors = 24;

/**
 * Chooses the place that each mention means: what its container says, then what countries and areas the document speaks of, what
 * else is near, how many live there. A name has one sense in a document. Thin evidence leaves `place` undefined.
 */
export function resolvePlaces(
  doc: TextDocument,
  mentions: readonly PlaceMention[],
  gazetteer: Gazetteer,
  actorCountries: readonly string[] = [],
): void {
  if (mentions.length === 0) return;
  const evidence = gather(doc, mentions, gazetteer);
  // A group that acts in one country or two says where a report is from, if less than a name does.
  for (const country of actorCountries) evidence.countries.set(country, (evidence.countries.get(country) ?? 0) + 0.7);
  const groups = new Map<string, PlaceMention[]>();
  const keys = new Map<readonly PlaceMention[], string>();
  for (const mention of mentions) {
    if (mention.candidates.length === 0) continue;
    const key = placeKey(mention.name);
    const whole = `${key}|${mention.role === "demonym" ? "d" : ""}`;
    const known = groups.get(whole);
    const group = known ?? [];
    group.push(mention);
    if (known) continue;
    groups.set(whole, group);
    keys.set(group, key);
  }
  // Names that can be only one place, and names with a container, come first: they anchor the others.
  const ordered = [...groups.values()].sort((a, b) => ambiguity(a) - ambiguity(b) || (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  for (const group of groups.values()) evidence.vote(group[0]?.candidates ?? []);
  const anchors: Place[] = [];
  const choose = (group: readonly PlaceMention[], near: readonly Place[]): Place | undefined => {
    const tied = group.find((m) => m.within);
    const first = group[0] as PlaceMention;
    return pick(group, tied, first, evidence, near, gazetteer.preferred(keys.get(group) ?? ""));
  };
  const chosen: Array<[PlaceMention[], Place | undefined]> = [];
  for (const group of ordered) {
    const place = choose(group, anchors);
    chosen.push([group, place]);
    if (place) {
      evidence.add(place, 1);
      if (anchors.length < mostAnchors && place.kind !== "country" && place.kind !== "region") anchors.push(place);
    }
  }
  // Once more for what was chosen before its neighbours were known.
  for (const [group] of chosen) {
    const place = choose(group, anchors);
    const tied = group.find((m) => m.within);
    for (const mention of group) {
      if (!place) continue;
      mention.place =
        mention.classWord && group.length > 1
          ? (pick([mention], mention.within ? mention : tied, mention, evidence, anchors, gazetteer.preferred(keys.get(group) ?? "")) ??
            place)
          : place;
    }
  }
}

function ambiguity(group: readonly PlaceMention[]): number {
  const candidates = group[0]?.candidates ?? [];
  if (candidates[0]?.kind === "country") return 0;
  if (group.some((m) => m.within)) return 1;
  return candidates.length === 1 ? 2 : 3;
}

/** What the document has said of countries and first-order areas so far. */
class Evidence {
  readonly countries = new Map<string, number>();
  readonly areas = new Map<string, number>();
  #total = 0;
  readonly #votes = new Map<string, number>();

  /**
   * Every name votes for the first-order areas that have a place of that name, the more the fewer they are: three names of one
   * state are worth more than each of them somewhere else.
   */
  vote(candidates: readonly Place[]): void {
    const codes = areasOf(candidates);
    const share = 1 / Math.max(1, codes.size);
    for (const code of codes) this.#votes.set(code, (this.#votes.get(code) ?? 0) + share);
  }

  /** What the other names say for the area of a candidate. */
  votesFor(place: Place, ownShare: number): number {
    return place.adm1Code ? Math.max(0, (this.#votes.get(place.adm1Code) ?? 0) - ownShare) : 0;
  }

  get total(): number {
    return this.#total;
  }

  add(place: Place, weight: number): void {
    if (place.country) {
      this.countries.set(place.country, (this.countries.get(place.country) ?? 0) + weight);
      this.#total += weight;
    }
    if (place.adm1Code) this.areas.set(place.adm1Code, (this.areas.get(place.adm1Code) ?? 0) + weight);
  }

  share(country: string): number {
    return this.#total === 0 ? 0 : (this.countries.get(country) ?? 0) / this.#total;
  }
}

function areasOf(candidates: readonly Place[]): Set<string> {
  const codes = new Set<string>();
  for (const place of candidates) if (place.adm1Code) codes.add(place.adm1Code);
  return codes;
}

function gather(doc: TextDocument, mentions: readonly PlaceMention[], gazetteer: Gazetteer): Evidence {
  const evidence = new Evidence();
  const counted = new Map<string, number>();
  for (const mention of mentions) {
    const [top, second] = mention.candidates;
    if (!top) continue;
    const clear =
      top.kind === "country"
        ? top.country !== "GE"
        : top.kind === "adm1"
          ? second?.kind !== "country"
          : top.population > 400_000 && top.population > 8 * (second?.population ?? 0);
    if (!clear) continue;
    // Said often is said more than once, not without limit.
    const times = (counted.get(top.id) ?? 0) + 1;
    counted.set(top.id, times);
    if (times > 4) continue;
    const inDateline = doc.dateline !== undefined && mention.end <= doc.dateline.end;
    evidence.add(top, (mention.role === "demonym" ? 1 : 2) * (inDateline ? 3 : 1) * (times === 1 ? 1 : 0.5));
  }
  for (const mention of mentions) {
    if (!mention.within) continue;
    const outer = mention.within.candidates.find((o) => mention.candidates.some((c) => mayHold(o, c)));
    const country = outer && gazetteer.country(outer.country);
    if (country) evidence.add(outer, 2);
  }
  return evidence;
}

function pick(
  group: readonly PlaceMention[],
  tied: PlaceMention | undefined,
  first: PlaceMention,
  evidence: Evidence,
  near: readonly Place[],
  preferred: Place | undefined,
): Place | undefined {
  let candidates = first.candidates;
  if (candidates.length === 1 && candidates[0]?.kind === "country") return candidates[0];
  let isTied = false;
  const outer = tied?.within;
  if (outer) {
    const inside = candidates.filter((c) => (outer.place ? mayHold(outer.place, c) : outer.candidates.some((o) => mayHold(o, c))));
    const whole = inside.length > 0 ? inside : candidates.filter((c) => outer.candidates.some((o) => mayHold(o, c)));
    if (whole.length > 0) {
      candidates = whole;
      isTied = true;
    }
  }
  // A country's name means the country, save where its own container says otherwise ("Lebanon, Pa.") or a state shares it.
  if (!isTied && candidates[0]?.kind === "country")
    candidates = candidates.filter((c) => c.kind === "country" || (c.kind === "adm1" && c.population > 1_000_000));
  let best: Place | undefined;
  let bestScore = -Infinity;
  const ownShare = 1 / Math.max(1, areasOf(first.candidates).size);
  const wanted = group.map((m) => m.classWord && classWords.get(m.classWord)).find(Boolean);
  for (const place of candidates) {
    let score = weigh(place, wanted, evidence, near) + Math.min(2.5, 2.5 * evidence.votesFor(place, ownShare));
    if (place === preferred) score += 2;
    // "Baghdad" is the city, though the province has the name too; "Antioquia" is not the small town.
    if (
      place.kind === "adm1" &&
      (!wanted || wanted === "town") &&
      candidates.some((c) => c.kind === "town" && c.adm1Code === place.adm1Code && c.population > 0.1 * place.population)
    )
      score -= 4;
    // Without a word for it, a district is not meant where its seat has the same name.
    if (place.kind === "adm2" && wanted !== "adm2" && wanted !== "adm1" && candidates.some((c) => c.kind === "town" && isSeat(c, place)))
      score -= 2.5;
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  if (!best || isTied || best.kind === "country" || best.kind === "adm1" || best.kind === "region" || best.kind === "water") return best;
  const chosen = best;
  if (chosen === preferred || chosen.isCapital || (evidence.countries.get(chosen.country) ?? 0) > 0) return chosen;
  if (chosen.population >= (evidence.total >= 4 ? strayPopulation : thinPopulation)) return chosen;
  if (evidence.total < 4 && candidates.every((c) => c.adm1Code === chosen.adm1Code)) return chosen;
  return near.some((other) => other.id !== chosen.id && sphereDistanceKm(other, chosen) < supportKm) ? chosen : undefined;
}

/** Whether a town of the same name lies in the district; not every entry of the index says in which district it lies. */
function isSeat(town: Place, district: Place): boolean {
  if (town.adm2Code) return town.adm2Code === district.adm2Code;
  return town.adm1Code === district.adm1Code && sphereDistanceKm(town, district) < supportKm;
}

function weigh(place: Place, wanted: string | undefined, evidence: Evidence, near: readonly Place[]): number {
  let score = Math.log10(place.population + 10);
  const share = evidence.share(place.country);
  if (share > 0) score += 1.5 + 2.5 * share;
  if (place.adm1Code && evidence.areas.has(place.adm1Code)) score += 1 + Math.min(1.5, 0.4 * (evidence.areas.get(place.adm1Code) ?? 0));
  if (place.kind === "country") score += 4;
  else if (place.kind === "adm1") score += 1.5;
  else if (place.kind === "adm2") score -= 0.8;
  else if (place.isQuarter) score -= 1;
  if (place.isCapital) score += 1.5;
  if (wanted) {
    if (wanted === "town" && place.kind === "town") score += 2;
    else if (wanted === place.kind) score += 4;
    else if ((wanted === "adm1" && place.kind === "adm2") || (wanted === "adm2" && place.kind === "adm1")) score += 2;
  }
  let closest = Infinity;
  for (const other of near) if (other.id !== place.id) closest = Math.min(closest, sphereDistanceKm(place, other));
  if (closest < 60) score += 2;
  else if (closest < 150) score += 1.5;
  else if (closest < 400) score += 0.7;
  return score;
}

import type { WherePrecision } from "../model/index.js";
import type { TextDocument, Token } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { PlaceMention } from "./place-mention.js";
import { sphereDestination } from "./sphere.js";

/** A place given by another: "35 km south-east of Bria", "near Kahan", "on the Quetta-Kahan road". */
export interface RelativePlace {
  start: number;
  end: number;
  firstToken: number;
  /** Exclusive. */
  lastToken: number;
  distanceKm?: number;
  /** Whole degrees clockwise from north. */
  bearing?: number;
  anchor: PlaceMention;
  /** The other end of "between X and Y" and "the X-Y highway". */
  otherAnchor?: PlaceMention;
  /** The name that the words explain: Kahan of "Kahan, 55 km from Quetta". */
  explains?: PlaceMention;
  /** WGS84; left out where the anchor is not resolved, or is a country. */
  latitude?: number;
  longitude?: number;
  precision: WherePrecision;
}

/** UCDP's limit for "near a named place". */
const nearKm = 25;

const unit = "(?:nautical miles?|k\\.?m\\.?s?|kilomet(?:er|re)s?|kilometros|miles?|mi\\.?|met(?:er|re)s|yards)";
const words =
  "(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty[- ]five|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) hundred|half a|a few|several)";
const figure = `(?:\\d{1,4}(?:[.,]\\d{1,3})?|${words})`;
const compass = "(?:north|south|east|west)(?:[- ]?(?:north|south|east|west)){0,2}(?:ern|wards?)?|[ns][ns]?[ew]|[ew][ns][ew]";
const fillers =
  "(?:the )?(?:(?:town|city|village|port|provincial capital|regional capital|capital|district|province|state|center|centre|border with|border|coast|municipality|main city|eastern city|northern city|southern city|western city|coastal city)(?: city)?(?: of)?,? |(?:north|south|east|west|central)[a-z-]{0,12} )?";

/** All are read backwards from the anchor's first letter. */
const byDistance = new RegExp(
  `(?:^|[^\\p{L}\\d.,])(${figure})(?:[- ]?)(${unit})(?: ?[(\\[/,] ?(?:about |some |around )?(${figure})[- ]?(${unit})[)\\],]?)?,?(?: (?:away|off|further|or so|distance))?(?: (?:to the|due|in the|towards the))?(?: (${compass}))?(?: (?:side|direction))? (?:of|from|outside|away from|off|inside|beyond|short of|north of|south of) ${fillers}$`,
  "u",
);
const byBearing = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:just|due|immediately|directly|to the|far|further|area|town|village|city|,)? ?)(${compass}) of ${fillers}$`,
  "u",
);
const byNearness = new RegExp(
  `(?:^|[^\\p{L}])(?:near|nearby|close to|just outside|outside|on the (?:outskirts|edge|edges|fringes) of|in the (?:outskirts|vicinity|neighbou?rhood|suburbs) of|(?:the|northern|southern|eastern|western) outskirts of|not far from|adjacent to|next to|in and around|around) ${fillers}$`,
  "u",
);
const between = /(?:^|[^\p{L}])between (?:the )?(?:(?:towns?|cit(?:y|ies)|villages?|districts?) of )?$/u;
const joined = /^(?: ?[-–/] ?| and | to )(?:the )?$/u;
const roadAfter = /^ (?:main |national |coastal |inter-?state )?(?:highway|road|motorway|route|railway|expressway|rail line|corridor)/;
const roadBefore = /(?:highway|road|motorway|route|railway|expressway|line|way|track) (?:from|between|linking|connecting) (?:the )?$/;

/** Places told by distance, direction or nearness to a named one, in text order. */
export function findRelativePlaces(doc: TextDocument, mentions: readonly PlaceMention[]): RelativePlace[] {
  const found: RelativePlace[] = [];
  mentions.forEach((anchor, at) => {
    if (anchor.role === "demonym" || anchor.role === "metonym") return;
    const pair = readPair(doc, anchor, mentions[at + 1]);
    if (pair) {
      found.push(pair);
      return;
    }
    if (!mayLead(doc, anchor)) return;
    const from = Math.max(doc.sentences[doc.tokens[anchor.firstToken]?.sentence ?? 0]?.start ?? 0, anchor.start - 120);
    if (from >= anchor.start || !/\s/.test(doc.text.charAt(anchor.start - 1))) return;
    const window = doc.text.slice(from, anchor.start).toLowerCase().replace(/\s/g, " ");
    if (window.length !== anchor.start - from) return;
    const relative = readBackwards(doc, anchor, window, from);
    if (!relative) return;
    const before = mentions[at - 1];
    if (
      before &&
      relative.start - before.end < 40 &&
      // bounded: over at most 40 characters
      /^(?:,| \(|, (?:about|some|around|roughly|located|situated|which is|that is|a [a-z]+)(?: [a-z]+)*| ?,? ?(?:in|at)?)? ?$/.test(
        doc.text.slice(before.end, relative.start),
      )
    )
      relative.explains = before;
    found.push(relative);
  });
  return found;
}

const leads = wordTest((word) => /^(?:of|from|outside|off|near|nearby|inside|beyond|around|to)$/.test(word));

/** A cheap look before the dear ones: whether one of the words that lead up to such a place stands shortly before it. */
function mayLead(doc: TextDocument, anchor: PlaceMention): boolean {
  for (let i = anchor.firstToken - 1; i >= 0; i -= 1) {
    const token = doc.tokens[i] as Token;
    if (token.end < anchor.start - 48) return false;
    if (leads(token.word)) return true;
  }
  return false;
}

function readBackwards(doc: TextDocument, anchor: PlaceMention, window: string, from: number): RelativePlace | undefined {
  const far = byDistance.exec(window);
  if (far) {
    const first = kilometres(far[1] ?? "", far[2] ?? "");
    const second = far[3] ? kilometres(far[3], far[4] ?? "") : undefined;
    // Of "12 miles (20 kilometres)" the kilometres are the figure that needs no conversion.
    const distanceKm = second !== undefined && !isKilometre(far[2] ?? "") && isKilometre(far[4] ?? "") ? second : first;
    const start = from + far.index + far[0].indexOf(far[1] ?? "", far[0].startsWith(far[1] ?? "") ? 0 : 1);
    const bearing = far[5] ? bearingOf(far[5]) : undefined;
    if (distanceKm !== undefined) return relativeTo(doc, anchor, start, distanceKm, bearing);
  }
  const side = byBearing.exec(window);
  if (side) {
    // "the south of Mali", "in northern parts of": a part of the place, not a spot beyond it.
    const start = from + side.index + side[0].indexOf(side[1] ?? "");
    const before = window.slice(0, start - from);
    if (!/\b(?:the|in|across|throughout)\s*$/.test(before) || /\bto the $/.test(before)) {
      if (/^(?:north|south|east|west)/.test(side[1] ?? "") && !/(?:ern)$/.test(side[1] ?? ""))
        return relativeTo(doc, anchor, start, undefined, bearingOf(side[1] ?? ""));
    }
  }
  const close = byNearness.exec(window);
  if (close) return relativeTo(doc, anchor, from + close.index + (/^\p{L}/u.test(close[0]) ? 0 : 1), undefined, undefined);
  return undefined;
}

function relativeTo(
  doc: TextDocument,
  anchor: PlaceMention,
  start: number,
  distanceKm: number | undefined,
  bearing: number | undefined,
): RelativePlace {
  const relative: RelativePlace = {
    start,
    end: anchor.end,
    firstToken: tokenAt(doc, anchor.firstToken, start),
    lastToken: anchor.lastToken,
    anchor,
    precision: distanceKm !== undefined && distanceKm > nearKm && bearing === undefined ? 3 : 2,
  };
  if (distanceKm !== undefined) relative.distanceKm = distanceKm;
  if (bearing !== undefined) relative.bearing = bearing;
  const place = anchor.place;
  if (place && place.kind !== "country") {
    const point = distanceKm !== undefined && bearing !== undefined ? sphereDestination(place, distanceKm, bearing) : place;
    relative.latitude = point.latitude;
    relative.longitude = point.longitude;
  }
  return relative;
}

/** "between X and Y", "on the X-Y highway", "the road from X to Y": half way, as nobody says where. */
function readPair(doc: TextDocument, anchor: PlaceMention, other: PlaceMention | undefined): RelativePlace | undefined {
  if (!other || other.role === "demonym" || other.start - anchor.end > 16 || !joined.test(doc.text.slice(anchor.end, other.start)))
    return undefined;
  const before = doc.text.slice(Math.max(0, anchor.start - 60), anchor.start).toLowerCase();
  const isRoad = roadAfter.test(doc.text.slice(other.end, other.end + 40).toLowerCase()) || roadBefore.test(before);
  const isBetween = between.test(before) && [anchor, other].every((m) => m.place?.kind !== "country");
  if (!isRoad && !isBetween) return undefined;
  const relative: RelativePlace = {
    start: anchor.start,
    end: other.end,
    firstToken: anchor.firstToken,
    lastToken: other.lastToken,
    anchor,
    otherAnchor: other,
    precision: 5,
  };
  if (anchor.place && other.place) {
    const round = (n: number) => Math.round(n * 1e4) / 1e4;
    relative.latitude = round((anchor.place.latitude + other.place.latitude) / 2);
    relative.longitude = round((anchor.place.longitude + other.place.longitude) / 2);
  }
  return relative;
}

const numbers: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  "twenty five": 25,
  "a hundred": 100,
  "one hundred": 100,
  "half a": 0.5,
  "a few": 3,
  several: 3,
};

function isKilometre(unitWord: string): boolean {
  return unitWord.startsWith("k");
}

/** Whole kilometres, with one decimal below ten. */
function kilometres(figureWord: string, unitWord: string): number | undefined {
  const grouped = /^\d{1,3},\d{3}$/.test(figureWord);
  const n = numbers[figureWord.replace("-", " ")] ?? Number(grouped ? figureWord.replace(",", "") : figureWord.replace(",", "."));
  if (!Number.isFinite(n)) return undefined;
  const factor = isKilometre(unitWord)
    ? 1
    : unitWord.startsWith("met")
      ? 0.001
      : unitWord.startsWith("y")
        ? 0.0009144
        : unitWord.startsWith("n")
          ? 1.852
          : 1.609344;
  const km = n * factor;
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
}

const degrees: Record<string, number> = {
  n: 0,
  nne: 23,
  ne: 45,
  ene: 68,
  e: 90,
  ese: 113,
  se: 135,
  sse: 158,
  s: 180,
  ssw: 203,
  sw: 225,
  wsw: 248,
  w: 270,
  wnw: 293,
  nw: 315,
  nnw: 338,
};

/** "south-east", "South Eastern", "SSW" in whole degrees; undefined for what is no direction ("north south"). */
function bearingOf(direction: string): number | undefined {
  const letters = direction.length <= 3 ? direction : [...direction.matchAll(/north|south|east|west/g)].map((m) => m[0].charAt(0)).join("");
  return degrees[letters];
}

function tokenAt(doc: TextDocument, from: number, start: number): number {
  let index = from;
  while (index > 0 && (doc.tokens[index]?.start ?? 0) > start) index--;
  return index;
}

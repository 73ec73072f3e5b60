import type { IncidentPlace } from "../../src/model/index.js";
import type { ExpectedPlace } from "./expected-report.js";
import { showQuotes, touchesQuote } from "./quoted.js";

/** What is different about an incident's place, one line each. */
export function comparePlace(expected: ExpectedPlace, found: IncidentPlace | null, reportText: string): string[] {
  if (expected.names.length === 0) return found ? [`where: expected unsaid, found ${found.name}`] : [];
  if (!found) return [`where: expected ${showNames(expected)}, found unsaid`];
  const differences: string[] = [];
  if (!isNamed(expected, found)) {
    differences.push(`where: expected ${showNames(expected)}, found ${found.name}, ${found.country ?? "no country"}`);
  }
  differences.push(...comparePoint(expected, found));
  if (expected.precision && (found.precision < expected.precision.low || found.precision > expected.precision.high)) {
    const { low, high } = expected.precision;
    differences.push(`where: expected precision ${low === high ? low : `${low}-${high}`}, found ${found.precision}`);
  }
  if (expected.quotes.length > 0 && !touchesQuote(found.evidence, expected.quotes, reportText)) {
    const evidence = showQuotes(found.evidence.map((span) => span.text));
    differences.push(`where: expected from ${showQuotes(expected.quotes)}, found from ${evidence || "nothing"}`);
  }
  return differences;
}

/**
 * Whether the place has one of the names, by its own name or by the words it was read from (a gazetteer may spell it
 * otherwise), and that name's country. "Mastung district" is named Mastung.
 */
export function isNamed(expected: ExpectedPlace, found: IncidentPlace): boolean {
  const names = [found.name, ...found.evidence.map((span) => span.text)].map(folded);
  return expected.names.some(
    ({ name, country }) =>
      names.some((candidate) => candidate.includes(folded(name))) && (country === undefined || country === found.country),
  );
}

function comparePoint(expected: ExpectedPlace, found: IncidentPlace): string[] {
  const differences: string[] = [];
  if (expected.near) {
    const { latitude, longitude, km } = expected.near;
    if (found.latitude === undefined || found.longitude === undefined) {
      differences.push(`where: expected near ${latitude} ${longitude}, found no coordinates`);
    } else {
      const away = kilometresBetween(latitude, longitude, found.latitude, found.longitude);
      const point = `${found.latitude} ${found.longitude}`;
      if (away > km) {
        differences.push(`where: expected near ${latitude} ${longitude} ${km}km, found ${point}, ${Math.round(away)}km away`);
      }
    }
  }
  if (expected.offset) {
    const { km, bearing } = expected.offset;
    const relative = found.relative;
    const turn = Math.abs((((relative?.bearing ?? 0) - bearing + 540) % 360) - 180);
    if (!relative || Math.abs(relative.distanceKm - km) > 1 + km / 20 || turn > 3) {
      const shown = relative ? `${relative.distanceKm}km ${relative.bearing} from ${relative.from}` : "none";
      differences.push(`where: expected offset ${km}km ${bearing}, found ${shown}`);
    }
  }
  return differences;
}

/** Lower case, without accents and punctuation, a blank at either end so that whole words are compared. */
function folded(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

function showNames(expected: ExpectedPlace): string {
  return expected.names.map(({ name, country }) => (country ? `${name}, ${country}` : name)).join(" or ");
}

function kilometresBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(a)));
}

import { countries } from "../../lexicons/countries.js";
import type { IncidentPlace, ReportCoding } from "../../model/index.js";

const countryNames = new Map(countries.map(({ code, names }) => [code, upper(names[0] ?? code)]));

/** Words that GeoNames puts behind the name of an area, with what MUC-4 calls such an area. */
const areaWords = / (department|province|region|state|municipality|district|county)$/i;

/** Where, in MUC-4's notation: "COLOMBIA: ANTIOQUIA (DEPARTMENT): URRAO (CITY)". A place without a country is given the report's. */
export function placeNotation(place: IncidentPlace | null, coding: ReportCoding): string | null {
  const country = place ? countryOf(place, coding) : countryOfReport(coding);
  if (country === undefined) return place ? `${upper(place.name)}` : null;
  const name = countryNames.get(country) ?? country;
  if (!place || place.precision >= 6) return name;
  if (place.precision === 4) return `${name}: ${area(place.name)}`;
  // "northern Colombia" is no area that MUC-4 names.
  if (upper(place.name) === name || upper(place.name).endsWith(` ${name}`)) return name;
  const town = `${upper(place.name)} (${place.precision === 5 ? "AREA" : "CITY"})`;
  const within = place.adm1 !== undefined && inText(place) ? `${area(place.adm1)}: ` : "";
  return `${name}: ${within}${town}`;
}

/**
 * The country of a place: its own, or the report's where the report has nothing else to do with its own. A village of a common
 * name is rather where the report is than where its namesake is.
 */
function countryOf({ country, evidence, precision }: IncidentPlace, coding: ReportCoding): string | undefined {
  if (country === undefined) return countryOfReport(coding);
  const words = new Set(evidence.map(({ text }) => upper(text)));
  // "Colombia's Santander": the words say whose it is.
  if (words.has(countryNames.get(country) ?? "")) return country;
  const spokenOf = (coding.mentions ?? []).some(
    (mention) => mention.kind === "place" && mention.value?.country === country && !words.has(upper(mention.span.text)),
  );
  return spokenOf || precision >= 6 ? country : (countryOfReport(coding) ?? country);
}

/** The country that most of the report's places lie in, the dateline's first. */
export function countryOfReport(coding: ReportCoding): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of coding.mentions ?? []) {
    if (mention.kind !== "place" || !mention.value?.country) continue;
    const { country } = mention.value;
    const inDateline = coding.dateline !== undefined && mention.span.start < coding.dateline.span.end;
    counts.set(country, (counts.get(country) ?? 0) + (inDateline ? 2 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether the report names the area beside the town. */
function inText(place: IncidentPlace): boolean {
  return place.evidence.length > 1 && place.adm1 !== undefined && place.evidence.some(({ text }) => sameName(text, place.adm1 as string));
}

function sameName(text: string, areaName: string): boolean {
  return upper(text) === upper(areaName.replace(areaWords, ""));
}

function area(name: string): string {
  const kind = areaWords.exec(name)?.[1] ?? "department";
  return `${upper(name.replace(areaWords, ""))} (${kind.toUpperCase()})`;
}

/** Capitals without accents, on one line. */
export function upper(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toUpperCase();
}

import type { Report } from "../model/index.js";

/** "MUBI, March 3 (Meridian Wire) - Gunmen …", and at the very start "(Meridian Wire) Gunmen …". */
const inDateline = /^[^\n()]{0,80}\((\p{Lu}[\p{L} .&’'-]{1,40})\)\s{0,3}[-–—:]/u;
const atStart = /^\((\p{Lu}[\p{L} .&’'-]{1,40})\)\s/u;
/** "Source: Agence Lumen" as the last line. */
const atEnd = /\n\s{0,5}\(?(?:source|credit|with material from|reporting by)\s?:\s?(\p{Lu}[\p{L} .&’'-]{1,40}?)\)?\.?\s{0,5}$/iu;

/** Agencies that go by several names. */
const names: ReadonlyMap<string, string> = new Map([
  ["associated press", "AP"],
  ["the associated press", "AP"],
  ["agence france-presse", "AFP"],
  ["agence france presse", "AFP"],
  ["united press international", "UPI"],
  ["press trust of india", "PTI"],
  ["asian news international", "ANI"],
]);

/** The agency that a report names as where its words are from, in its dateline or its last line; undefined where it names none. */
export function nameWire({ text }: Pick<Report, "text">): string | undefined {
  const head = text.slice(0, 200).trimStart();
  const name = (inDateline.exec(head) ?? atStart.exec(head) ?? atEnd.exec(text.slice(-120)))?.[1]?.trim();
  return name === undefined ? undefined : (names.get(name.toLowerCase()) ?? name);
}

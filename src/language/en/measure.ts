import type { Token } from "../../text/text-document.js";

const measures = new Set(
  `year years month months week weeks day days hour hours minute minutes second seconds km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters yard yards feet foot inch inches
  percent per % kg kilogram kilograms kilogramme kilogrammes kilo kilos gram grams tonne tonnes ton tons litre litres liter liters pound pounds dollar dollars pm am a.m. p.m. o'clock million billion point gmt
  mph kph acre acres hectare hectares mm millimetre millimeter calibre caliber`.split(/\s+/),
);

/** "12 kilometres", "12-year-old": the figure does not count people or things. */
export function isMeasure(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (measures.has(next.lower)) return true;
  return next.text === "-" && next.start === tokens[at - 1]?.end && measures.has(tokens[at + 1]?.lower ?? "");
}

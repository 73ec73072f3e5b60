import type { Estimate, IncidentPlace, IncidentTime, SettableField, SetValue } from "../../src/model/index.js";
import { figureInWords, placeInWords, timeInWords, typeInWords } from "./words.js";

/** A value as it is typed: "12", "12-13", "12+", "2026-03-05..2026-03-07", "Mubi, NG". */
export function typedValue(field: SettableField, value: SetValue): string {
  if (value === null) return "unknown";
  if (typeof value === "string") return value;
  if (field === "time") {
    const { start, end } = value as IncidentTime;
    return start && end ? (start === end ? start : `${start}..${end}`) : "unknown";
  }
  if (field === "place") {
    const { name, country } = value as IncidentPlace;
    return country ? `${name}, ${country}` : name;
  }
  const { low, best, high } = value as Estimate;
  if (low === 0 && high === 0) return "none";
  const from = low ?? best;
  if (high === null) return from === null ? "unknown" : `${from}+`;
  return from === null || from === high ? String(high) : `${from}-${high}`;
}

/** A value in words. */
export function valueInWords(field: SettableField, value: SetValue): string {
  if (value === null) return "not known";
  if (typeof value === "string") return typeInWords(value);
  if (field === "time") return timeInWords(value as IncidentTime);
  if (field === "place") return placeInWords(value as IncidentPlace);
  return figureInWords(value as Estimate);
}

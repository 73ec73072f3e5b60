import { reportDay } from "../formats/index.js";
import type { Knowledge } from "../index.js";
import { findDates } from "../language/en/dates/index.js";
import { quantityAt } from "../language/en/number-words.js";
import { incidentTypes, type Estimate, type IncidentTypeName, type SettableField, type SetValue } from "../model/index.js";
import { readText } from "../text/read-text.js";
import { tokenise } from "../text/tokenise.js";
import { placeNamed } from "./place-named.js";

const statuses = ["occurred", "attempted", "threatened", "denied"] as const;

/**
 * The value that somebody types for a field of an event: "12", "12-13", "12+", "none", "unknown" for figures; days; a place by its name;
 * a type; a status. Figures and days may stand in a report's own words ("at least twelve", "on Tuesday", counted from `published`). Or what is wrong with it and how it would be right.
 */
export function settableValue(
  field: SettableField,
  typed: string,
  { knowledge, published }: { knowledge?: Knowledge | undefined; published?: string | null | undefined } = {},
): { value: SetValue } | { problem: string } {
  const text = typed.trim();
  switch (field) {
    case "type": {
      const type = incidentTypes.find((name) => name === text.toLowerCase());
      return type
        ? { value: type satisfies IncidentTypeName }
        : { problem: `there is no type "${text}". There are: ${incidentTypes.join(", ")}.` };
    }
    case "status": {
      const status = statuses.find((name) => name === text.toLowerCase());
      return status ? { value: status } : { problem: `there is no status "${text}". There are: ${statuses.join(", ")}.` };
    }
    case "time":
      return timeOf(text, published ?? null);
    case "place": {
      if (/^(?:unknown|none)$/i.test(text)) return { value: null };
      const place = placeNamed(text, knowledge);
      if (!place)
        return { problem: `no list has a place "${text}". Name its country too: "${text}, Mali". Villages: dateline places import` };
      const precision = place.kind === "country" ? 6 : place.kind === "adm1" ? 4 : place.kind === "adm2" ? 3 : 1;
      return {
        value: {
          name: place.name,
          country: place.country,
          ...(place.adm1 === undefined ? {} : { adm1: place.adm1 }),
          ...(place.adm2 === undefined ? {} : { adm2: place.adm2 }),
          latitude: place.latitude,
          longitude: place.longitude,
          precision,
          ...(place.id.startsWith("country:") ? {} : { sourceId: place.id }),
        },
      };
    }
    default:
      return figureOf(text);
  }
}

function figureOf(text: string): { value: Estimate | null } | { problem: string } {
  if (/^unknown$/i.test(text)) return { value: null };
  if (/^none$/i.test(text)) return { value: { low: 0, best: 0, high: 0 } };
  const [, low, end] = /^(\d{1,7})\s*(?:[-–]\s*(\d{1,7})|\+)?$/.exec(text) ?? [];
  if (low === undefined)
    return figureInWords(text) ?? { problem: `"${text}" is no figure. Give 12, 12-13, 12+ (at least), none, or unknown.` };
  const [from, to] = [Number(low), end === undefined ? undefined : Number(end)];
  if (to !== undefined && to < from) return { problem: `${from} is more than ${to}. The lower end comes first.` };
  if (to !== undefined) return { value: { low: from, best: from === to ? from : null, high: to } };
  return { value: { low: from, best: from, high: text.endsWith("+") ? null : from } };
}

/** The one figure that words give: "at least twelve bodies". */
function figureInWords(text: string): { value: Estimate } | undefined {
  const tokens = tokenise(text.slice(0, 300), [{ start: 0, end: Math.min(text.length, 300) }]);
  const found: Estimate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const figure = quantityAt(tokens, at, tokens.length);
    if (figure) {
      const { low, best, high, qualifier } = figure.quantity;
      // "Many" and "dozens" are no figure that a person sets.
      if (qualifier === "vague" || qualifier === "none") return undefined;
      found.push({ low, best, high });
    }
    at = figure ? Math.max(figure.last, at + 1) : at + 1;
  }
  const [only] = found;
  return only && found.length === 1 ? { value: only } : undefined;
}

/** The one day, or days, that words give: "on Tuesday". */
function timeInWords(text: string, published: string | null): { value: SetValue } | undefined {
  const dates = findDates(readText({ id: "-", text: text.slice(0, 300), published })).flatMap(({ value }) => value ?? []);
  const [only] = dates;
  return only && dates.length === 1
    ? { value: { start: only.start, end: only.end, precision: only.start === only.end ? "day" : "range" } }
    : undefined;
}

function timeOf(text: string, published: string | null): { value: SetValue } | { problem: string } {
  if (/^unknown$/i.test(text)) return { value: { start: null, end: null, precision: "none" } };
  const [first = "", last = first] = text.split(/\.\.|…|\bto\b/).map((one) => one.trim());
  const [start, end] = [reportDay(first), reportDay(last)];
  if (start === undefined || end === undefined || start > end)
    return timeInWords(text, published) ?? { problem: `"${text}" is no day or days. Give 2026-03-05, 2026-03-05..2026-03-07, or unknown.` };
  return { value: { start, end, precision: start === end ? "day" : "range" } };
}

import type { ExpectedPlace } from "./expected-report.js";
import { LineTokens } from "./line-tokens.js";

/** `Lagos, NG | Ikeja, NG near 6.45 3.39 30km offset 5km 90 precision 1-2 "LAGOS"`, or `unsaid`. */
export function readPlace(rest: string): ExpectedPlace {
  const settings = rest.search(/(?:^|\s)(?:"|near -?\d|offset \d|precision \d)/);
  const names = (settings < 0 ? rest : rest.slice(0, settings)).trim();
  const place: ExpectedPlace = { names: names === "unsaid" ? [] : names.split("|").map(readName), quotes: [] };
  const tokens = new LineTokens(settings < 0 ? "" : rest.slice(settings));
  while (!tokens.done) {
    if (tokens.takeWord("near")) {
      place.near = {
        latitude: number(tokens.word("a latitude")),
        longitude: number(tokens.word("a longitude")),
        km: kilometres(tokens.word("kilometres")),
      };
    } else if (tokens.takeWord("offset")) {
      place.offset = { km: kilometres(tokens.word("kilometres")), bearing: number(tokens.word("a bearing")) };
    } else if (tokens.takeWord("precision")) {
      const [low, high = low] = tokens.word("a precision").split("-").map(number);
      place.precision = { low: low ?? 1, high: high ?? 7 };
    } else {
      place.quotes = tokens.quotes();
      break;
    }
  }
  tokens.end();
  return place;
}

function readName(text: string): { name: string; country?: string } {
  const [name = "", country] = text.split(",").map((part) => part.trim());
  if (name === "") throw new Error("a place without a name");
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) throw new Error(`no country code: ${country}`);
  return { name, country };
}

function number(text: string): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new Error(`no number: ${text}`);
  return Number(text);
}

function kilometres(text: string): number {
  if (!text.endsWith("km")) throw new Error(`no kilometres: ${text}`);
  return number(text.slice(0, -2));
}

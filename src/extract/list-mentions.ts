import { quantityAt } from "../language/en/number-words.js";
import { weapons } from "../lexicons/weapons.js";
import type { Mention } from "../model/index.js";
import { spanOf } from "../model/index.js";
import { lookUpEndingAt } from "./classify-group.js";
import type { Reading } from "./reading.js";

/** Everything that was recognised, in text order. */
export function listMentions(reading: Reading): Mention[] {
  const { doc } = reading;
  const found: Mention[] = [];
  for (const place of reading.places) {
    if (place.candidates.length === 0 && !place.place) continue;
    const value = place.place;
    found.push({
      kind: "place",
      span: spanOf(doc.source, place.start, place.end),
      ...(value
        ? {
            value: {
              name: value.name,
              country: value.country,
              ...(value.adm1 ? { adm1: value.adm1 } : {}),
              latitude: value.latitude,
              longitude: value.longitude,
              sourceId: value.id,
            },
          }
        : {}),
    });
  }
  for (const date of reading.dates) {
    if (/^(?:duration|recurring|age|part-of-name)$/.test(date.role)) continue;
    found.push({ kind: "date", span: spanOf(doc.source, date.start, date.end), ...(date.value ? { value: date.value } : {}) });
  }
  for (const { actor, first, last } of reading.actors)
    found.push({ kind: "actor", span: reading.span(first, last), value: { actor: actor.id } });
  for (let i = 0; i < doc.tokens.length; i += 1) {
    if (reading.dateOf[i] !== -1) continue;
    const number = quantityAt(doc.tokens, i, doc.sentences[doc.tokens[i]?.sentence ?? 0]?.lastToken ?? doc.tokens.length);
    if (number && number.quantity.best !== 0) {
      found.push({ kind: "number", span: reading.span(number.first, number.last), value: number.quantity });
      i = number.last - 1;
      continue;
    }
    const weapon = lookUpEndingAt(reading, Math.max(0, i - 2), i, weapons);
    if (weapon) found.push({ kind: "weapon", span: reading.span(weapon.first, i + 1), value: { kind: weapon.kind } });
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

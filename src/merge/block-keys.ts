import type { ToldIncident } from "../model/index.js";
import { foldName, nameSkeleton } from "./fold-name.js";
import { onceEach } from "./once-each.js";
import { wordingParts } from "./signature.js";
import { toldDays } from "./told-days.js";

/** An incident whose days are wider than this is looked for by its weeks. */
const mostDays = 10;
const mostWeeks = 60;
const mostNames = 10;
const mostNamesUndated = 25;

/**
 * Where incidents that may be one event are looked for: two that share no key are never compared. A key is a day with a country; for
 * days one apart both stand under the later. Incidents of a week or more stand under weeks with a country, as all others do too. One of
 * which neither day nor country is known is looked for by what its report names. Reprints find one another also where one has lost its day: by a
 * part of the wording with the place and the toll, so that a form that is filled in day by day makes no large block.
 */
export const blockKeys: (told: ToldIncident) => readonly string[] = onceEach((told) => {
  const days = toldDays(told);
  const country = told.incident.place?.country ?? "";
  const keys = new Set<string>();
  const named = told.incident.place ? [nameSkeleton(told.incident.place.name)] : [];
  // What a paper calls a place, where no list has it.
  const where = country === "" ? [...named, ...namesOf(told)] : [country, ...named];
  const { killed } = told.incident.totals;
  for (const part of wordingParts(told.signature)) keys.add(`s|${part}|${named[0] ?? ""}|${killed?.best ?? ""}`);
  if (!days) {
    for (const name of [...namesOf(told), ...told.names.slice(0, mostNamesUndated)]) keys.add(`n|${name}`);
    if (country !== "" && killed?.best) keys.add(`k|${country}|${killed.best}`);
    return [...keys].sort();
  }
  const wide = days.last - days.first >= mostDays;
  if (!wide) for (let day = days.first; day <= days.last + 1; day += 1) for (const at of where) keys.add(`d|${at}|${day}`);
  // A vague day finds a firm one by their weeks.
  const [firstWeek, lastWeek] = [Math.floor(days.first / 7), Math.floor(days.last / 7)];
  if (lastWeek - firstWeek < mostWeeks && told.incident.place && country !== "")
    for (let week = firstWeek; week <= lastWeek; week += 1) keys.add(`w|${areaOf(told)}|${week}`);
  return [...keys].sort();
});

/** A degree by a degree, or the country where there is no point. */
function areaOf({ incident: { place } }: ToldIncident): string {
  return place?.latitude === undefined || place.longitude === undefined || place.precision >= 4
    ? (place?.country ?? "")
    : `${place.country} ${Math.round(place.latitude)} ${Math.round(place.longitude)}`;
}

function namesOf({ incident: { place, participants }, names, words }: ToldIncident): string[] {
  const actors = participants.flatMap(({ actor }) => (actor === undefined ? [] : [actor]));
  const telling = names.filter((name) => words.includes(name));
  return [...new Set([...(place ? [foldName(place.name)] : []), ...actors, ...telling])].slice(0, mostNames);
}

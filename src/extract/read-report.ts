import { ActorIndex } from "../actors/actors.js";
import { findCapitals } from "../gazetteer/find-capitals.js";
import { findPlaces } from "../gazetteer/find-places.js";
import { Gazetteer } from "../gazetteer/gazetteer.js";
import { withGuessedCapitals } from "../gazetteer/guess-capitals.js";
import { findRelativePlaces } from "../gazetteer/relative-place.js";
import { resolvePlaces } from "../gazetteer/resolve-places.js";
import { findDates } from "../language/en/dates/index.js";
import type { Report } from "../model/index.js";
import { readText } from "../text/read-text.js";
import type { Draft } from "./draft.js";
import { attachTallies } from "./attach-tallies.js";
import { findActors } from "./find-actors.js";
import { findIssuer } from "./find-issuer.js";
import { findOverviews } from "./find-overviews.js";
import { findHappenings } from "./find-happenings.js";
import { findResponsibility } from "./find-responsibility.js";
import { findSections } from "./find-sections.js";
import { findSources } from "./find-sources.js";
import { gatherIncidents } from "./gather-incidents.js";
import type { Happening } from "./happening.js";
import { takeFigureOfLead } from "./take-figure-of-lead.js";
import { type Knowledge, Reading } from "./reading.js";

let knowledge: Knowledge | undefined;

/** The gazetteer and authority file that come with Dateline. Loaded once, when first asked for. */
export function builtInKnowledge(): Knowledge {
  knowledge ??= { gazetteer: Gazetteer.builtIn(), actors: ActorIndex.builtIn() };
  return knowledge;
}

/** A report with all its layers. */
export interface ReadReport {
  reading: Reading;
  happenings: Happening[];
  drafts: Draft[];
}

/** Stages 1 to 7: text, mentions, phrases, sources, happenings, and which of them are one incident. */
export function readReport(report: Report, known: Knowledge): ReadReport {
  const doc = withGuessedCapitals(readText(report), known.gazetteer);
  const reading = new Reading(doc, known);
  // Mentions: dates, then groups and forces (countries seen so far help), then places in what is left.
  reading.dates = findDates(doc);
  reading.dates.forEach((date, at) => reading.dateOf.fill(at, date.firstToken, date.lastToken));
  findActors(reading, known);
  reading.places = findPlaces(doc, known.gazetteer, { isTaken: (token) => reading.actorOf[token] !== -1 || reading.dateOf[token] !== -1 });
  const acting = new Set(reading.actors.map(({ actor }) => actor));
  const actorCountries = [...acting].flatMap(({ countries }) => (countries.length <= 2 && countries[0] !== "*" ? countries : []));
  resolvePlaces(doc, reading.places, known.gazetteer, actorCountries);
  findCapitals(doc, reading.places, known.gazetteer);
  reading.sections = findSections(reading, known.gazetteer);
  reading.relativePlaces = findRelativePlaces(doc, reading.places);
  // "South East" in "35 km South East of X" is a bearing, whatever district elsewhere bears the name.
  const bearings = new Set<unknown>();
  let nextPlace = 0;
  for (const relative of reading.relativePlaces) {
    while (nextPlace < reading.places.length && (reading.places[nextPlace]?.firstToken ?? 0) < relative.firstToken) nextPlace += 1;
    for (let k = nextPlace; k < reading.places.length; k += 1) {
      const place = reading.places[k];
      if (!place || place.firstToken >= relative.lastToken) break;
      if (
        place !== relative.anchor &&
        place !== relative.otherAnchor &&
        place !== relative.explains &&
        place.lastToken <= relative.lastToken
      )
        bearings.add(place);
    }
  }
  if (bearings.size > 0) reading.places = reading.places.filter((place) => !bearings.has(place));
  reading.places.forEach((place, at) => {
    if (place.role !== "demonym") reading.placeOf.fill(at, place.firstToken, place.lastToken);
  });
  findSources(reading);
  reading.issuer = findIssuer(reading);
  const happenings = findHappenings(reading);
  if (happenings.length > 0) reading.responsibility = findResponsibility(reading);
  const drafts = findOverviews(reading, gatherIncidents(reading, happenings));
  takeFigureOfLead(reading, happenings);
  attachTallies(happenings, drafts);
  return { reading, happenings, drafts };
}

import { dayOfIso } from "../language/en/dates/calendar.js";
import { type Features, featuresOf, type Signals } from "../judge/features.js";
import { weighIncident } from "../judge/weigh-incident.js";
import { threshold } from "../judge/weights.js";
import { codingSchema, type Incident, type Report, type ReportCoding, type SetAside } from "../model/index.js";
import { spanOf } from "../model/index.js";
import { asReport } from "./as-report.js";
import { buildIncident, type Unjudged } from "./build-incident.js";
import type { Draft } from "./draft.js";
import { engineVersion, hashOf } from "./engine.js";
import { listMentions } from "./list-mentions.js";
import { builtInKnowledge, readReport } from "./read-report.js";
import type { Knowledge, Reading } from "./reading.js";
import { typeOf } from "./draft.js";
import { warnOfUnlistedVillages } from "./warn-of-unlisted-villages.js";

export interface ExtractOptions {
  /** Also list everything that was recognised, in text order. */
  mentions?: boolean;
  /** Gazetteer and authority file other than the built-in ones: what `withOwnKnowledge` makes. */
  knowledge?: Knowledge;
}

/**
 * Reads one report into its coding (contract, section 2). Pure: the same report, version and data give the same coding.
 * Never throws on any text; takes time linear in its length. A text that is not English gets no incidents and a warning, as does what is
 * no report ("text is not a string").
 */
export function extract(given: Report, options: ExtractOptions = {}): ReportCoding {
  const { report, problems } = asReport(given);
  const knowledge = options.knowledge ?? builtInKnowledge();
  const { reading, happenings, drafts } = readReport(report, knowledge);
  const { doc } = reading;
  const setAside: SetAside[] = [];
  for (const happening of happenings)
    if (happening.aside) setAside.push({ span: reading.span(happening.first, happening.last), reason: happening.aside });
  const judged: { incident: Unjudged; confidence: number; at: number }[] = [];
  for (const [k, { incident, features }] of buildAll(reading, drafts, knowledge).entries()) {
    const confidence = weighIncident(features);
    if (onlyDisplaced(drafts[k] as Draft, incident)) setAside.push({ span: incident.trigger, reason: "other" });
    else if (confidence < threshold || !isSpecific(incident))
      setAside.push({ span: incident.trigger, reason: incident.status === "threatened" ? "threat" : "general" });
    else judged.push({ incident, confidence, at: incident.trigger.start });
  }
  judged.sort((a, b) => a.at - b.at);
  const incidents: Incident[] = judged.map(({ incident, confidence }, k) => ({ id: `i${k + 1}`, ...incident, confidence }));
  setAside.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const dateline = doc.dateline;
  return {
    schema: codingSchema,
    engine: { version: engineVersion, data: hashOf(knowledge) },
    id: report.id,
    published: doc.published,
    ...(report.title === undefined ? {} : { title: report.title }),
    ...(report.publisher === undefined ? {} : { publisher: report.publisher }),
    ...(report.url === undefined ? {} : { url: report.url }),
    language: doc.language === "eng" ? "en" : doc.language,
    ...(dateline
      ? {
          dateline: {
            ...(dateline.place ? { place: doc.source.slice(dateline.place.start, dateline.place.end) } : {}),
            ...(dateline.date ? { date: dateline.date } : {}),
            span: spanOf(doc.source, dateline.start, dateline.end),
          },
        }
      : {}),
    incidents,
    setAside,
    ...(options.mentions ? { mentions: listMentions(reading) } : {}),
    warnings: [
      ...problems,
      ...doc.warnings,
      ...warnOfUnlistedVillages(
        reading,
        incidents.map((incident) => incident.place),
        knowledge,
      ),
    ],
  };
}

/** Every draft as an incident with the features that the judge weighs it by. */
export function buildAll(reading: Reading, drafts: readonly Draft[], knowledge: Knowledge): { incident: Unjudged; features: Features }[] {
  return drafts.map((draft) => {
    const incident = buildIncident(reading, draft, drafts, knowledge);
    return { incident, features: featuresOf(incident, signalsOf(reading, draft, drafts, incident)) };
  });
}

/** Something must tie it to this world: a figure, a victim, a place, a day. */
export function isSpecific(incident: Unjudged): boolean {
  const figure = Object.values(incident.totals).some((total) => total !== null);
  const dated = incident.time.precision !== "before" && incident.time.precision !== "none";
  const placed = incident.place !== null && incident.place.precision <= 4;
  // What is recalled and known only to the year is history, not an incident that anybody could look up.
  if (incident.time.precision === "year") return figure && placed && !incident.background;
  if (longerThanSeason(incident.time)) return false;
  return Number(figure) + Number(dated) + Number(placed) + Number(incident.participants.length > 0 || incident.objects.length > 0) >= 2;
}

/** "3,500 households were displaced": that people had to leave is what an attack did, and none itself. */
function onlyDisplaced({ happenings }: Draft, { totals }: Unjudged): boolean {
  if (!happenings.every((happening) => happening.casualtyOnly && happening.counts.every(({ about }) => about === "displaced")))
    return false;
  return Object.entries(totals).every(([about, total]) => about === "displaced" || total === null);
}

/** "Between 2014 and 2017" there was a war, not an incident. */
function longerThanSeason({ start, end }: Incident["time"]): boolean {
  const [from, to] = [start ? dayOfIso(start) : null, end ? dayOfIso(end) : null];
  return from !== null && to !== null && to - from > 100;
}

function signalsOf(reading: Reading, draft: Draft, drafts: readonly Draft[], { time }: Unjudged): Signals {
  const first = draft.happenings[0];
  const day = time.evidence[0];
  const own = draft.happenings.some((happening) => {
    const sentence = reading.doc.sentences[happening.sentence];
    if (day !== undefined && sentence !== undefined && sentence.start <= day.start && day.end <= sentence.end) return true;
    // The day that heads an item of a list is the item's own.
    const head = happening.section?.item ? happening.section.date : undefined;
    return day !== undefined && head !== undefined && head.start <= day.start && day.end <= head.end;
  });
  return {
    typeWeight: typeOf(draft).weight,
    happenings: draft.happenings.length,
    position: (first?.sentence ?? 0) / Math.max(1, reading.doc.sentences.length - 1),
    rivals: drafts.length,
    verbal: first?.verb !== undefined,
    definite: draft.happenings.every((happening) => happening.definite),
    recalled: draft.happenings.every((happening) => happening.recalled),
    dayInherited: day !== undefined && !own,
  };
}

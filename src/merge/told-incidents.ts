import type { Report, ReportCoding, ToldIncident } from "../model/index.js";
import { keyOf } from "../model/index.js";
import { nameWire } from "./name-wire.js";
import { signatureOf } from "./signature.js";
import { namesIn, tellingWords } from "./telling-words.js";

/** The incidents of one report as merging compares them: all that it needs of the text, so that texts need not be read again. */
export function toldIncidents(report: Report, { incidents, published }: Pick<ReportCoding, "incidents" | "published">): ToldIncident[] {
  if (incidents.length === 0) return [];
  const signature = signatureOf(report.text);
  const wire = nameWire(report);
  const names = namesIn(`${report.title ?? ""}\n${report.text}`);
  return incidents.map((incident) => ({
    key: keyOf(report.id, incident.id),
    report: {
      id: report.id,
      // Where nobody said when it was published, its own text may have.
      published: report.published ?? published,
      ...(report.publisher === undefined ? {} : { publisher: report.publisher }),
      ...(report.title === undefined ? {} : { title: report.title }),
      ...(report.url === undefined ? {} : { url: report.url }),
    },
    signature,
    ...(wire === undefined ? {} : { wire }),
    incident,
    words: tellingWords(report.text, [
      incident.trigger,
      ...incident.claims.flatMap(({ evidence }) => evidence.slice(0, 1)),
      ...incident.objects.flatMap(({ mentions }) => mentions.slice(0, 1)),
    ]),
    names,
  }));
}

import type { Paragraph } from "./find-paragraphs.js";
import { headerDate } from "./header-date.js";
import type { CaseStyle, Dateline } from "./text-document.js";

/** Where the header ends and what header and dateline say. */
export interface ReportHead {
  dateline?: Dateline;
  /** Day of publication as the header or dateline prints it, with its year. */
  date?: string;
  /** Paragraphs (by position) that are header lines, not prose. */
  headerParagraphs: Set<number>;
}

// A hyphen belongs to the word, never between words as well: one way to read each text, so that none takes long.
const place = "\\p{Lu}[\\p{L}’'.-]*(?: (?:\\p{Lu}|of |de |del |la |el |al |the )[\\p{L}’'.-]*){0,4}";
const capitals = "\\p{Lu}[\\p{Lu}’'.-]+(?: \\p{Lu}[\\p{Lu}’'.-]*){0,4}";
const dash = "(?:--+|[–—―]|-|_)";

/** "KANO, Nigeria, March 3 (Agency) -" and its relatives; each captures the place, then anything before the dash. */
const forms: RegExp[] = [
  // All are run over at most 160 characters of a paragraph's beginning.
  // QUETTA - ; KABUL (Reuters) - ; CAGUAS, Puerto Rico (AP)_ ; LONDON, England (CNN) -- ; SAN SALVADOR, 3 JAN 90 (ACAN-EFE) --
  // bounded: over at most 160 characters
  new RegExp(`^(${capitals}(?:, ?${place}){0,2})((?:,? ?[^-–—―\\n]{0,60}?)(?: ?[(\\[][^)\\]\\n]{1,60}[)\\]]){0,3}) ?${dash}`, "u"),
  // Nairobi, 12 May 2015 (IRIN) – ; Bogotá, May 3 --
  // bounded: over at most 160 characters
  new RegExp(
    `^(${place}(?:, ?${place}){0,2})(,? ?(?:\\d{1,2}\\.? \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2})(?:,? ?\\d{2,4})?,?(?: ?[(\\[][^)\\]\\n]{1,60}[)\\]]){0,3}|(?: ?[(\\[][^)\\]\\n]{1,60}[)\\]]){1,3}) ?(?:${dash}|:)`,
    "u",
  ),
  // Cochabamba, 17 October 2023. The four (translated prose): a day with its year and a full stop close it.
  // bounded: over at most 160 characters
  new RegExp(
    `^(${place}(?:, ?${place}){0,2})(, ?(?:\\d{1,2}\\.? \\p{L}{3,9}|\\p{L}{3,9}\\.? \\d{1,2}),? ?\\d{4})\\.(?= ?["“]?\\p{Lu}|\\s*$)`,
    "u",
  ),
  // PESHAWAR: At least ; KARACHI, Aug 3: Two
  // bounded: over at most 160 characters
  new RegExp(
    `^(${capitals}(?:, ?${place}){0,2})(,? ?\\p{L}{3,9}\\.? \\d{1,2}(?:,? ?\\d{4})?|,? ?\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{4})?)?:`,
    "u",
  ),
  // Kano, Nigeria (CNN)Authorities ; KHARTOUM (SUNA) The
  // bounded: over at most 160 characters
  new RegExp(`^(${place}(?:, ?${place}){0,2})( ?\\((?:\\p{Lu}{2,10}|Reuters|Xinhua|Bloomberg)\\)) ?(?=["“]?\\p{Lu})`, "u"),
];

/** In a text all of lower case only "baroda: curfew was …" can be told. */
const lowerForm = /^(\p{Ll}[\p{Ll}'’.-]+(?: [\p{Ll}'’.-]+){0,2})(\/[\p{Ll} ]{2,30})?: /u;

const headerKey = /^\s*(?:date|published|publication date|posted|updated|last updated|issued|dateline|filed)\b\s*:?/i;
const notAPlace =
  /^(?:BREAKING|UPDATE|URGENT|EXCLUSIVE|FLASH|ALERT|NEWS|CORRECTION|ANALYSIS|FACTBOX|TIMELINE|LEAD|PRESS|TEXT|SITREP|REPORT|STATEMENT|NOTE|SUMMARY|BACKGROUND|SUBJECT|FROM|TO|RE|REF|DATE)\b/;

/**
 * Reads the report's head: header lines ("Date: 3 May 2024"), then the dateline, which may follow a header field on one line.
 * Only the first eight paragraphs are looked at. A dateline's day without a year takes it from `published`, where given.
 */
export function findReportHead(text: string, paragraphs: readonly Paragraph[], caseStyle: CaseStyle): ReportHead {
  const headerParagraphs = new Set<number>();
  let date: string | undefined;
  let dateline: Dateline | undefined;
  // A title's date may be of what it tells ("5 to 11 February"); a header's or dateline's is of the report.
  let titleDate: string | undefined;
  for (let i = 0; i < Math.min(8, paragraphs.length) && (!dateline || (i < 4 && !date)); i += 1) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
    const skip = headerKey.exec(line);
    let offset = 0;
    if (skip) {
      const found = headerDate(line);
      if (found && found.start <= skip[0].length + 20) {
        date ??= found.date;
        // bounded: over at most 160 characters
        offset = found.end + (/^[\s,|:T\d+.-]*/.exec(line.slice(found.end))?.[0].replace(/\S.*$/, "").length ?? 0);
      }
      if (paragraph.end - paragraph.start < 120 && line.slice(offset).trim().length < 25) headerParagraphs.add(i);
    } else {
      const found = headerDate(line);
      // A line that is hardly more than a date ("3 May 2024 | 14:05") is header.
      // So is a title ("Flash update no. 3, as of 6 March 2025").
      if (
        found &&
        i < 3 &&
        paragraph.end - paragraph.start < 130 &&
        !/[.!?]["”]?$/.test(line.trim()) &&
        paragraphs.length > 1 &&
        !forms.some((form) => form.test(line))
      )
        titleDate ??= found.date;
      // "5 to 11 February": the time that is told of.
      const ofSpan = found !== undefined && /\d\s*(?:to|until|and|-|–)\s*$/.test(line.slice(0, found.start));
      if (found && !ofSpan && paragraph.end - paragraph.start < found.end - found.start + 40 && !/[.!?]["”]?$/.test(line.trim())) {
        date ??= found.date;
        if (!forms.some((form) => form.test(line))) headerParagraphs.add(i);
      }
    }
    dateline ??= datelineAt(text, paragraph.start + offset, paragraph.end, caseStyle);
    if (dateline && dateline.start === dateline.end) dateline = undefined;
    // Where prose has begun no head follows.
    if (
      paragraph.end - paragraph.start > 60 &&
      /[.!?]["”’)]?$/.test(text.slice(Math.max(paragraph.start, paragraph.end - 3), paragraph.end))
    )
      break;
  }
  if (dateline?.date) date ??= dateline.date;
  date ??= titleDate ?? footDate(text, paragraphs, headerParagraphs);
  if (dateline && !dateline.date && date) dateline.date = date;
  return { dateline, date, headerParagraphs };
}

/** A last line that is hardly more than a day with its year: the day on which the report was written. */
function footDate(text: string, paragraphs: readonly Paragraph[], headerParagraphs: Set<number>): string | undefined {
  const at = paragraphs.length - 1;
  const foot = paragraphs[at];
  if (!foot || at < 2 || foot.end - foot.start > 60) return undefined;
  const found = headerDate(text.slice(foot.start, foot.end));
  if (!found || foot.end - foot.start > found.end - found.start + 20) return undefined;
  headerParagraphs.add(at);
  return found.date;
}

/** What the first of the forms makes of a paragraph's beginning. */
function firstForm(line: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = form.exec(line);
    if (match) return match;
  }
  return undefined;
}

function datelineAt(text: string, from: number, to: number, caseStyle: CaseStyle): Dateline | undefined {
  const line = text.slice(from, Math.min(to, from + 160));
  const lead = /^\s*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const match = caseStyle === "lower" ? lowerForm.exec(rest) : firstForm(rest);
  // "ABUJA, Nigeria, March 4": the month belongs to the day.
  const name = match?.[1]?.replace(/,? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\p{Ll}{0,6}\.?$/u, "");
  if (!match || !name || notAPlace.test(name) || name.length > 60) return undefined;
  // A hyphenated word ("ANTI-WAR rally") is no dateline: the dash must be followed by a blank or stand after one.
  const end = match[0].length;
  if (/-$/.test(match[0]) && !/\s-$|[)\]]-$/.test(match[0]) && !/^[\s["“]/.test(rest.slice(end))) return undefined;
  if (/-$/.test(match[0]) && !/ -+$|[)\]_-]-$/.test(match[0])) return undefined;
  const start = from + lead;
  const day = headerDate(match[0]);
  return {
    start,
    end: start + end,
    place: { start, end: start + name.length },
    ...(day ? { date: day.date } : {}),
  };
}

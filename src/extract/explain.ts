import type { Report } from "../model/index.js";
import { asReport } from "./as-report.js";
import { extract, type ExtractOptions } from "./extract.js";
import { typeOf } from "./draft.js";
import type { Happening } from "./happening.js";
import { builtInKnowledge, readReport } from "./read-report.js";

/** One layer of the reading, for a person who traces a wrong value to the stage that made it. */
export interface Layer {
  stage: string;
  title: string;
  lines: string[];
}

/** Every layer of the reading of a report, in the order of the stages. */
export function explain(report: Report, options: Pick<ExtractOptions, "knowledge"> = {}): Layer[] {
  const { reading, happenings, drafts } = readReport(asReport(report).report, options.knowledge ?? builtInKnowledge());
  const { doc } = reading;
  const cut = (from: number, to: number) => doc.source.slice(from, Math.min(to, from + 160)).replace(/\s+/g, " ");
  const coding = extract(report, options);
  return [
    {
      stage: "1 text",
      title: `${doc.language}, ${doc.caseStyle} case, published ${doc.published ?? "not known"}`,
      lines: [
        ...(doc.dateline ? [`dateline: ${cut(doc.dateline.start, doc.dateline.end)}`] : []),
        ...doc.sentences.map((s) => `[${s.index}] ${s.role === "body" ? "" : `(${s.role}) `}${cut(s.start, s.end)}`),
      ],
    },
    {
      stage: "2 phrases",
      title: "noun groups and verb groups of the sentences that tell of something",
      lines: doc.sentences
        .filter((s) => happenings.some((h) => h.sentence === s.index))
        .map((s) => {
          const parts: string[] = [];
          for (let i = s.firstToken; i < s.lastToken; ) {
            const noun = reading.nounGroupAt(i);
            const verb = reading.verbGroupAt(i);
            const group = noun ?? verb;
            if (!group) {
              parts.push(reading.token(i).text);
              i += 1;
              continue;
            }
            const words = reading.spanOfGroup(group).text;
            parts.push(
              noun
                ? `[${words}${noun.people ? ` :${noun.people}` : ""}${noun.quantity ? ` #${noun.quantity.low ?? ""}..${noun.quantity.best ?? ""}..${noun.quantity.high ?? ""}` : ""}]`
                : `<${words}${verb?.passive ? " :passive" : verb?.bare ? " :bare" : ""}${verb?.negated ? " :not" : ""}>`,
            );
            i = group.last;
          }
          return `[${s.index}] ${parts.join(" ")}`;
        }),
    },
    {
      stage: "3 mentions",
      title: "places, dates, groups and forces",
      lines: [
        ...reading.places.map(
          (p) =>
            `place "${p.name}" ${p.role}${p.place ? ` -> ${p.place.id} ${p.place.name}, ${p.place.adm1 ?? ""} ${p.place.country} (${p.place.kind})` : " -> not resolved"}${p.within ? ` in ${p.within.name}` : ""}`,
        ),
        ...reading.relativePlaces.map(
          (r) => `relative "${cut(r.start, r.end)}" ${r.distanceKm ?? "?"} km, ${r.bearing ?? "?"}° from ${r.anchor.name}`,
        ),
        ...reading.dates.map(
          (d) =>
            `date "${cut(d.start, d.end)}" ${d.kind}, ${d.role}${d.value ? ` -> ${d.value.start ?? ""}..${d.value.end ?? ""} (${d.value.precision})` : " -> no value"}`,
        ),
        ...reading.actors.map((a) => `actor "${reading.span(a.first, a.last).text}" -> ${a.actor.id}`),
      ],
    },
    {
      stage: "4 who says it",
      title: "sources and the words that are theirs",
      lines: reading.attributions.map(
        (a) =>
          `${a.source.kind} "${a.source.name ?? ""}"${a.source.anonymous ? " (unnamed)" : ""}, ${a.stance}: ${cut(reading.token(a.first).start, reading.token(a.last - 1).end)}`,
      ),
    },
    {
      stage: "5 happenings",
      title: "triggers with their roles",
      lines: happenings.map(
        (h) =>
          `#${h.index} [${h.sentence}] "${reading.span(h.first, h.last).text}" ${h.types.map((t) => `${t.type} ${t.weight}`).join(", ") || "casualties"} ${h.status}${h.aside ? `, set aside: ${h.aside}` : ""}${h.definite ? ", definite" : ""}${h.distinct ? ", another" : ""}${h.recalled ? ", recalled" : ""}; by ${h.initiators.map((g) => reading.spanOfGroup(g).text).join(" + ") || "-"}; on ${h.targets.map((g) => reading.spanOfGroup(g).text).join(" + ") || "-"}; ${h.counts.map((c) => `${c.about} ${c.low ?? ""}..${c.best ?? ""}..${c.high ?? ""}${c.part ? " part" : ""}${c.cumulative ? " cumulative" : ""}${c.weak ? " weak" : ""}`).join("; ")}${h.dates.length > 0 ? `; ${h.dates.map((d) => cut(d.start, d.end)).join(", ")}` : ""}${contextOf(h)}`,
      ),
    },
    {
      stage: "6 sections and days",
      title: "items, headings and the day that the report tells of",
      lines: [
        ...[...new Set(reading.sections)].flatMap((section) =>
          section
            ? [
                `section ${section.id}${section.item ? ", an item" : ""}: ${section.date ? `day "${cut(section.date.start, section.date.end)}"` : "no day"}, ${section.place ? `place "${section.place.name}"` : "no place"}`,
              ]
            : [],
        ),
        ...(drafts[0]?.newsDay
          ? [
              `day of the news: "${cut(drafts[0].newsDay.date.start, drafts[0].newsDay.date.end)}"${drafts[0].newsDay.main ? "" : ", among others"}`,
            ]
          : []),
      ],
    },
    {
      stage: "7 incidents",
      title: "happenings that are one incident",
      lines: drafts.map(
        (d, k) =>
          `incident ${k + 1}: ${d.happenings.map((h) => `#${h.index}`).join(" ")} -> ${typeOf(d).type}${d.evidence.size > 0 ? ` (evidence: ${[...d.evidence.keys()].join(", ")})` : ""}`,
      ),
    },
    {
      stage: "8 coding",
      title: "what came out",
      lines: [
        ...coding.incidents.map((i) => `${i.id} ${i.type} ${i.confidence} ${i.background ? "background " : ""}${i.headline}`),
        ...coding.setAside.map((s) => `set aside (${s.reason}): ${s.span.text}`),
        ...coding.warnings.map((w) => `warning: ${w}`),
      ],
    },
  ];
}

/** What ties a happening to others or keeps it from them, and the days that it may have from its surroundings. */
function contextOf(h: Happening): string {
  const parts: string[] = [];
  if (h.boundTo) parts.push(`one with #${h.boundTo.index}`);
  if (h.apartFrom?.length) parts.push(`apart from ${h.apartFrom.map(({ index }) => `#${index}`).join(", ")}`);
  if (h.opensAnother) parts.push("opens another matter");
  if (h.isCause) parts.push("a cause");
  if (h.section) parts.push(`section ${h.section.id}`);
  if (h.paragraphDate && h.dates.length === 0) parts.push("day of its paragraph");
  return parts.length > 0 ? `; ${parts.join("; ")}` : "";
}

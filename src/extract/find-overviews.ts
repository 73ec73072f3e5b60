import type { ClaimAbout } from "../model/index.js";
import type { Draft } from "./draft.js";
import type { Count, Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** A figure of the report's body after the sentence in question. */
interface Later {
  draft: Draft;
  count: Count;
}

/**
 * A lead that adds up what the report then tells one by one ("Raids on two hamlets left eight dead"): where figures of
 * later sentences come to the lead's, in text order, the lead's figure is cumulative if they are of several incidents, and their
 * whole if they are of one. A draft that holds nothing but such a lead is no incident. Only exact sums count as evidence.
 */
export function findOverviews(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const leads = leadSentences(reading);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const lead = draft.happenings.filter((happening) => leads.has(happening.sentence) && happening.counts.length > 0);
    let overview = -1;
    for (const happening of lead) {
      const drafted = addUpLater(happening, drafts);
      if (!drafted) continue;
      if (drafted.size > 1) {
        for (const other of draft.happenings)
          if (other.sentence === happening.sentence) for (const count of other.counts) count.cumulative = true;
        overview = happening.sentence;
      }
    }
    const rest = draft.happenings.filter((happening) => happening.sentence !== overview);
    if (overview >= 0 && rest.length === 0) for (const happening of draft.happenings) happening.aside = "cumulative";
    else kept.push(draft);
  }
  return kept;
}

/** The first two sentences of the body. */
function leadSentences(reading: Reading): ReadonlySet<number> {
  const body = reading.doc.sentences.filter((sentence) => sentence.role === "body").slice(0, 2);
  return new Set(body.map((sentence) => sentence.index));
}

/** The drafts whose later figures come to one of the happening's; where they are of its own draft alone, they become its parts. */
function addUpLater(happening: Happening, drafts: readonly Draft[]): ReadonlySet<Draft> | undefined {
  const statements = new Map<string, Count[]>();
  for (const count of happening.counts) {
    if (count.part || count.weak || count.cumulative || !count.best) continue;
    const key = `${count.about} ${count.statement}`;
    statements.set(key, [...(statements.get(key) ?? []), count]);
  }
  for (const counts of statements.values()) {
    // The list as a whole, then each of its figures with figures of the same people.
    for (const wanted of counts.length > 1 ? [counts, ...counts.map((count) => [count])] : [counts]) {
      const total = wanted.reduce((sum, count) => sum + (count.best ?? 0), 0);
      if (total < 2) continue;
      const about = (wanted[0] as Count).about;
      const exact = wanted.every((count) => count.qualifier === "exact");
      const people = wanted.length === 1 ? (wanted[0] as Count).group.people : undefined;
      const later = laterFigures(happening, drafts, about, people);
      const used = prefixOf(later, total);
      // "At least two" adds up to no exact figure.
      if (!used || (exact && used.some(({ count }) => count.qualifier !== "exact"))) continue;
      const drafted = new Set(used.map(({ draft }) => draft));
      const own = drafted.size === 1 && [...drafted][0]?.happenings.includes(happening);
      if (own && used.every(({ count }) => count.qualifier === "exact")) for (const { count } of used) count.part = true;
      if (own || drafted.size > 1) return drafted;
    }
  }
  return undefined;
}

const general: ReadonlySet<string | undefined> = new Set([undefined, "generic", "civilian"]);

function laterFigures(happening: Happening, drafts: readonly Draft[], about: ClaimAbout, people: string | undefined): Later[] {
  const later: Later[] = [];
  for (const draft of drafts)
    for (const other of draft.happenings) {
      if (other.sentence <= happening.sentence || other.recalled) continue;
      for (const count of other.counts)
        if (
          count.about === about &&
          !count.part &&
          (!count.weak || count.best === 1) &&
          !count.cumulative &&
          (count.best ?? 0) > 0 &&
          (general.has(people) || count.group.people === people)
        )
          later.push({ draft, count });
    }
  return later.sort((a, b) => a.count.first - b.count.first);
}

/** At least two figures from the first on that come to `total`; one told twice in a draft counts once. */
function prefixOf(later: readonly Later[], total: number): Later[] | undefined {
  const used: Later[] = [];
  let sum = 0;
  for (const one of later) {
    const again = used.some(
      ({ draft, count }) =>
        draft === one.draft && count.best === one.count.best && (count.best ?? 0) > 1 && count.group.people === one.count.group.people,
    );
    if (again) continue;
    used.push(one);
    sum += one.count.best ?? 0;
    if (sum >= total || used.length > 12) break;
  }
  return sum === total && used.length > 1 ? used : undefined;
}

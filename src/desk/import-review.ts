import { eventById, type Archive } from "../archive/index.js";
import { type Cell, datelineRows } from "../codebooks/index.js";
import { claimAbouts, type ClaimAbout, type Event, type SettableField, type SetValue } from "../model/index.js";
import { decide, type Decider, type Wish } from "./decide.js";
import { type EditedRow, editedRows } from "./edited-rows.js";
import { settableValue } from "./settable-value.js";
import { safe } from "./tables/csv.js";

/** What became of an edited export. */
export interface ImportedReview {
  /** Rows that were as they had been written. */
  unchanged: number;
  /** Decisions that were recorded, in words. */
  decided: string[];
  /** Changes that were not taken over, each with the line and why. */
  conflicts: string[];
  problems: string[];
}

export interface ImportReviewOptions extends Decider {
  /** Says what would be done, and does nothing. */
  dryRun?: boolean;
}

/**
 * Takes an edited export (Dateline's own columns, CSV) back as decisions: every cell that somebody changed becomes one, with who and why. The
 * column `was`, which export writes with --for-review, says what the row was: where the event has changed since, the change is shown as
 * a conflict and not made. Nothing else is touched.
 */
export async function importReview(
  archive: Archive,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ImportReviewOptions,
): Promise<ImportedReview> {
  const result: ImportedReview = { unchanged: 0, decided: [], conflicts: [], problems: [] };
  let at = 1;
  let checked = false;
  try {
    for await (const { row, line } of editedRows(bytes)) {
      at = line;
      if (!checked) {
        const missing = ["id", "was"].filter((name) => row[name] === undefined);
        if (missing.length > 0) {
          result.problems.push(
            `the column ${missing.join(" and ")} is missing. Edit a file that dateline export --for-review --out FILE wrote, and keep its columns`,
          );
          return result;
        }
        checked = true;
      }
      // The row of HXL hashtags.
      if (row.id?.startsWith("#")) continue;
      await takeRow(archive, row, `line ${line}`, options, result);
    }
    if (!checked) result.problems.push("there is no row in it, only a header");
  } catch (error) {
    if ((error as Error).name === "ArchiveProblem") throw error;
    result.problems.push(`line ${at}: ${(error as Error).message}`);
  }
  return result;
}

async function takeRow(archive: Archive, row: EditedRow, at: string, options: ImportReviewOptions, result: ImportedReview): Promise<void> {
  const id = row.id ?? "";
  const event = await archive.read((db) => eventById(db, id));
  if (!event) {
    result.problems.push(`${at}: there is no event ${id} in this archive`);
    return;
  }
  let was: Record<string, Cell>;
  try {
    was = JSON.parse(row.was ?? "") as Record<string, Cell>;
  } catch {
    result.problems.push(`${at}: the column “was” has been changed, so what was edited cannot be told. Leave it as it is`);
    return;
  }
  const now = reviewable(event);
  const changes = wishesOf(event.id, row, was, at, result);
  const set = new Set(changes.flatMap(({ fields }) => fields));
  const others = changedElsewhere(event, row, was, now).filter(
    (name) => !(set.has("place") && ofPlace.has(name)) && !(set.has("last_day") && name === "date_precision"),
  );
  if (others.length > 0)
    result.conflicts.push(
      `${at}: ${id}: ${others.join(", ")} ${others.length === 1 ? "differs" : "differ"} from what is in the archive and cannot be changed this way; only type, status, review, first_day, last_day, place and the figures can`,
    );
  if (changes.length === 0) {
    if (others.length === 0) result.unchanged += 1;
    return;
  }
  for (const { fields, wish, words } of changes) {
    const moved = fields.filter((field) => (was[field] ?? null) !== (now[field] ?? null));
    if (moved.length > 0) {
      result.conflicts.push(
        `${at}: ${id}: ${words}, but ${moved.map((field) => `${field} is ${now[field] ?? "empty"} by now and was ${was[field] ?? "empty"}`).join(", ")}. Look at it: dateline show ${id}`,
      );
      continue;
    }
    if (!options.dryRun)
      await decide(archive, wish, { who: options.who, why: row.why?.trim() || options.why, ...(options.at ? { at: options.at } : {}) });
    result.decided.push(`${id}: ${words}`);
  }
}

/** Columns that somebody changed and that are not taken back; where the event has changed since, that cannot be told. */
function changedElsewhere(event: Event, row: EditedRow, was: Record<string, Cell>, now: Record<string, Cell>): string[] {
  if (Object.keys(now).some((name) => name !== "review" && (was[name] ?? null) !== (now[name] ?? null))) return [];
  const cells = datelineRows.cells(event, []);
  return datelineRows.columns
    .map(({ name }) => name)
    .filter((name) => !(name in now) && !ofReports.has(name) && row[name] !== undefined && cells[name] !== undefined)
    .filter((name) => !sameCell(row[name] as string, cells[name]?.value ?? null));
}

/** Columns that are made of the reports, which are not at hand here. */
const ofReports = new Set(["reports", "report_ids", "publishers", "urls"]);

/** Columns that change with the place. */
const ofPlace = new Set(["country", "country_code", "adm1", "adm2", "latitude", "longitude", "where_prec"]);

function sameCell(text: string, value: Cell): boolean {
  const before = String(safe(value) ?? "").trim();
  // Spreadsheets write numbers in their own way: "11.850", "11,85".
  return text.trim() === before || (before !== "" && text.trim() !== "" && Number(text.replace(",", ".")) === Number(before));
}

/** Values of an event that an edited export can change, as its cells have them. */
export function reviewable(event: Event): Record<string, Cell> {
  const cells = datelineRows.cells(event, []);
  const names = [
    "type",
    "status",
    "review",
    "first_day",
    "last_day",
    "place",
    ...claimAbouts.flatMap((about) => [`${about}_low`, `${about}_best`, `${about}_high`]),
  ];
  return Object.fromEntries(names.map((name) => [name, cells[name]?.value ?? null]));
}

interface Change {
  fields: string[];
  wish: Wish;
  words: string;
}

function wishesOf(event: string, row: EditedRow, was: Record<string, Cell>, at: string, result: ImportedReview): Change[] {
  const text = (name: string) => row[name]?.trim() ?? "";
  const before = (name: string) => String(safe(was[name] ?? null) ?? "");
  const changed = (name: string) => row[name] !== undefined && text(name) !== before(name).trim();
  const changes: Change[] = [];
  const set = (field: SettableField, fields: string[], typed: string) => {
    const value = settableValue(field, typed);
    if ("problem" in value) result.problems.push(`${at}: ${event}: ${field}: ${value.problem}`);
    else changes.push({ fields, wish: { kind: "set", event, field, value: value.value }, words: `${field} set to ${typed}` });
  };
  if (changed("type")) set("type", ["type"], text("type"));
  if (changed("status")) set("status", ["status"], text("status"));
  if (changed("first_day") || changed("last_day")) {
    const [first, last] = [text("first_day"), text("last_day")];
    set("time", ["first_day", "last_day"], first === "" && last === "" ? "unknown" : `${first || last}..${last || first}`);
  }
  if (changed("place")) set("place", ["place"], [text("place"), text("country")].filter(Boolean).join(", ") || "unknown");
  for (const about of claimAbouts) {
    const names = [`${about}_low`, `${about}_best`, `${about}_high`];
    if (!names.some(changed)) continue;
    const value = figureOf(about, names.map(text));
    if (typeof value === "string") result.problems.push(`${at}: ${event}: ${about}: ${value}`);
    else
      changes.push({
        fields: names,
        wish: { kind: "set", event, field: about, value },
        words: `${about} set to ${names
          .map(text)
          .map((n) => n || "-")
          .join(" / ")}`,
      });
  }
  if (changed("review")) {
    if (text("review") === "accepted") changes.push({ fields: ["review"], wish: { kind: "accept", event }, words: "accepted" });
    else if (text("review") === "rejected") changes.push({ fields: ["review"], wish: { kind: "reject", event }, words: "rejected" });
    else result.problems.push(`${at}: ${event}: review may become accepted or rejected, not “${text("review")}”`);
  }
  return changes;
}

function figureOf(about: ClaimAbout, texts: readonly string[]): SetValue | string {
  const [low, best, high] = texts.map((text) => (text === "" ? null : Number(text))) as [number | null, number | null, number | null];
  for (const n of [low, best, high])
    if (n !== null && !(Number.isInteger(n) && n >= 0 && n < 10_000_000))
      return `low, best and high of ${about} are whole numbers or empty`;
  if (low === null && best === null && high === null) return null;
  if ((low ?? 0) > (best ?? high ?? Number.POSITIVE_INFINITY) || (best ?? 0) > (high ?? Number.POSITIVE_INFINITY))
    return "low is at most best, and best at most high";
  return { low, best, high };
}

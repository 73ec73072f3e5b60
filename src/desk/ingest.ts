import {
  addCoding,
  addReport,
  engineName,
  hasCoding,
  hashOf,
  settleReports,
  versionsOf,
  type Archive,
  type ReportOrigin,
} from "../archive/index.js";
import { extract, type Knowledge } from "../index.js";
import type { Report, ReportCoding } from "../model/index.js";
import { engineInUse } from "./engine-in-use.js";
import { fillIn, type Known } from "./code-reports.js";
import type { InputItem } from "./read-inputs.js";
import { SourceNotes, writeNotes } from "./source-notes.js";

/** Reports are kept so many at a time, or after so many milliseconds, whichever comes first. */
const batchSize = 16;
const batchMilliseconds = 500;

export interface IngestOptions {
  known?: Known;
  knowledge?: Knowledge;
  /** Called for each report once it is durable, in the order in which they came. */
  onKept?(report: string, was: "new" | "there" | "new-version"): void | Promise<void>;
  /** Called for what could not be read, or was read with a doubt. */
  onProblem?(problem: { input: string; line?: number; kind: "error" | "warning"; message: string }): void;
  /** Called now and then: bytes of the input used up so far, and how many reports are done. */
  onProgress?(input: string, bytes: number, done: number): void;
  signal?: AbortSignal | undefined;
  /** Whether the archive is told how the reading of each source went; true by default. */
  noteSources?: boolean;
  /** The time, for what is kept; for tests. */
  now?: () => Date;
}

/** What became of the reports. */
export interface Ingested {
  new: number;
  there: number;
  newVersion: number;
  /** Could not be read. */
  skipped: number;
  incidents: number;
}

interface Waiting {
  report: Report;
  source: string;
  coding: ReportCoding;
  origin: ReportOrigin;
}

/**
 * Reads reports into an archive: each is coded and merged as it comes. A report counts as kept only when it is durable. What is there already
 * is not coded again, so that an ingest that was cut off goes on where it stopped. @throws ArchiveProblem
 */
export async function ingest(archive: Archive, items: AsyncIterable<InputItem>, options: IngestOptions = {}): Promise<Ingested> {
  const done: Ingested = { new: 0, there: 0, newVersion: 0, skipped: 0, incidents: 0 };
  const { known = {}, knowledge, noteSources = true, now = () => new Date() } = options;
  const engine = engineName(engineInUse(knowledge));
  let waiting: Waiting[] = [];
  let since = Date.now();
  const notes = new SourceNotes();

  const keep = async () => {
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    const at = now().toISOString();
    const kept = await archive.write(async (db) => {
      const states: ("new" | "there" | "new-version")[] = [];
      for (const { report, coding, origin, source } of batch) {
        const { seq, was } = await addReport(db, archive.own, report, origin, at);
        if (noteSources && was !== "there") notes.added(source);
        const coded = await addCoding(db, seq, coding, at);
        states.push(was);
        if (coded) done.incidents += coding.incidents.length;
      }
      await settleReports(
        db,
        batch.map(({ report }) => report.id),
      );
      await notes.write(db, at);
      return states;
    });
    // Only now are they on the disk.
    for (const [at, was] of kept.entries()) await tell(batch[at]?.report.id as string, was);
  };
  const tell = async (id: string, was: "new" | "there" | "new-version") => {
    if (was === "new") done.new += 1;
    else if (was === "there") done.there += 1;
    else done.newVersion += 1;
    await options.onKept?.(id, was);
  };

  for await (const { input, source, item } of untilStopped(items, options.signal)) {
    if (noteSources) notes.reading(source);
    if (noteSources && (item.kind === "there" || item.kind === "report")) notes.read(source);
    if (item.kind === "there") {
      await tell(item.id, "there");
      continue;
    }
    if (item.kind !== "report") {
      if (item.kind === "error") {
        done.skipped += 1;
        if (noteSources) notes.problem(source, `${input === source ? "" : `${input}: `}${item.message}`);
      }
      options.onProblem?.({ input, kind: item.kind, message: item.message, ...(item.line === undefined ? {} : { line: item.line }) });
      continue;
    }
    try {
      const report = fillIn(item.report, known, knowledge);
      const waits = waiting.some((one) => one.report.id === report.id);
      if (!waits && (await isThere(archive, report, engine))) await tell(report.id, "there");
      else {
        // Two versions of one report are settled one after the other.
        if (waits) await keep();
        const coding = extract(report, { knowledge });
        for (const message of coding.warnings.filter((warning) => !warning.startsWith("no publication date")))
          options.onProblem?.({ input, kind: "warning", message: `${report.id}: ${message}` });
        if (waiting.length === 0) since = Date.now();
        waiting.push({
          report,
          source,
          coding,
          origin: item.origin ?? { from: input, ...(item.line === undefined ? {} : { entry: `line ${item.line}` }) },
        });
      }
    } catch (error) {
      if ((error as Error).name === "ArchiveProblem") throw error;
      done.skipped += 1;
      options.onProblem?.({
        input,
        kind: "error",
        message: `${item.report.id} could not be coded, which is a fault of Dateline: ${(error as Error).message}`,
      });
    }
    if (waiting.length >= batchSize || Date.now() - since > batchMilliseconds) await keep();
    options.onProgress?.(input, item.bytes, done.new + done.there + done.newVersion + waiting.length);
  }
  if (!options.signal?.aborted) notes.ended();
  await keep();
  await writeNotes(archive, notes, now().toISOString());
  return done;
}

/** The items, up to where it was told to stop: what waits for the network then gives up. */
async function* untilStopped(items: AsyncIterable<InputItem>, signal: AbortSignal | undefined): AsyncGenerator<InputItem> {
  try {
    for await (const item of items) {
      if (signal?.aborted) return;
      yield item;
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/** Whether exactly this report is there with a coding by the engine in use. */
async function isThere(archive: Archive, report: Report, engine: string): Promise<boolean> {
  return archive.read(async (db) => {
    const hash = hashOf(report);
    const same = (await versionsOf(db, report.id)).find((one) => hashOf(one.report) === hash);
    return same !== undefined && (await hasCoding(db, same.seq, engine));
  });
}

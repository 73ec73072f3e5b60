import { setTimeout as wait } from "node:timers/promises";
import pLimit from "p-limit";
import { type Archive, hasReport, putSource, type Source, sourceAt } from "../archive/index.js";
import { feedsOfPage, formats } from "../formats/index.js";
import type { FeedList, ListedFeed } from "./feed-list.js";
import { FetchProblem } from "./fetch/fetch-problem.js";
import type { Fetcher, Page } from "./fetch/fetcher.js";
import { type IngestOptions, ingest } from "./ingest.js";
import { type InputItem, readPage } from "./read-inputs.js";

/** So many feeds are fetched at a time; their reports are kept one after the other. */
const feedsAtOnce = 8;
/** So many reports of a feed wait to be kept. */
const chunkSize = 16;
/** A feed that fails again and again is asked once a day. */
const longestWait = 24 * 60 * 60 * 1000;

export interface WatchOptions extends Omit<IngestOptions, "onProgress" | "noteSources"> {
  fetcher: Fetcher;
  /** Between the beginnings of two rounds, in milliseconds. */
  every: number;
  /** One round, in which every feed is asked, also one that failed of late. */
  once?: boolean;
  /** The list, anew for each round: it may be changed meanwhile. */
  list(): Promise<FeedList>;
  onFeed?(feed: ListedFeed, read: FeedReading): void;
  onRound?(round: Round): void;
}

/** How the reading of a feed went. */
export interface FeedReading {
  /** Reports that are new, or in a new version. */
  added: number;
  there: number;
  /** Why it, or an item of it, could not be read, in words. */
  problems: string[];
  /** Nothing of it could be read. */
  failed: boolean;
}

export interface Round {
  feeds: number;
  /** Feeds that failed of late and are to be asked later. */
  later: number;
  failed: number;
  added: number;
  /** When the next one begins; nothing where this was the last. */
  next?: Date;
}

/**
 * Reads feeds, again and again: what is new in them is fetched, coded and merged as it comes. A feed that fails is asked again after a longer time
 * each time, or when it says so. Ends when it is told to (`signal`), or after one round. @throws ArchiveProblem
 */
export async function watchFeeds(archive: Archive, options: WatchOptions): Promise<void> {
  const { every, once = false, signal, now = () => new Date() } = options;
  for (;;) {
    const begun = Date.now();
    const { feeds } = await options.list();
    const round: Round = { feeds: feeds.length, later: 0, failed: 0, added: 0 };
    const slot = pLimit(feedsAtOnce);
    const keeping = pLimit(1);
    await Promise.all(
      feeds.map((feed) =>
        slot(async () => {
          if (signal?.aborted) return;
          const before = await archive.read((db) => sourceAt(db, feed.address));
          if (!once && before?.due !== undefined && before.due > now().toISOString()) {
            round.later += 1;
            return;
          }
          const read = await readFeed(archive, feed, before, options, (work) => keeping(work));
          round.added += read.added;
          if (read.failed) round.failed += 1;
          if (!signal?.aborted) options.onFeed?.(feed, read);
        }),
      ),
    );
    if (signal?.aborted) return;
    const pause = Math.max(every - (Date.now() - begun), 0);
    options.onRound?.({ ...round, ...(once ? {} : { next: new Date(Date.now() + pause) }) });
    if (once) return;
    await wait(pause, undefined, signal ? { signal } : {}).catch(() => undefined);
    if (signal?.aborted) return;
  }
}

type Keeping = <T>(work: () => Promise<T>) => Promise<T>;

async function readFeed(
  archive: Archive,
  feed: ListedFeed,
  before: Source | undefined,
  { fetcher, every, list: _, onFeed: __, onRound: ___, once: ____, ...options }: WatchOptions,
  keeping: Keeping,
): Promise<FeedReading> {
  const read: FeedReading = { added: 0, there: 0, problems: [], failed: false };
  const at = () => (options.now?.() ?? new Date()).toISOString();
  const known: Source = before ?? { address: feed.address, kind: "feed", tried: at(), failures: 0, added: 0 };
  const { problem: _problem, due: _due, ...kept } = known;
  const note = (source: Partial<Source>) =>
    keeping(() =>
      archive.write((db) =>
        putSource(db, {
          ...kept,
          kind: "feed",
          ...(feed.name === undefined ? {} : { name: feed.name }),
          tried: at(),
          added: kept.added + read.added,
          ...(read.problems.length > 0 ? { problem: read.problems.join("\n") } : {}),
          ...source,
        }),
      ),
    );
  let chunk: InputItem[] = [];
  const keep = async () => {
    const items = chunk;
    chunk = [];
    if (items.length === 0) return;
    const done = await keeping(() =>
      ingest(archive, each(items), {
        ...options,
        known: { ...(feed.name === undefined ? {} : { publisher: feed.name }), ...options.known },
        noteSources: false,
        // A few reports: they are kept also when it is told to stop.
        signal: undefined,
        onProblem: (problem) => {
          if (problem.kind === "error") read.problems.push(problem.message);
          options.onProblem?.(problem);
        },
      }),
    );
    read.added += done.new + done.newVersion;
    read.there += done.there;
  };
  try {
    const page = await fetcher.page(feed.address, { etag: known.etag, lastModified: known.lastModified });
    if (page === "unchanged") {
      await note({ done: at(), failures: 0 });
      return read;
    }
    if (!isFeed(page)) {
      const [named] = feedsOfPage(page.body, page.address);
      throw new FetchProblem(
        named === undefined ? "is no feed; give the address of its RSS or Atom feed" : `is no feed; its feed may be ${named}`,
      );
    }
    const isThere = (id: string) => archive.read((db) => hasReport(db, id));
    for await (const item of readPage(page, feed.address, { fetcher, isThere })) {
      chunk.push({ ...item, source: feed.address });
      if (chunk.length >= chunkSize) await keep();
    }
    await keep();
    // What could not be fetched this time is asked for again: the feed must come again too.
    const fresh = read.problems.length === 0;
    await note({
      done: at(),
      failures: 0,
      etag: fresh ? page.etag : undefined,
      lastModified: fresh ? page.lastModified : undefined,
    } as Partial<Source>);
  } catch (error) {
    await keep();
    if (!(error instanceof FetchProblem)) {
      if (options.signal?.aborted) return read;
      throw error;
    }
    read.failed = true;
    read.problems.push(error.message);
    const failures = known.failures + 1;
    const later = Date.now() + Math.min(every * 2 ** Math.min(failures - 1, 20), longestWait);
    const due = Math.max(later, error.retryAt?.getTime() ?? 0);
    await note({ failures, due: new Date(due).toISOString() });
  }
  return read;
}

function isFeed({ body }: Page): boolean {
  return formats.find(({ name }) => name === "feed")?.sniff(body.subarray(0, 8192), "") === true;
}

async function* each(items: readonly InputItem[]): AsyncGenerator<InputItem> {
  yield* items;
}

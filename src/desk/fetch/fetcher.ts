import pRetry from "p-retry";
import robotsParser from "robots-parser";
import { setTimeout as wait } from "node:timers/promises";
import { type Agent, fetch, type Response } from "undici";
import { FetchProblem } from "./fetch-problem.js";
import { checkHost, guardedAgent, type MayReach } from "./guarded-agent.js";
import { Manners } from "./manners.js";
import { isPublicAddress } from "./public-address.js";
import { answerInWords, troubleInWords } from "./trouble-in-words.js";

/** No page, feed or file is larger: 20 MB, unpacked. */
const largestPage = 20 * 1024 * 1024;
/** What RFC 9309 asks to be read of a robots.txt: 500 kB. */
const largestRobots = 500 * 1024;
const robotsLast = 24 * 60 * 60 * 1000;
const mostRedirects = 5;
const tries = 3;
/** A site that asks for a longer wait than this is asked in the next round. */
const longestWait = 60_000;
/** So many robots.txt are remembered. */
const manyHosts = 1000;

/** How much is read: a larger page is refused, or, where its beginning does, cut. */
interface Size {
  largest: number;
  cut: boolean;
}

const whole: Size = { largest: largestPage, cut: false };

export interface FetcherOptions {
  /** Private and loopback addresses may be read too. */
  allowPrivate?: boolean;
  /** Which IP addresses may be reached, where it is neither the public ones nor all. */
  mayReach?: MayReach;
  /** Who runs this, for the people who run the sites: a mail or web address. */
  contact?: string | undefined;
  version?: string;
  /** Time for one request with its redirects, in seconds; 30. */
  seconds?: number;
  /** Between two requests to one host, in milliseconds; 1000. */
  pause?: number;
  /** Before the second try, in milliseconds; twice that before the third; 1000. */
  firstWait?: number;
  signal?: AbortSignal;
}

/** What a page was when it was last fetched, so that it comes again only when it has changed. */
export interface Freshness {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface Page extends Freshness {
  /** Where it was in the end. */
  address: string;
  /** Media type, in lower case: "text/html". */
  type: string;
  charset?: string;
  body: Uint8Array;
  /** ISO 8601 in UTC. */
  fetchedAt: string;
}

/** Its types say that it is a module within a module, which Node does not find. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };

interface Robots {
  isAllowed(url: string): boolean;
  until: number;
}

/**
 * Fetches pages politely: says who asks, obeys robots.txt (RFC 9309), asks one page at a time of a host with a pause between, tries three times
 * at most and waits as long as the site says, follows five redirects at most, each looked at like the first, and reaches public addresses only.
 */
export class Fetcher {
  readonly #agent: Agent;
  readonly #mayReach: MayReach;
  readonly #manners: Manners;
  readonly #name: string;
  readonly #seconds: number;
  readonly #firstWait: number;
  readonly #signal: AbortSignal | undefined;
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor({
    allowPrivate = false,
    mayReach,
    contact,
    version = "0",
    seconds = 30,
    pause = 1000,
    firstWait = 1000,
    signal,
  }: FetcherOptions = {}) {
    this.#mayReach = mayReach ?? (allowPrivate ? () => true : isPublicAddress);
    this.#agent = guardedAgent(this.#mayReach, seconds);
    this.#manners = new Manners(pause);
    this.#name = `Dateline/${version} (${contact ? `+${contact.replace(/[^\x21-\x7e]/g, "")}; ` : ""}reads news for records of incidents)`;
    this.#seconds = seconds;
    this.#firstWait = firstWait;
    this.#signal = signal;
  }

  /** A page; "unchanged" where it is as `known` says. @throws FetchProblem, AbortError */
  async page(address: string, known: Freshness = {}): Promise<Page | "unchanged"> {
    const url = addressOf(address);
    return pRetry(() => this.#try(url, known), {
      retries: tries - 1,
      minTimeout: this.#firstWait,
      factor: 2,
      ...(this.#signal ? { signal: this.#signal } : {}),
      shouldRetry: ({ error }) => error instanceof FetchProblem && error.passing && waitOf(error) <= longestWait,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        const asked = error instanceof FetchProblem ? waitOf(error) : 0;
        if (retriesLeft > 0 && asked > 0 && asked <= longestWait)
          await wait(asked, undefined, this.#signal ? { signal: this.#signal } : {});
      },
    });
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  #try(first: URL, known: Freshness): Promise<Page | "unchanged"> {
    return this.#follow(first, known, async (url) => {
      if (!(await this.#robotsOf(url)).isAllowed(url.href))
        throw new FetchProblem("the site asks programs not to read this page (robots.txt); open it in a browser and save it");
    });
  }

  /** A page where it is in the end. Each address on the way is looked at first. */
  async #follow(first: URL, known: Freshness, look: (url: URL) => Promise<void>, size: Size = whole): Promise<Page | "unchanged"> {
    let url = first;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      checkHost(url, this.#mayReach);
      await look(url);
      const answer = await this.#ask(url, redirects === 0 ? known : {}, size);
      if (answer === "unchanged") return answer;
      if ("page" in answer) return answer.page;
      url = answer.on;
    }
    throw new FetchProblem(`sends us on more than ${mostRedirects} times`);
  }

  /** One request: the page, or where it sends us on. */
  async #ask(url: URL, known: Freshness, size: Size): Promise<{ page: Page } | { on: URL } | "unchanged"> {
    return this.#manners.turn(url.host, this.#signal, async () => {
      const slow = AbortSignal.timeout(this.#seconds * 1000);
      const signal = this.#signal ? AbortSignal.any([this.#signal, slow]) : slow;
      try {
        const response = await fetch(url, {
          dispatcher: this.#agent,
          redirect: "manual",
          signal,
          headers: {
            "user-agent": this.#name,
            accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
            ...(known.etag ? { "if-none-match": known.etag } : {}),
            ...(known.lastModified ? { "if-modified-since": known.lastModified } : {}),
          },
        });
        return await answerOf(response, url, size);
      } catch (error) {
        this.#signal?.throwIfAborted();
        throw troubleInWords(error, slow.aborted ? this.#seconds : undefined);
      }
    });
  }

  async #robotsOf({ origin, host }: URL): Promise<Robots> {
    const kept = this.#robots.get(origin);
    if (kept) {
      const robots = await kept.catch(() => undefined);
      if (robots && robots.until > Date.now()) return robots;
    }
    if (this.#robots.size >= manyHosts) this.#robots.clear();
    const asked = this.#readRobots(origin, host);
    this.#robots.set(origin, asked);
    return asked;
  }

  async #readRobots(origin: string, host: string): Promise<Robots> {
    const until = Date.now() + robotsLast;
    const address = `${origin}/robots.txt`;
    try {
      const page = await this.#follow(new URL(address), {}, async () => undefined, { largest: largestRobots, cut: true });
      if (page !== "unchanged") {
        const parsed = parseRobots(address, new TextDecoder().decode(page.body));
        const pause = parsed.getCrawlDelay("Dateline");
        if (pause !== undefined && Number.isFinite(pause)) this.#manners.asks(host, pause);
        return { until, isAllowed: (asked) => parsed.isAllowed(asked, "Dateline") !== false };
      }
    } catch (error) {
      // No robots.txt, or one that nobody may read, forbids nothing; a site in trouble is left alone (RFC 9309, 2.3.1.3 and 2.3.1.4).
      if (!(error instanceof FetchProblem) || error.passing || error.hidden) throw error;
    }
    return { until, isAllowed: () => true };
  }
}

/** How long a site asks us to wait, in milliseconds. */
const waitOf = ({ retryAt }: FetchProblem) => (retryAt === undefined ? 0 : retryAt.getTime() - Date.now());

/** @throws FetchProblem */
function addressOf(address: string): URL {
  if (!URL.canParse(address)) throw new FetchProblem("is no web address");
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new FetchProblem(`${url.protocol} is not read; only http: and https: are`);
  if (url.username || url.password)
    throw new FetchProblem("has a name or password in it, which would be kept with every report; save the page and name the file");
  url.hash = "";
  return url;
}

async function answerOf(response: Response, url: URL, size: Size): Promise<{ page: Page } | { on: URL } | "unchanged"> {
  const { status, headers } = response;
  if (status === 200) {
    const body = await bodyOf(response, size);
    const said = headers.get("content-type") ?? "";
    const charset = /;\s?charset="?([\w:-]{2,40})/i.exec(said)?.[1];
    return {
      page: {
        address: url.href,
        type: (said.split(";", 1)[0] ?? "").trim().toLowerCase(),
        ...(charset === undefined ? {} : { charset }),
        body,
        fetchedAt: new Date().toISOString(),
        etag: headers.get("etag") ?? undefined,
        lastModified: headers.get("last-modified") ?? undefined,
      },
    };
  }
  await response.body?.cancel();
  if (status === 304) return "unchanged";
  const location = headers.get("location");
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    if (!URL.canParse(location, url.href)) throw new FetchProblem("sends us on to what is no web address");
    return { on: addressOf(new URL(location, url).href) };
  }
  throw answerInWords(status, headers.get("retry-after"));
}

async function bodyOf(response: Response, { largest, cut }: Size): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (response.body)
    for await (const part of response.body as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > largest && !cut)
        throw new FetchProblem(`is larger than ${Math.round(largest / 1024 / 1024)} MB; download it and name the file`);
      parts.push(part);
      if (size > largest) break;
    }
  return Buffer.concat(parts).subarray(0, largest);
}

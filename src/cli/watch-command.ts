import { readFile, stat } from "node:fs/promises";
import { type Command, Option } from "commander";
import { type FeedList, feedList } from "../desk/feed-list.js";
import { whyNot } from "../desk/open-input.js";
import { isAddress } from "../desk/read-inputs.js";
import { type Round, watchFeeds } from "../desk/watch-feeds.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { addFetchOptions, type FetchArguments, fetcherFor } from "./fetch-options.js";
import { helpText } from "./help-text.js";
import { knowledgeFor } from "./knowledge-for.js";
import { onInterrupt } from "./on-interrupt.js";
import { addKnowledgeOptions, type KnowledgeArguments } from "./options.js";
import { timeSpan } from "./time-span.js";
import { visible } from "./visible.js";
import { WrongUse } from "./wrong-use.js";

interface WatchArguments extends ArchiveArguments, KnowledgeArguments, FetchArguments {
  every: number;
  once?: boolean;
}

const largestList = 4 * 1024 * 1024;

const help = `
FEEDS is a list, an address a line with the name of the feed after it ("#" begins a remark), or the
OPML file of a feed reader; an address itself does too. The list is read anew for each round. An item that
is only a summary is read from its page. robots.txt is obeyed, one page at a time is asked of a
site, and a feed that fails is asked more and more seldom, once a day at last.

Examples:
  dateline watch feeds.txt --every 15m
  dateline watch --once https://example.org/rss     (for cron)

Where it stands: dateline sources. Stop it with Ctrl-C; what was read is kept.

Exit status: 0 stopped or done, 1 with --once a feed could not be read, 2 wrong use.`;

/** `dateline watch`: what is new in feeds, as it comes. */
export function addWatchCommand(program: Command): void {
  const command = program
    .command("watch")
    .summary("read feeds again and again, and keep what is new in them")
    .description("Reads feeds (RSS, Atom) again and again: what is new in them is fetched, coded and merged as it comes.")
    .argument("<feeds...>", "lists of feeds, or addresses of feeds")
    .addOption(new Option("--every <time>", "between two rounds: 30s, 15m, 2h").default(900_000, "15m").argParser(timeSpan))
    .option("--once", "one round, then end");
  addArchiveOption(addKnowledgeOptions(addFetchOptions(command)))
    .addHelpText("after", helpText(help))
    .action((feeds: string[], options: WatchArguments) => watch(feeds, options));
}

async function watch(named: readonly string[], options: WatchArguments): Promise<void> {
  let told = "";
  const say = (words: string) => process.stderr.write(`${visible(words)}\n`);
  const list = async () => {
    const found = await listOf(named);
    // What is wrong with the list is said once, and again when it has changed.
    const problems = found.problems.join("\n");
    if (problems !== told && problems !== "") say(problems);
    told = problems;
    return found;
  };
  const first = await listOf(named);
  if (first.feeds.length === 0)
    throw new WrongUse([...first.problems, "No feeds to watch. A list has an address a line: https://example.org/rss"].join("\n"));
  const knowledge = await knowledgeFor(options);
  await withArchive(options, {}, async (archive) => {
    const stop = new AbortController();
    const fetcher = fetcherFor(options, stop.signal);
    const endListening = onInterrupt(() => {
      say("Stopping; what was read is kept.");
      stop.abort();
    });
    try {
      await watchFeeds(archive, {
        fetcher,
        knowledge,
        list,
        every: options.every,
        once: options.once ?? false,
        signal: stop.signal,
        onFeed: (feed, { added, problems }) => {
          if (added > 0) say(`${clock()} ${feed.name ?? feed.address}: ${added} new`);
          for (const problem of problems) say(`${clock()} ${feed.name ?? feed.address}: ${problem}`);
          if (problems.length > 0 && options.once) process.exitCode = 1;
        },
        onRound: (round) => say(`${clock()} ${roundInWords(round)}`),
      });
    } finally {
      endListening();
      await fetcher.close();
    }
  });
}

/** The feeds of all lists named. One that cannot be read is told as a problem. */
async function listOf(named: readonly string[]): Promise<FeedList> {
  const whole: FeedList = { feeds: [], problems: [] };
  for (const name of named) {
    if (isAddress(name)) {
      const { feeds, problems } = feedList(name);
      whole.feeds.push(...feeds);
      whole.problems.push(...problems);
      continue;
    }
    try {
      if ((await stat(name)).size > largestList) throw new Error("is larger than 4 MB, which no list of feeds is");
      const { feeds, problems } = feedList(await readFile(name, "utf8"));
      whole.feeds.push(...feeds);
      whole.problems.push(...problems.map((problem) => `${name}, ${problem}`));
    } catch (error) {
      whole.problems.push(`${name}: ${whyNot(error)}`);
    }
  }
  return whole;
}

function roundInWords({ feeds, later, failed, added, next }: Round): string {
  const parts = [
    `${feeds - later} ${feeds - later === 1 ? "feed" : "feeds"} read`,
    `${added} new ${added === 1 ? "report" : "reports"}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(later > 0 ? [`${later} asked later, since they failed before`] : []),
  ];
  return `${parts.join(", ")}.${next ? ` Next at ${clock(next)}.` : ""}`;
}

const clock = (at = new Date()) => at.toTimeString().slice(0, 5);

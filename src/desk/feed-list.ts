import { Parser } from "htmlparser2";

/** A feed that is watched. */
export interface ListedFeed {
  address: string;
  /** What the list calls it. */
  name?: string;
}

export interface FeedList {
  feeds: ListedFeed[];
  /** What is no feed's address, in words. */
  problems: string[];
}

/** So many feeds are watched, and no more. */
const mostFeeds = 10_000;

/**
 * A list of feeds: an address a line, and after it, if one likes, what the feed is called; "#" begins a remark. Or OPML, as feed readers write it.
 * An address that comes again is left out.
 */
export function feedList(text: string): FeedList {
  const list: FeedList = /^\ufeff?\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]*-->\s*)?<opml[\s>]/i.test(text) ? ofOutlines(text) : ofLines(text);
  const seen = new Set<string>();
  const feeds = list.feeds.filter(({ address }) => !seen.has(address) && seen.add(address));
  if (feeds.length <= mostFeeds) return { ...list, feeds };
  return {
    feeds: feeds.slice(0, mostFeeds),
    problems: [...list.problems, `only the first ${mostFeeds} feeds are watched; split the list`],
  };
}

function ofLines(text: string): FeedList {
  const list: FeedList = { feeds: [], problems: [] };
  for (const [at, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const [address = "", ...name] = line.trim().split(/\s+/);
    if (address === "" || address.startsWith("#")) continue;
    add(list, `line ${at + 1}`, address, name.join(" "));
  }
  return list;
}

function ofOutlines(text: string): FeedList {
  const list: FeedList = { feeds: [], problems: [] };
  let count = 0;
  const parser = new Parser(
    {
      onopentag(tag, { xmlUrl, xmlurl, title, text: name }) {
        if (tag.toLowerCase() !== "outline") return;
        count += 1;
        const address = xmlUrl ?? xmlurl;
        if (address !== undefined) add(list, `outline ${count}`, address.trim(), (title ?? name ?? "").trim());
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return list;
}

function add({ feeds, problems }: FeedList, where: string, address: string, name: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    if (problems.length < 20) problems.push(`${where}: ${JSON.stringify(address.slice(0, 80))} is no web address; left out`);
  } else feeds.push({ address: url.href, ...(name === "" ? {} : { name: name.slice(0, 200) }) });
}

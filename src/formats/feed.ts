import type { Report } from "../model/index.js";
import { collect } from "./collect.js";
import { decodeAs } from "./decode-as.js";
import { decodeText } from "./decode-text.js";
import { type FeedItem, type FeedPiece, feedItems } from "./feed-items.js";
import type { Format } from "./format.js";
import { publishedOf } from "./published-of.js";
import { sameSite } from "./same-site.js";
import { textOfHtml } from "./text-of-html.js";

/** Larger feeds are not read: 32 MB. */
const largestFeed = 32 * 1024 * 1024;

/** A description of fewer characters only says what the item's page tells in full. */
const shortest = 1500;

const texts = ["content:encoded", "content", "description", "summary"];
const dates = ["pubdate", "published", "dc:date", "dcterms:issued", "updated"];

/** RSS 2.0, RSS 1.0 (RDF) and Atom, a report an item. */
export const feed: Format = {
  name: "feed",
  title: "RSS or Atom, a report an item",

  sniff(head) {
    const start = decodeText(head.subarray(0, 8192)).text.replace(/^\ufeff?\s+/, "");
    return /^(?:<\?xml[^<>]*>\s*)?(?:<[?!][^<>]*>\s*){0,9}<(?:rss|feed|rdf:rdf)[\s>]/i.test(start);
  },

  async *read(input, fileName, { charset, address } = {}) {
    const { body, bytes, sha256 } = await collect(input, largestFeed);
    if (!body) {
      yield { kind: "error", bytes, message: "a feed larger than 32 MB" };
      return;
    }
    const named = charset ?? /^\s*<\?xml\s[^<>]*\bencoding=["']([\w-]{2,40})/i.exec(body.toString("latin1", 0, 1024))?.[1];
    const decoded = named === undefined ? decodeText(body) : decodeAs(body, named);
    if (decoded.warning) yield { kind: "warning", bytes, message: decoded.warning };
    const { feed: whole, items, problem } = feedItems(decoded.text);
    const seen = new Set<string>();
    for (const [at, item] of items.entries()) {
      const entry = `item ${at + 1}`;
      const { report, summary, doubt } = reportOf(item, whole, `${fileName}, ${entry}`, address);
      if (!report) yield { kind: "error", bytes, message: `${entry}: neither a text nor a link` };
      else if (seen.has(report.id)) yield { kind: "warning", bytes, message: `${entry}: the same as an item before it; left out` };
      else {
        seen.add(report.id);
        if (doubt) yield { kind: "warning", bytes, message: `${entry}: ${doubt}` };
        yield { kind: "report", bytes, report, ...(summary ? { summary } : {}), origin: { entry, sha256 } };
      }
    }
    if (problem) yield { kind: "error", bytes, message: problem };
    else if (items.length === 0) yield { kind: "warning", bytes, message: "a feed without items" };
  },
};

function reportOf(
  { pieces, link }: FeedItem,
  whole: FeedItem,
  name: string,
  address: string | undefined,
): { report?: Report; summary?: boolean; doubt?: string } {
  const plain = (name: string, from = pieces) => plainText(from.get(name));
  const tag = texts.find((one) => plain(one) !== undefined);
  const guid = plain("guid") ?? plain("id");
  const url = addressOf(link ?? plain("link") ?? guid, address);
  const text = tag === undefined ? plain("title") : plain(tag);
  if (text === undefined || (tag === undefined && url === undefined)) return {};
  // The address comes first: a page that is read by itself has it too. A feed speaks for its own site only: what it says of another site's page
  // is not that page.
  const own = url === undefined || address === undefined || sameSite(url, address) ? url : `${address}#${url}`;
  const report: Report = { id: own ?? guid ?? name, text };
  const written = dates.map((one) => plain(one)).find((one) => one !== undefined);
  const published = publishedOf(written);
  if (published) report.published = published;
  const title = plain("title");
  if (title) report.title = title;
  const publisher = plain("dc:publisher", whole.pieces) ?? plain("title", whole.pieces);
  if (publisher) report.publisher = publisher;
  if (url) report.url = url;
  const language = plain("dc:language") ?? plain("language", whole.pieces) ?? plain("dc:language", whole.pieces);
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language)) report.language = language;
  const full = tag === "content:encoded" || tag === "content" || text.length >= shortest;
  const doubt = written !== undefined && !published ? `${JSON.stringify(written.slice(0, 60))} is no date; left out` : undefined;
  return { report, summary: !full && url !== undefined, ...(doubt ? { doubt } : {}) };
}

function plainText(piece: FeedPiece | undefined): string | undefined {
  const text = piece === undefined ? "" : piece.html ? textOfHtml(piece.text) : piece.text.trim();
  return text === "" ? undefined : text;
}

function addressOf(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

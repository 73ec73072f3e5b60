import type { Report } from "../model/index.js";
import { collect } from "./collect.js";
import { decodeAs } from "./decode-as.js";
import { decodeText } from "./decode-text.js";
import type { Format } from "./format.js";
import { mainText } from "./main-text.js";
import { pageFacts } from "./page-facts.js";
import { sameSite } from "./same-site.js";
import { textOfHtml } from "./text-of-html.js";

/** Larger pages are not read: 16 MB, ten times what the largest news pages have. */
const largestPage = 16 * 1024 * 1024;

/** A web page: the text of its article, and what the page says of itself. */
export const html: Format = {
  name: "html",
  title: "a web page, its main text",

  sniff(head) {
    const start = decodeText(head.subarray(0, 4096)).text.replace(/^\s+/, "");
    // A declaration and comments may come first.
    const bare = start.replace(/^<\?xml[^>]{0,200}>\s*/i, "").replace(/^(?:<!--[\s\S]{0,2000}?-->\s*){1,5}/, "");
    return /^<(?:!doctype html|html|head|body|article|main|div|section|p|title|meta|h1)\b/i.test(bare);
  },

  async *read(input, fileName, { charset, address } = {}) {
    const { body, bytes, sha256 } = await collect(input, largestPage);
    if (!body) {
      yield { kind: "error", bytes, message: "a page larger than 16 MB; save its text alone" };
      return;
    }
    const named = charset ?? declaredCharset(body);
    const decoded = named === undefined ? decodeText(body) : decodeAs(body, named);
    if (decoded.warning) yield { kind: "warning", bytes, message: decoded.warning };
    const facts = pageFacts(decoded.text);
    const main = mainText(decoded.text, facts);
    const text = main?.text ?? textOfHtml(decoded.text);
    if (text === "") {
      yield { kind: "error", bytes, message: "the page has no text; is it written by a script? Save it from a browser" };
      return;
    }
    if (!main) yield { kind: "warning", bytes, message: "the article could not be told apart; all text of the page was taken" };
    const url = absolute(facts.canonical, address) ?? address;
    // A page speaks for its own site only: none takes the id of another site's page.
    const report: Report = { id: address === undefined ? fileName : sameSite(url, address) ? (url as string) : address, text };
    if (facts.published) report.published = facts.published;
    const title = facts.title ?? main?.title;
    if (title) report.title = title;
    if (facts.publisher) report.publisher = facts.publisher;
    if (url) report.url = url;
    if (facts.language) report.language = facts.language;
    yield { kind: "report", bytes, report, origin: { sha256 } };
  },
};

/** The encoding that a page names in its beginning, as browsers look for it. */
function declaredCharset(body: Buffer): string | undefined {
  const start = body.toString("latin1", 0, 4096);
  const declared = /^<\?xml\s[^<>]*\bencoding=["']([\w-]{2,40})/i.exec(start)?.[1];
  if (declared) return declared;
  for (const [tag] of start.matchAll(/<meta\s[^<>]*>/gi)) {
    const named = /charset\s?=\s?["']?([\w:-]{2,40})/i.exec(tag)?.[1];
    if (named) return named;
  }
  return undefined;
}

function absolute(link: string | undefined, address: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link, address)) return undefined;
  const url = new URL(link, address);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

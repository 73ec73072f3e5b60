import { decodeText } from "./decode-text.js";
import { walkHtml } from "./walk-html.js";

/** No page is looked at further than this: feeds are named in its head. */
const headSize = 256 * 1024;

/** Addresses of the feeds that a web page names as its own, each once, at most five. Takes any bytes. */
export function feedsOfPage(page: Uint8Array, address: string): string[] {
  const found = new Set<string>();
  walkHtml(decodeText(page.subarray(0, headSize)).text, {
    onopentag(name, { rel = "", type = "", href = "" }) {
      if (name !== "link" || found.size >= 5 || !/\balternate\b/i.test(rel) || !/^application\/(?:rss|atom)\+xml\b/i.test(type)) return;
      if (!URL.canParse(href, address)) return;
      const url = new URL(href, address);
      if (/^https?:$/.test(url.protocol)) found.add(url.href);
    },
  });
  return [...found];
}

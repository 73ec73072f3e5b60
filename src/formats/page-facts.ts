import { publishedOf } from "./published-of.js";
import { walkHtml } from "./walk-html.js";

/** What a page says of itself, and how large it is as a tree. */
export interface PageFacts {
  title?: string;
  published?: string;
  publisher?: string;
  language?: string;
  /** Its own address, as it is written there. */
  canonical?: string;
  nodes: number;
  depth: number;
}

/** Where pages write when they were published, the most reliable first. */
const dateNames = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "publish-date",
  "publish_date",
  "publishdate",
  "publication_date",
  "pubdate",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "date",
];

/** Reads a page's meta tags, JSON-LD, `time` elements and title in one pass. Takes any text, in linear time. */
export function pageFacts(html: string): PageFacts {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const times: string[] = [];
  let language: string | undefined;
  let canonical: string | undefined;
  let title = "";
  let into: "title" | "script" | undefined;
  let titled = false;
  const { nodes, depth } = walkHtml(html, {
    onopentag(name, attributes) {
      const { content, datetime } = attributes;
      if (name === "html") language ??= attributes.lang;
      else if (name === "title" && !titled) into = "title";
      else if (name === "script" && attributes.type?.toLowerCase() === "application/ld+json" && scripts.length < 50) {
        into = "script";
        scripts.push("");
      } else if (name === "link" && attributes.rel?.toLowerCase() === "canonical") canonical ??= attributes.href;
      else if (name === "time" && datetime && times.length < 50) {
        if (attributes.itemprop === "datePublished" || "pubdate" in attributes) times.unshift(datetime);
        else times.push(datetime);
      }
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
      if (key && content && !meta.has(key) && meta.size < 500) meta.set(key, content);
    },
    onclosetag(name) {
      if (name === "title") titled = true;
      into = undefined;
    },
    ontext(text) {
      if (into === "title" && title.length < 1000) title += text;
      else if (into === "script") scripts.push(`${scripts.pop() ?? ""}${text}`);
    },
  });

  const article = scripts.map(articleIn).find((found) => found !== undefined);
  const text = (value: unknown) =>
    typeof value === "string" && value.trim() !== "" ? value.trim().replace(/\s+/g, " ").slice(0, 1000) : undefined;
  const named = (value: unknown): unknown => (typeof value === "object" && value !== null ? (value as { name?: unknown }).name : value);
  const written = [text(article?.datePublished), ...dateNames.map((name) => meta.get(name)), ...times];
  return {
    title: text(meta.get("og:title")) ?? text(article?.headline) ?? text(title),
    published: written.map(publishedOf).find((day) => day !== undefined),
    publisher: text(meta.get("og:site_name")) ?? text(named(article?.publisher)) ?? text(meta.get("dc.publisher")),
    language: [language, meta.get("og:locale")?.replace("_", "-")].find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag ?? "")),
    canonical: text(canonical) ?? text(meta.get("og:url")) ?? text(article?.url),
    nodes,
    depth,
  };
}

type Article = { datePublished?: unknown; headline?: unknown; publisher?: unknown; url?: unknown };

/** The article that a page's JSON-LD describes, at its top, in a list or in a graph. */
function articleIn(json: string): Article | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Pages have all kinds of errors in it; what else they say of themselves is enough.
    return undefined;
  }
  const waiting = [value];
  for (let steps = 0; waiting.length > 0 && steps < 200; steps += 1) {
    const one = waiting.shift();
    if (Array.isArray(one)) waiting.push(...one.slice(0, 100));
    else if (typeof one === "object" && one !== null) {
      const { "@graph": graph, datePublished, headline } = one as Article & { "@graph"?: unknown };
      if (datePublished !== undefined || headline !== undefined) return one as Article;
      if (graph !== undefined) waiting.push(graph);
    }
  }
  return undefined;
}

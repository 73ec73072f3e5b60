import { Parser } from "htmlparser2";

/** A piece of a feed as it is written there: text, or HTML that still has its tags. */
export interface FeedPiece {
  text: string;
  html: boolean;
}

/** An item of a feed, or what the feed says of itself: pieces by the name of their tag, the first of each. */
export interface FeedItem {
  pieces: Map<string, FeedPiece>;
  link?: string;
}

/** No feed nests deeper; each tag that closes is looked for among the open ones. */
const mostOpen = 100;
const plainByDefault = new Set(["link", "guid", "id", "pubdate", "dc:date", "published", "updated", "language", "dc:language"]);

class TooDeep extends Error {}

/** The items of an RSS, RDF or Atom feed, as far as it can be followed; `problem` says why it was left. Takes any text, in linear time. */
export function feedItems(xml: string): { feed: FeedItem; items: FeedItem[]; problem?: string } {
  const feed: FeedItem = { pieces: new Map() };
  const items: FeedItem[] = [];
  const path: string[] = [];
  let item: FeedItem | undefined;
  let base = 0;
  let piece: { name: string; depth: number; type: "text" | "html" | "xhtml"; parts: string[] } | undefined;
  let ended = false;

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        path.push(name);
        if (path.length > mostOpen) throw new TooDeep();
        if (piece) {
          if (piece.type === "xhtml") piece.parts.push(`<${name.replace(/^.*:/, "")}>`);
          return;
        }
        if (!item && (name === "item" || name === "entry")) {
          item = { pieces: new Map() };
          base = path.length;
          return;
        }
        if (path.length === 1 && attributes["xml:lang"]) feed.pieces.set("language", { text: attributes["xml:lang"], html: false });
        const owner = ownerOf(item, feed, path, base);
        if (!owner) return;
        const { href, rel, type = "" } = attributes;
        if (name === "link" && href && (rel === undefined || rel === "alternate")) owner.link ??= href;
        if (owner.pieces.has(name)) return;
        const atom = path[0] === "feed";
        const kind = type === "xhtml" ? "xhtml" : plainByDefault.has(name) || (atom && !/html/i.test(type)) ? "text" : "html";
        piece = { name, depth: path.length, type: kind, parts: [] };
      },
      ontext(text) {
        if (piece) piece.parts.push(piece.type === "xhtml" ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;") : text);
      },
      onclosetag(tag) {
        const name = tag.toLowerCase();
        if (piece && path.length === piece.depth) {
          const owner = item ?? feed;
          owner.pieces.set(piece.name, { text: piece.parts.join(""), html: piece.type !== "text" });
          piece = undefined;
        } else if (piece?.type === "xhtml") piece.parts.push(`</${name.replace(/^.*:/, "")}>`);
        if (item && path.length === base && !ended) {
          items.push(item);
          item = undefined;
        }
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  try {
    parser.write(xml);
    // What is open at the end was cut off.
    const open = path.length > 0;
    ended = true;
    parser.end();
    return {
      feed,
      items,
      ...(open ? { problem: item ? "the feed breaks off in an item, which was left out" : "the feed breaks off" } : {}),
    };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { feed, items, problem: "tags are nested more than 100 deep; what follows was left out" };
  }
}

/** Whose own piece the tag is that was opened last: tags within tags, such as an image's title, are nobody's. */
function ownerOf(item: FeedItem | undefined, feed: FeedItem, path: readonly string[], base: number): FeedItem | undefined {
  if (item) return path.length === base + 1 ? item : undefined;
  const parent = path.at(-2);
  return parent === "channel" || (parent === "feed" && path.length === 2) ? feed : undefined;
}

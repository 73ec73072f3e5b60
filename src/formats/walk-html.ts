import { type Handler, Parser } from "htmlparser2";

/** Tags that stand open at once. No page needs more, and each that closes is looked for among them. */
const mostOpen = 500;

/** Tags and stretches of text; a long page has some ten thousand. */
const mostNodes = 500_000;

class TooMuch extends Error {}

/**
 * Goes through the tags and words of a page in one pass, in linear time. `whole` is false where tags are nested more than 500 deep, or there
 * are more than 500,000: then only what comes before was seen.
 */
export function walkHtml(html: string, handler: Partial<Handler>): { nodes: number; depth: number; whole: boolean } {
  let nodes = 0;
  let open = 0;
  let depth = 0;
  const parser = new Parser(
    {
      ...handler,
      onopentag(name, attributes, implied) {
        nodes += 1;
        open += 1;
        depth = Math.max(depth, open);
        if (open > mostOpen || nodes > mostNodes) throw new TooMuch();
        handler.onopentag?.(name, attributes, implied);
      },
      ontext(text) {
        nodes += 1;
        if (nodes > mostNodes) throw new TooMuch();
        handler.ontext?.(text);
      },
      onclosetag(name, implied) {
        open -= 1;
        handler.onclosetag?.(name, implied);
      },
    },
    { decodeEntities: true },
  );
  try {
    parser.end(html);
    return { nodes, depth, whole: true };
  } catch (error) {
    if (error instanceof TooMuch) return { nodes, depth, whole: false };
    throw error;
  }
}

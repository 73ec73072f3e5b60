import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { textOfHtml } from "./text-of-html.js";

/** What is larger or deeper as a tree is no article, and takes a tree too long. */
const mostNodes = 60_000;
const deepest = 400;

/** The words of a page's article, without what stands around it; undefined where it cannot be told apart. Never throws. */
export function mainText(html: string, size: { nodes: number; depth: number }): { text: string; title?: string } | undefined {
  if (size.nodes > mostNodes || size.depth > deepest) return undefined;
  try {
    const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
    const { document } = parseHTML(whole);
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
    const text = textOfHtml(article?.content ?? "");
    return text === "" ? undefined : { text, ...(article?.title ? { title: article.title } : {}) };
  } catch {
    // Markup that no browser would show either; the words are taken without it.
    return undefined;
  }
}

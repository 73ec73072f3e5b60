import { walkHtml } from "./walk-html.js";

const paragraphs = new Set(
  "address article aside blockquote body dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
/** What is no part of what a page says. */
const unsaid = new Set(
  "button canvas figcaption head iframe math noscript object script select style svg template textarea title".split(" "),
);

/** The words of a piece of HTML: a blank line between paragraphs, spaces as a browser would show them. Takes any text, in linear time. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  const { whole } = walkHtml(html, {
    onopentag(name) {
      if (unsaid.has(name)) open.push(name);
      else if (name === "br") parts.push("\n");
      else if (name === "td" || name === "th") parts.push(" ");
      else if (paragraphs.has(name)) parts.push("\n\n");
    },
    onclosetag(name) {
      if (name === open.at(-1)) open.pop();
      else if (paragraphs.has(name)) parts.push("\n\n");
    },
    ontext(text) {
      if (open.length === 0) parts.push(oneBlank(text));
    },
  });
  return (whole ? parts.join("") : withoutTags(html))
    .split("\n")
    .map((line) => oneBlank(line).trim())
    .join("\n")
    .replace(/\n{3,1000}/g, "\n\n")
    .replace(/\n{3,1000}/g, "\n\n")
    .trim();
}

/** For markup that is nested too deep to be followed: whatever stands between the tags. */
const withoutTags = (html: string) => html.replace(/<[^<>]{0,100000}>/g, " ");

/**
 * White space of any kind as one blank. In two steps of bounded runs: a pattern that takes ten million blanks at once takes all of the stack that
 * patterns have.
 */
function oneBlank(text: string): string {
  return text.replace(/[ \t\r\n\f\u00a0]{1,4000}/g, " ").replace(/ {2,4000}/g, " ");
}

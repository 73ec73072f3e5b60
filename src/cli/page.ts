import pc from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

type Paint = (text: string) => string;

/** How to print: how wide, and with what emphasis. */
export interface Page {
  width: number;
  bold: Paint;
  dim: Paint;
  warn: Paint;
  label: Paint;
}

export interface PageOptions {
  width?: number;
  /** `false` where `--no-color` was given. */
  color?: boolean;
}

interface Terminal {
  isTTY?: boolean;
  columns?: number;
}

type Environment = Record<string, string | undefined>;

/** The page for a stream: its own width or 80 columns, at most 100; colour where it is a terminal and nobody objects. */
export function pageFor(stream: Terminal, options: PageOptions = {}, env: Environment = process.env): Page {
  const colors = pc.createColors(wantsColor(stream, options.color !== false, env));
  const columns = options.width ?? Math.min(stream.columns || Number(env.COLUMNS) || 80, 100);
  return { width: Math.max(columns, narrowest), bold: colors.bold, dim: colors.dim, warn: colors.yellow, label: colors.cyan };
}

/** Nothing can be read that is narrower. */
export const narrowest = 30;

function wantsColor(stream: Terminal, allowed: boolean, env: Environment): boolean {
  if (!allowed || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY === true && env.TERM !== "dumb";
}

/** Text wrapped to the page, its first line after `first`, the others after as many blanks or `rest`. */
export function hang(page: Page, first: string, text: string, rest = " ".repeat(stringWidth(first))): string[] {
  const room = Math.max(page.width - Math.max(stringWidth(first), stringWidth(rest)), 8);
  return wrapAnsi(text, room, { hard: true })
    .split("\n")
    .map((line, at) => ((at === 0 ? first : rest) + line).trimEnd());
}

/** `text` with `tail` after it where both fit on one line, and under it where they do not. */
export function withTail(page: Page, indent: number, text: string, tail: string): string[] {
  if (tail === "") return [text];
  return indent + stringWidth(text) + 2 + stringWidth(tail) <= page.width ? [`${text}  ${tail}`] : [text, tail];
}

import wrapAnsi from "wrap-ansi";

/** Help is read no wider than this, on the widest terminal. */
const widest = 96;

/** How wide help is printed: as the terminal, or as COLUMNS says, or 80. */
export function helpWidth(): number {
  return Math.min(widest, process.stdout.columns || Number(process.env.COLUMNS) || 80);
}

/**
 * Text to stand after a command's options, fitted to the terminal (80 columns where nothing says how wide it is). Paragraphs are
 * parted by empty lines; indented lines, which are examples, stay as they are.
 */
export function helpText(text: string): () => string {
  return () => {
    const width = helpWidth();
    return text
      .split("\n\n")
      .map((paragraph) => fitted(paragraph, width))
      .join("\n\n");
  };
}

function fitted(paragraph: string, width: number): string {
  const out: string[] = [];
  let prose: string[] = [];
  const flush = () => {
    if (prose.length > 0) out.push(wrapAnsi(prose.join(" "), width, { trim: true }));
    prose = [];
  };
  for (const line of paragraph.split("\n")) {
    if (line.startsWith("  ")) {
      flush();
      out.push(line);
    } else if (line === "") {
      flush();
      out.push("");
    } else prose.push(line);
  }
  flush();
  return out.join("\n");
}

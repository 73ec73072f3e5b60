/** A word list with classes: entry (lower case, blanks between words) -> class. */
export type Lexicon = ReadonlyMap<string, string>;

/**
 * Reads `entry = class` lines. An entry that stands there twice, or a line of another form, is an error that names the
 * list and the line: a list that contradicts itself must not be loaded. `#` opens a comment.
 */
export function readLexicon(name: string, lines: string): Lexicon {
  const entries = new Map<string, string>();
  lines.split("\n").forEach((raw, at) => {
    // bounded: over one line of a list of ours
    const line = raw.replace(/#.*$/, "").trim();
    if (line === "") return;
    // bounded: over one line of a list of ours
    const match = /^([^=]+?)\s*=\s*([a-z][a-z-]*)$/.exec(line);
    if (!match) throw new Error(`lexicon ${name}, line ${at + 1}: "${line}" is not of the form "entry = class"`);
    const [entry, kind] = [match[1] as string, match[2] as string];
    if (entries.has(entry)) throw new Error(`lexicon ${name}, line ${at + 1}: "${entry}" stands there twice`);
    entries.set(entry, kind);
  });
  return entries;
}

/** The longest number of words of any entry. */
export function longestEntry(lexicon: Lexicon): number {
  let most = 1;
  for (const entry of lexicon.keys()) most = Math.max(most, entry.split(" ").length);
  return most;
}

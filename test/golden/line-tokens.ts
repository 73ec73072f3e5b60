/** A line of an `expected.txt` in pieces: "quotes", (notes), bars and words. */
export type LineToken = { kind: "quote"; text: string } | { kind: "note"; text: string } | { kind: "bar" } | { kind: "word"; text: string };

const piece = /"([^"]*)"|\(([^()]*)\)|(\|)|([^\s"|()]+)|(["()])/g;

/** Reads a line from left to right. A quotation mark or parenthesis without its partner is a fault. */
export class LineTokens {
  private readonly tokens: LineToken[] = [];
  private next = 0;

  constructor(line: string) {
    for (const [, quote, note, bar, word, stray] of line.matchAll(piece)) {
      if (stray !== undefined) throw new Error(`${stray} without its partner`);
      if (quote !== undefined) this.tokens.push({ kind: "quote", text: quote });
      else if (note !== undefined) this.tokens.push({ kind: "note", text: note.trim() });
      else if (bar !== undefined) this.tokens.push({ kind: "bar" });
      else if (word !== undefined) this.tokens.push({ kind: "word", text: word });
    }
  }

  get done(): boolean {
    return this.next >= this.tokens.length;
  }

  /** The word that comes next, or undefined where something else does. */
  peekWord(): string | undefined {
    const token = this.tokens[this.next];
    return token?.kind === "word" ? token.text : undefined;
  }

  word(what: string): string {
    const text = this.peekWord();
    if (text === undefined) throw new Error(`expected ${what}`);
    this.next++;
    return text;
  }

  /** Takes the word where it comes next. */
  takeWord(word: string): boolean {
    if (this.peekWord() !== word) return false;
    this.next++;
    return true;
  }

  takeNote(): string | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== "note") return undefined;
    this.next++;
    return token.text;
  }

  takeBar(): boolean {
    if (this.tokens[this.next]?.kind !== "bar") return false;
    this.next++;
    return true;
  }

  /** `"a" | "b"`; none where no quote comes next. */
  quotes(): string[] {
    const found: string[] = [];
    for (let token = this.tokens[this.next]; token?.kind === "quote"; token = this.tokens[this.next]) {
      if (token.text === "") throw new Error("empty quote");
      found.push(token.text);
      this.next++;
      if (!this.takeBar()) break;
    }
    return found;
  }

  /** `a | b | c`, each one of the words allowed. */
  choice<Word extends string>(allowed: readonly Word[], what: string): Word[] {
    const chosen: Word[] = [];
    do {
      const word = this.word(what);
      const known = allowed.find((candidate) => candidate === word);
      if (known === undefined) throw new Error(`no ${what}: ${word}`);
      chosen.push(known);
    } while (this.takeBar());
    return chosen;
  }

  /** Everything must have been read. */
  end(): void {
    const token = this.tokens[this.next];
    if (token) throw new Error(`not understood: ${token.kind === "bar" ? "|" : token.text}`);
  }
}

import type { ChunkToken } from "./wink-chunks.js";

/** The machine's numbers of what it reads beside tags: a word's hint, the end of the text, whatever is left. */
const hintsFrom = 1_080_000;
const endOfText = 2_070_000;
const otherwise = 2_070_003;

/** Columns of the table: tags, then hints, then the end of the text. */
const firstHint = 32;
const end = firstHint + 256;
const width = end + 1;

/** A pattern ends here and changes nothing. */
const noChange = 32_767;

/**
 * The rules by which wink mends the most frequent tags of words by those around them ("to" before a verb), as a machine of states.
 * It reads a tag or hint after another, goes on as long as a pattern may become longer, and changes the tag of one word of each pattern.
 */
export class TagRules {
  /** Next state by state and what is read. */
  readonly #next: Int16Array;
  /** By state: the tag that the pattern which ends there gives, negative where it gives it to any word, 0 where none ends. */
  readonly #gives: Int16Array;
  /** By state: which word of the pattern, counted from its first. */
  readonly #whom: Int16Array;
  /** By state: the state to fall back to once no longer pattern fits. */
  readonly #fallBack: Int16Array;

  /** `machine` is a machine of the model, as JSON. */
  constructor(machine: string) {
    const [, last, moves, ends, marks] = JSON.parse(machine) as [
      number,
      number,
      Record<string, Record<string, number>>,
      Record<string, string>,
      Record<string, [number, number]>,
    ];
    this.#next = new Int16Array((last + 1) * width);
    this.#gives = new Int16Array(last + 1);
    this.#whom = new Int16Array(last + 1);
    this.#fallBack = new Int16Array(last + 1);
    for (const [state, byEvent] of Object.entries(moves))
      for (const [event, next] of Object.entries(byEvent)) {
        const number = Number(event);
        if (number === otherwise) this.#fallBack[Number(state)] = next;
        const column = number === endOfText ? end : number >= hintsFrom ? firstHint + number - hintsFrom : number;
        if (column >= 0 && column < width) this.#next[Number(state) * width + column] = next;
      }
    for (const [state, tag] of Object.entries(ends)) {
      this.#gives[Number(state)] = Number(tag) || noChange;
      this.#whom[Number(state)] = marks[state]?.[0] ?? 0;
    }
  }

  /** Mends `tags`, the numbers of the tags of `tokens`, in place. */
  apply(tokens: readonly ChunkToken[], tags: number[]): void {
    const { length } = tokens;
    let state = 0;
    let first = 0;
    let fallBack = 0;
    let fallBackAt = 0;
    for (let i = 0; i <= length; i += 1) {
      // As far as a pattern may go on; if none does, the next look begins one word on.
      for (let j = i; j <= length; j += 1) {
        let read = end;
        if (j < length) {
          const tag = tags[j] as number;
          if (tag === 0) continue;
          const { hint } = tokens[j] as ChunkToken;
          read = hint === 0 ? tag : firstHint + hint;
        }
        const next = this.#next[state * width + read] as number;
        if (state === 0 && next !== 0) first = j;
        if (this.#gives[next] !== 0) {
          this.#change(next, first, tokens, tags);
          i = j;
          state = 0;
          fallBack = 0;
          break;
        }
        if (next === 0) {
          if (fallBack !== 0) {
            this.#change(fallBack, first, tokens, tags);
            i = fallBackAt;
            fallBack = 0;
          }
          state = 0;
          break;
        }
        state = next;
        if (this.#fallBack[state] !== 0) {
          fallBack = this.#fallBack[state] as number;
          fallBackAt = j;
        }
      }
    }
  }

  #change(state: number, first: number, tokens: readonly ChunkToken[], tags: number[]): void {
    const tag = this.#gives[state] as number;
    if (tag === noChange) return;
    const at = first + (this.#whom[state] as number);
    if (tag < 0) tags[at] = -tag;
    else if ((((tokens[at] as ChunkToken).mayBe >> tag) & 1) === 1) tags[at] = tag;
  }
}

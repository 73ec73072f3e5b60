import { type Archive, type Db, putSource, type Source, sourceAt } from "../archive/index.js";
import { isAddress } from "./read-inputs.js";

/** So many problems of a source are told, the first ones. */
const mostProblems = 10;

interface Note {
  /** Reports that came from it, those included that were there. */
  read: number;
  added: number;
  problems: string[];
  more: number;
  ended: boolean;
}

/** What an archive is to know of the sources that are being read: gathered while they are, and written with the reports. */
export class SourceNotes {
  readonly #notes = new Map<string, Note>();
  #reading: string | undefined;

  /** Something came from `source`; when it is another than before, the one before has ended. */
  reading(source: string): void {
    if (source === this.#reading) return;
    this.ended();
    this.#reading = source;
    this.#note(source);
  }

  ended(): void {
    if (this.#reading !== undefined) this.#note(this.#reading).ended = true;
    this.#reading = undefined;
  }

  read(source: string): void {
    this.#note(source).read += 1;
  }

  added(source: string): void {
    this.#note(source).added += 1;
  }

  problem(source: string, words: string): void {
    const note = this.#note(source);
    if (note.problems.length < mostProblems) note.problems.push(words);
    else note.more += 1;
  }

  get any(): boolean {
    return this.#notes.size > 0;
  }

  /** Writes what was noted since the last time. */
  async write(db: Db, at: string): Promise<void> {
    for (const [address, note] of this.#notes) {
      await putSource(db, next(await sourceAt(db, address), address, note, at));
      if (note.ended) this.#notes.delete(address);
      else note.added = 0;
    }
  }

  #note(source: string): Note {
    const note = this.#notes.get(source) ?? { read: 0, added: 0, problems: [], more: 0, ended: false };
    this.#notes.set(source, note);
    return note;
  }
}

function next(before: Source | undefined, address: string, { read, added, problems, more, ended }: Note, at: string): Source {
  const failed = ended && read === 0 && problems.length > 0;
  const { problem: _, ...rest } = before ?? {
    address,
    kind: isAddress(address) ? ("page" as const) : ("file" as const),
    failures: 0,
    added: 0,
  };
  return {
    ...rest,
    tried: at,
    ...(ended && !failed ? { done: at } : {}),
    ...(problems.length > 0 ? { problem: [...problems, ...(more > 0 ? [`and ${more} more`] : [])].join("\n") } : {}),
    failures: failed ? rest.failures + 1 : ended ? 0 : rest.failures,
    added: rest.added + added,
  };
}

/** Writes what was noted of sources of which no report came. */
export async function writeNotes(archive: Archive, notes: SourceNotes, at: string): Promise<void> {
  if (notes.any) await archive.write((db) => notes.write(db, at));
}

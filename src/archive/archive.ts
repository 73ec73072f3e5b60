import type { Kysely, RawBuilder } from "kysely";
import type { Schema } from "./schema.js";

/** What queries run on: an archive, or a transaction in one. */
export type Db = Kysely<Schema>;

export interface OpenOptions {
  /** Nothing will be written: an archive that another program uses, or that one may only read, opens too. */
  readonly?: boolean;
  /** Make the archive where there is none. True by default; never with `readonly`. */
  create?: boolean;
}

/** An open archive. All its errors are `ArchiveProblem`s. */
export interface Archive {
  /** As it may be shown: a file's path, or an address without its password. */
  readonly address: string;
  readonly kind: "sqlite" | "postgres";
  readonly readonly: boolean;
  readonly own: OwnWays;
  /** Runs queries that change nothing. */
  read<T>(queries: (db: Db) => Promise<T>): Promise<T>;
  /**
   * Runs `queries` in one transaction that is durable when this resolves, one at a time in all processes; waits up to 30 seconds for others.
   * Where `queries` throws, nothing of it is kept.
   */
  write<T>(queries: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What the two databases do in their own ways. */
export interface OwnWays {
  /** Statements that make the tables of version 1, beyond those that both share. */
  readonly integerKey: string;
  /** Text that is ordered by its code points, whatever the database's language. */
  readonly text: string;
  readonly real: string;
  /** Refuses changes to what is kept. */
  guard(table: string): string[];
  wordsTable(): string[];
  /** "seq in (reports that have all these words)"; a word may end in "*". */
  hasWords(words: readonly string[], limit?: number): RawBuilder<number>;
  /** Whether the report of an incident at hand has all these words. */
  reportHasWords(words: readonly string[]): RawBuilder<boolean>;
  addWords(db: Db, report: number, words: string): Promise<void>;
  /** New rows are numbered after those that were copied in with their numbers. */
  afterCopy(db: Db): Promise<void>;
  clear(db: Db, table: string): Promise<void>;
  /** What is wrong with the database's own files, in words; nothing where all is well. */
  checkFiles(db: Db): Promise<string[]>;
}

/** What people said of pairs: one event, or never one. Each a list of pairs of incident keys, in any order. */
export interface Ties {
  same: ReadonlyArray<readonly [string, string]>;
  different: ReadonlyArray<readonly [string, string]>;
}

export const noTies: Ties = { same: [], different: [] };

/** One name for a pair, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

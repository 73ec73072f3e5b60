/**
 * A row with -1 for each token of a text. A plain array: most reports are short, and each typed array costs them more to
 * set up than it saves.
 */
export function newRow(length: number): number[] {
  const row = new Array<number>(length);
  for (let i = 0; i < length; i += 1) row[i] = -1;
  return row;
}

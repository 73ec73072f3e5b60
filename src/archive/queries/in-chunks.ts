/** Parts of a list that fit one statement: both databases bound the number of values in it. */
export function* inChunks<T>(list: readonly T[], size = 500): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

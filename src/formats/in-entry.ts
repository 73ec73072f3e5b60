import type { ReadItem } from "./format.js";

/** What was read inside a container, told as of its entry: lines and messages are the entry's. `bytes` is how far the container was read. */
export async function* inEntry(items: AsyncIterable<ReadItem>, entry: string, bytes: () => number): AsyncGenerator<ReadItem> {
  for await (const { line, ...item } of items) {
    const at = line === undefined ? "" : `line ${line}`;
    if (item.kind !== "report") yield { ...item, bytes: bytes(), message: `${[entry, at].filter(Boolean).join(", ")}: ${item.message}` };
    else {
      const part = [entry, item.origin?.entry, at].filter(Boolean).join(", ");
      yield { ...item, bytes: bytes(), origin: { ...item.origin, ...(part === "" ? {} : { entry: part }) } };
    }
  }
}

import { createGunzip } from "node:zlib";
import { Expansion } from "./expansion.js";
import type { Bytes, Format } from "./format.js";
import { inEntry } from "./in-entry.js";

/** Anything packed with gzip, of one member or many. It is known by the name that it has unpacked. */
export const gzip: Format = {
  name: "gzip",
  title: "gzip of any of these",

  sniff(head) {
    return head[0] === 0x1f && head[1] === 0x8b && (head[2] ?? 8) === 8;
  },

  async *read(input, fileName, { inside, columns, charset } = {}) {
    const expansion = new Expansion();
    const state: { problem?: Error } = {};
    const name = fileName.replace(/\.(?:gz|gzip)$/i, "");
    const unpacked = unpack(input, expansion, state);
    if (!inside) yield { kind: "error", bytes: 0, message: "cannot be unpacked here" };
    else if (/\.(?:tar|tgz)$/i.test(name))
      yield { kind: "error", bytes: 0, message: "is a tar archive; unpack it and name the folder, or pack it as a zip" };
    else yield* inEntry(inside(unpacked, name, { columns, charset }), "", () => expansion.packed);
    const bytes = expansion.packed;
    if (state.problem) yield { kind: "error", bytes, message: `could be unpacked only in part: ${inWords(state.problem)}` };
  },
};

/** So many bytes are unpacked at a time: what comes out of them is held, and lost where they are damaged. */
const slice = 4096;

/** Never throws: what stopped it is kept in `state`, and what came before it is given. */
async function* unpack(input: Bytes, expansion: Expansion, state: { problem?: Error }): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Buffer[] = [];
  const ended = new Promise<void>((resolve) => {
    gunzip.on("data", (chunk: Buffer) => ready.push(chunk));
    gunzip.on("error", (error) => {
      state.problem ??= error;
      resolve();
    });
    gunzip.on("end", resolve);
  });
  const give = function* () {
    for (const chunk of ready.splice(0)) {
      expansion.add(chunk.length);
      yield chunk;
    }
  };
  try {
    for await (const chunk of input) {
      for (let at = 0; at < chunk.length && !state.problem; at += slice) {
        const part = chunk.subarray(at, at + slice);
        expansion.packed += part.length;
        // After an error it is never told that a part was written.
        await Promise.race([ended, new Promise<void>((resolve) => gunzip.write(part, () => resolve()))]);
        yield* give();
      }
      if (state.problem) return;
    }
    gunzip.end();
    await ended;
    yield* give();
  } catch (error) {
    state.problem = error as Error;
  } finally {
    gunzip.destroy();
  }
}

function inWords({ message }: Error): string {
  if (message === "unexpected end of file") return "its end is missing; fetch or copy it again";
  return /^(?:incorrect|invalid|unknown)/.test(message) ? `it is damaged (${message}); fetch or copy it again` : message;
}

import { ByteReader } from "./byte-reader.js";
import { collect } from "./collect.js";
import { type Format, largestReport } from "./format.js";
import { httpMessage } from "./http-message.js";
import { inEntry } from "./in-entry.js";

/** A web archive, as CC-News gives them out: a report a page. One record is held at a time. */
export const warc: Format = {
  name: "warc",
  title: "WARC (CC-News), a report a page",

  sniff(head) {
    return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 7)).toString("latin1") === "WARC/1.";
  },

  async *read(input, _fileName, { inside, columns } = {}) {
    const reader = new ByteReader(input);
    const leftOut = new Map<string, number>();
    const skip = (why: string) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    let lost = 0;
    try {
      for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
        if (!line.toString("latin1").startsWith("WARC/")) {
          if (line.length > 0) lost += line.length;
          continue;
        }
        const headers = await readHeaders(reader);
        const bytes = reader.taken;
        const size = Number(headers.get("content-length"));
        if (!Number.isSafeInteger(size) || size < 0) {
          yield { kind: "error", bytes, message: `a record without its length, at byte ${bytes}; going on with the next` };
          continue;
        }
        const type = headers.get("warc-type");
        const uri = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
        if ((type !== "response" && type !== "resource") || !/^https?:/i.test(uri) || !URL.canParse(uri)) {
          let passed = 0;
          for await (const part of reader.bytes(size)) passed += part.length;
          if (passed < size) yield { kind: "error", bytes: reader.taken, message: "the archive breaks off in the middle of a record" };
          continue;
        }
        const { body } = await collect(reader.bytes(size), largestReport);
        if (!body) {
          yield { kind: "error", bytes, message: `${uri}: larger than 64 MB; left out` };
          // What is left of it is passed over, line by line.
          continue;
        }
        if (body.length < size) {
          yield { kind: "error", bytes: reader.taken, message: `${uri}: the archive breaks off in this page, which was left out` };
          continue;
        }
        const message = type === "response" ? httpMessage(body) : { status: 200, type: headers.get("content-type") ?? "", body };
        if ("problem" in message) yield { kind: "error", bytes, message: `${uri}: ${message.problem}` };
        else if (message.status !== 200) skip("answers that are no page");
        else if (!/^(?:text\/html|application\/xhtml)/i.test(message.type)) skip("files that are no web page");
        else if (inside) {
          const charset = /charset=["']?([\w:-]{2,40})/i.exec(message.type)?.[1];
          const fetchedAt = timeOf(headers.get("warc-date"));
          const page = inside([message.body], uri, { charset, columns, address: uri });
          for await (const item of inEntry(page, uri, () => reader.taken))
            yield item.kind === "report" && fetchedAt ? { ...item, origin: { ...item.origin, fetchedAt } } : item;
        }
      }
    } finally {
      await reader.end();
    }
    if (lost > 0)
      yield { kind: "error", bytes: reader.taken, message: `${lost} bytes between the records are no part of any; passed over` };
    for (const [why, count] of leftOut) yield { kind: "warning", bytes: reader.taken, message: `${count} ${why} were left out` };
  },
};

async function readHeaders(reader: ByteReader): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  for (let line = await reader.line(); line !== undefined && line.length > 0; line = await reader.line()) {
    const text = line.toString("utf8");
    const colon = text.indexOf(":");
    if (colon > 0 && headers.size < 100) headers.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
  return headers;
}

const timeOf = (written: string | undefined) => {
  const time = new Date(written ?? "");
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
};

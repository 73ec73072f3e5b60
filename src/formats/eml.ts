import PostalMime, { type Email } from "postal-mime";
import type { Report } from "../model/index.js";
import { collect } from "./collect.js";
import { decodeText } from "./decode-text.js";
import { type Format, largestReport } from "./format.js";
import { inEntry } from "./in-entry.js";
import { publishedOf } from "./published-of.js";
import { textOfHtml } from "./text-of-html.js";

/** A mail: its text is the report, its subject the title. What is attached is read in its own format. */
export const eml: Format = {
  name: "eml",
  title: "a mail (.eml) and what is attached",

  sniff(head) {
    const top = /^[\s\S]*?(?=\r?\n\r?\n|$)/.exec(decodeText(head.subarray(0, 32_768)).text)?.[0] ?? "";
    if (!/^[!-9;-~]+:[ \t\r]/.test(top)) return false;
    const names = new Set([...top.matchAll(/^([!-9;-~]+):/gm)].map(([, name = ""]) => name.toLowerCase()));
    // A report may begin with From and Date; only a mail says how it was sent.
    return names.has("from") && ["message-id", "mime-version", "received", "return-path"].some((name) => names.has(name));
  },

  async *read(input, fileName, { inside, columns } = {}) {
    const { body, bytes, sha256 } = await collect(input, largestReport);
    if (!body) {
      yield { kind: "error", bytes, message: "a mail larger than 64 MB; save what is attached to it, and name the files" };
      return;
    }
    if (hasOnlyShortLines(body)) {
      yield { kind: "error", bytes, message: "no mail has so many lines that are so short; it was left out" };
      return;
    }
    let mail: Email;
    try {
      mail = await PostalMime.parse(body, { maxNestingDepth: 50 });
    } catch (error) {
      yield { kind: "error", bytes, message: `the mail cannot be read: ${(error as Error).message}` };
      return;
    }
    const text = (mail.text ?? "").trim() === "" ? textOfHtml(mail.html ?? "") : (mail.text as string);
    if (text !== "") yield { kind: "report", bytes, report: reportOf(mail, text, fileName), origin: { sha256 } };
    else yield { kind: mail.attachments.length > 0 ? "warning" : "error", bytes, message: "the mail has no text of its own" };
    for (const [at, { filename, mimeType, content, related }] of mail.attachments.entries()) {
      const name = filename ?? `attachment ${at + 1}`;
      if (related) continue;
      if (!inside || typeof content === "string" || /^(?:image|audio|video|font)\//.test(mimeType))
        yield { kind: "warning", bytes, message: `${name} (${mimeType}) is attached and was left out` };
      else yield* inEntry(inside([new Uint8Array(content)], `${fileName}/${name}`, { columns }), name, () => bytes);
    }
  },
};

/** The parser keeps every line apart: millions of empty ones would take all memory there is. What is attached has lines of 76 characters. */
function hasOnlyShortLines(body: Uint8Array): boolean {
  let lines = 0;
  for (const byte of body) if (byte === 10) lines += 1;
  return lines > 200_000 && body.length / lines < 20;
}

function reportOf({ headers, subject, from }: Email, text: string, id: string): Report {
  const report: Report = { id, text };
  // Of a date the sender's own calendar day counts.
  const published = publishedOf(
    headers
      .find(({ key }) => key === "date")
      ?.value.split("(")[0]
      ?.trim(),
  );
  if (published) report.published = published;
  if (subject?.trim()) report.title = subject.trim();
  const publisher = from?.name || from?.address;
  if (publisher) report.publisher = publisher;
  return report;
}

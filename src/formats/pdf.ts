import { getDocumentProxy } from "unpdf";
import type { Report } from "../model/index.js";
import { collect } from "./collect.js";
import { type Format, largestReport } from "./format.js";
import { type PlacedText, paragraphsOf } from "./paragraphs-of.js";

/** Of a longer document no more pages are read. */
const mostPages = 1000;

/** A PDF with a text layer. */
export const pdf: Format = {
  name: "pdf",
  title: "PDF with a text layer",

  sniff(head) {
    // Other bytes may come before it.
    return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).includes("%PDF-");
  },

  async *read(input, fileName) {
    const { body, bytes, sha256 } = await collect(input, largestReport);
    if (!body) {
      yield { kind: "error", bytes, message: "a PDF larger than 64 MB; save the pages that matter as a file of their own" };
      return;
    }
    let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined;
    try {
      document = await getDocumentProxy(new Uint8Array(body), { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
      const pages: string[] = [];
      const unread: number[] = [];
      for (let page = 1; page <= Math.min(document.numPages, mostPages); page += 1) {
        try {
          const { items } = await (await document.getPage(page)).getTextContent();
          pages.push(paragraphsOf(items.filter((item: object) => "str" in item) as PlacedText[]));
        } catch {
          unread.push(page);
        }
      }
      if (document.numPages > mostPages)
        yield { kind: "warning", bytes, message: `only the first ${mostPages} of ${document.numPages} pages were read` };
      if (unread.length > 0) yield { kind: "warning", bytes, message: `damaged pages were left out: ${unread.slice(0, 20).join(", ")}` };
      const text = pages.filter(Boolean).join("\n\n");
      if (text === "") {
        yield { kind: "error", bytes, message: "has no text layer (is it a scan?); run text recognition (OCR) over it first" };
        return;
      }
      const report: Report = { id: fileName, text };
      const { Title: title } = ((await document.getMetadata()).info ?? {}) as { Title?: unknown };
      // Many programs write the file's name there.
      if (typeof title === "string" && title.trim() && !/^(?:Microsoft |untitled)|\.\w{2,5}$/i.test(title.trim()))
        report.title = title.trim();
      yield { kind: "report", bytes, report, origin: { sha256 } };
    } catch (error) {
      const { name, message } = error as Error;
      const locked = name === "PasswordException";
      yield { kind: "error", bytes, message: locked ? "is locked with a password; save it without" : `the PDF is damaged: ${message}` };
    } finally {
      await document?.destroy().catch(() => undefined);
    }
  },
};

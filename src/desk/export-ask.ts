import type { Archive, EventFilter } from "../archive/index.js";
import { everyRowCodebook } from "../codebooks/index.js";
import { exportEvents } from "./export-events.js";
import { tableFormats } from "./tables/index.js";

export const exportCodebookNames = everyRowCodebook.map(({ name }) => name);
export const exportFormatNames = tableFormats.map(({ name }) => name);

/** What a page or program asks to have written. */
export interface ExportAsk {
  codebook: string;
  format: string;
  filter: EventFilter;
  bom: boolean;
}

/** An export as it comes, with the name and the media type of its file; undefined where there is no such codebook or format. */
export function exportAsked(
  archive: Archive,
  { codebook: codebookName, format: formatName, filter, bom }: ExportAsk,
): { name: string; type: string; bytes: AsyncIterable<Uint8Array> } | undefined {
  const codebook = everyRowCodebook.find(({ name }) => name === codebookName);
  const format = tableFormats.find(({ name }) => name === formatName);
  if (!codebook || !format) return undefined;
  const chunks = exportEvents(archive, {
    codebook,
    format,
    filter,
    bom,
    hxl: false,
    title: codebook.name,
    leftOut: false,
    why: false,
    forReview: false,
  });
  return { name: `${codebook.name}.${format.name}`, type: format.mediaType, bytes: asBytes(chunks) };
}

async function* asBytes(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

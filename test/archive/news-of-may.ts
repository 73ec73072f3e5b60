import type { Archive } from "../../src/archive/index.js";
import { ingest } from "../../src/desk/ingest.js";
import type { Report } from "../../src/model/index.js";

/** Two reports of one bombing, whose toll rises, and one of a shooting the day after. */
export const market: Report = {
  id: "a",
  published: "2026-05-05",
  publisher: "Coast Radio",
  text: "A bomb killed three people at the cattle market in Baidoa on Tuesday, police said.",
};
export const hospital: Report = {
  id: "b",
  published: "2026-05-06",
  publisher: "The Bay Post",
  text: "Five people died in Tuesday's bombing of the cattle market in Baidoa, a doctor at the hospital said.",
};
export const traders: Report = {
  id: "c",
  published: "2026-05-06",
  publisher: "Lake Wire",
  text: "Gunmen shot two traders dead in Garissa on Wednesday, police said.",
};

/** Reads reports into an archive, as `dateline ingest` does. */
export async function ingestAll(archive: Archive, reports: readonly Report[]): Promise<void> {
  await ingest(
    archive,
    (async function* () {
      for (const report of reports)
        yield { input: "test.jsonl", source: "test.jsonl", item: { kind: "report" as const, report, bytes: 0 } };
    })(),
  );
}

import { addCoding, engineName, hasCoding, listReports, settleReports, type Archive, type KeptReport } from "../archive/index.js";
import { engineInUse } from "./engine-in-use.js";
import { extract, type Knowledge } from "../index.js";

const batchSize = 16;

export interface RecodeOptions {
  knowledge?: Knowledge;
  onProgress?(done: number): void;
  onProblem?(report: string, message: string): void;
  signal?: AbortSignal;
}

/** What recoding did: reports read by the engine in use, and those that it had read before. */
export interface Recoded {
  coded: number;
  there: number;
  failed: number;
}

/**
 * Reads all reports of an archive (their newest versions) with the engine and knowledge in use, where that has not been done. Earlier codings
 * stay, decisions of people stand. Can be stopped and goes on where it stopped. @throws ArchiveProblem
 */
export async function recode(archive: Archive, { knowledge, onProgress, onProblem, signal }: RecodeOptions = {}): Promise<Recoded> {
  const engine = engineName(engineInUse(knowledge));
  const result: Recoded = { coded: 0, there: 0, failed: 0 };
  let batch: KeptReport[] = [];
  const keep = async () => {
    const coded = batch.flatMap(({ seq, report }) => {
      try {
        return [{ seq, id: report.id, coding: extract(report, { knowledge }) }];
      } catch (error) {
        result.failed += 1;
        onProblem?.(report.id, `could not be coded, which is a fault of Dateline: ${(error as Error).message}`);
        return [];
      }
    });
    batch = [];
    if (coded.length === 0) return;
    await archive.write(async (db) => {
      for (const { seq, coding } of coded) await addCoding(db, seq, coding, new Date().toISOString());
      await settleReports(
        db,
        coded.map(({ id }) => id),
      );
    });
    result.coded += coded.length;
  };
  for await (const kept of listReports(archive)) {
    if (signal?.aborted) break;
    if (await archive.read((db) => hasCoding(db, kept.seq, engine))) result.there += 1;
    else batch.push(kept);
    if (batch.length >= batchSize) await keep();
    onProgress?.(result.coded + result.there + result.failed);
  }
  await keep();
  return result;
}

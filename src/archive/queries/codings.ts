import type { ReportCoding } from "../../model/index.js";
import type { Db } from "../archive.js";
import { inChunks } from "./in-chunks.js";

/** An engine as the archive names it: version and data. */
export function engineName({ version, data }: ReportCoding["engine"]): string {
  return `${version}/${data}`;
}

/** Keeps what an engine read in a version of a report; one coding for each engine. False where it is there. */
export async function addCoding(db: Db, report: number, coding: ReportCoding, now: string): Promise<boolean> {
  const engine = engineName(coding.engine);
  if (await hasCoding(db, report, engine)) return false;
  await db
    .insertInto("coding")
    .values({ report, engine, coding: JSON.stringify(coding), coded: now })
    .execute();
  return true;
}

export async function hasCoding(db: Db, report: number, engine: string): Promise<boolean> {
  return (
    (await db.selectFrom("coding").select("seq").where("report", "=", report).where("engine", "=", engine).executeTakeFirst()) !== undefined
  );
}

/** All codings of a version of a report, newest first. */
export async function codingsOf(db: Db, report: number): Promise<ReportCoding[]> {
  const rows = await db.selectFrom("coding").select("coding").where("report", "=", report).orderBy("seq", "desc").execute();
  return rows.map(({ coding }) => JSON.parse(coding) as ReportCoding);
}

/** The newest coding of each of these versions of reports. */
export async function newestCodings(db: Db, reports: readonly number[]): Promise<Map<number, ReportCoding>> {
  const newest = new Map<number, string>();
  for (const chunk of inChunks(reports))
    for (const { report, coding } of await db
      .selectFrom("coding")
      .select(["report", "coding"])
      .where("report", "in", chunk)
      .orderBy("seq")
      .execute())
      newest.set(report, coding);
  return new Map([...newest].map(([report, coding]) => [report, JSON.parse(coding) as ReportCoding]));
}

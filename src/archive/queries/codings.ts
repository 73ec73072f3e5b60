import type { ReportCoding } from "../../model/index.js";
import type { Db } from "../archive.js";

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

export async function newestCoding(db: Db, report: number): Promise<ReportCoding | undefined> {
  const row = await db
    .selectFrom("coding")
    .select("coding")
    .where("report", "=", report)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && (JSON.parse(row.coding) as ReportCoding);
}

/** When made-up reports are said to have come. */
const now = "2026-01-01T00:00:00Z";

/** Keeps generated reports and their codings, and settles them, in one transaction. `ours` is the built archive's functions. */
export async function putBatch({ addReport, addCoding, settleReports }, archive, batch) {
  await archive.write(async (db) => {
    for (const { report, coding } of batch) {
      const { seq } = await addReport(db, archive.own, report, undefined, now);
      await addCoding(db, seq, coding, now);
    }
    await settleReports(
      db,
      batch.map(({ report }) => report.id),
    );
  });
}

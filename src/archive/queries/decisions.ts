import type { Selectable } from "kysely";
import type { Anchor, Decision, Deed } from "../../model/index.js";
import type { Db } from "../archive.js";
import { keptText, textAsKept } from "../kept-text.js";
import type { DecisionTable } from "../schema.js";
import { inChunks } from "./in-chunks.js";

export interface KeptDecision extends Decision {
  seq: number;
}

/** The anchors of a deed, on both sides. */
export function anchorsOf(deed: Deed): Anchor[] {
  if (deed.kind === "undo") return [];
  return deed.kind === "split" ? [...deed.incidents, ...deed.from] : deed.incidents;
}

/** Keeps a decision. It takes effect when its reports are settled. */
export async function addDecision(db: Db, decision: Decision): Promise<KeptDecision> {
  const { seq } = await db
    .insertInto("decision")
    .values({
      id: decision.id,
      at: decision.at,
      who: keptText(decision.who),
      why: keptText(decision.why),
      kind: decision.deed.kind,
      deed: JSON.stringify(decision.deed),
    })
    .returning("seq")
    .executeTakeFirstOrThrow();
  await addDecisionReports(db, seq, decision.deed);
  return { ...decision, seq };
}

/** Derived: which reports a decision names. */
export async function addDecisionReports(db: Db, seq: number, deed: Deed): Promise<void> {
  const reports = [...new Set(anchorsOf(deed).map(({ report }) => keptText(report)))];
  for (const chunk of inChunks(reports))
    await db
      .insertInto("decision_report")
      .values(chunk.map((report_id) => ({ report_id, decision: seq })))
      .execute();
}

function decisionOfRow({ seq, id, at, who, why, deed }: Selectable<DecisionTable>): KeptDecision {
  return { seq, id, at, who: textAsKept(who), why: textAsKept(why), deed: JSON.parse(deed) as Deed };
}

/** Decisions that name any of these reports, oldest first, with whether each still stands. */
export async function decisionsOfReports(db: Db, reports: readonly string[]): Promise<(KeptDecision & { undone: boolean })[]> {
  const found = new Map<number, KeptDecision>();
  for (const chunk of inChunks(reports.map(keptText))) {
    const rows = await db
      .selectFrom("decision_report")
      .innerJoin("decision", "decision.seq", "decision_report.decision")
      .selectAll("decision")
      .where("report_id", "in", chunk)
      .execute();
    for (const row of rows) found.set(row.seq, decisionOfRow(row));
  }
  const decisions = [...found.values()].sort((a, b) => a.seq - b.seq);
  const undone = await undoneIds(
    db,
    decisions.map(({ id }) => id),
  );
  return decisions.map((one) => ({ ...one, undone: undone.has(one.id) }));
}

/** Which of these decisions a later one took back. An undo that is undone itself does not count. */
export async function undoneIds(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const undos = (await db.selectFrom("decision").selectAll().where("kind", "=", "undo").orderBy("seq", "desc").execute()).map(
    decisionOfRow,
  );
  const undone = new Set<string>();
  // Newest first: an undo counts unless a newer one took it back.
  for (const { id, deed } of undos) if (deed.kind === "undo" && !undone.has(id)) undone.add(deed.decision);
  return new Set(ids.filter((id) => undone.has(id)));
}

export async function decisionsBySeq(db: Db, seqs: readonly number[]): Promise<KeptDecision[]> {
  const found: KeptDecision[] = [];
  for (const chunk of inChunks(seqs))
    for (const row of await db.selectFrom("decision").selectAll().where("seq", "in", chunk).execute()) found.push(decisionOfRow(row));
  return found.sort((a, b) => a.seq - b.seq);
}

/** Standing decisions of a kind, oldest first. */
export async function decisionsOfKind(db: Db, kind: Deed["kind"]): Promise<KeptDecision[]> {
  const rows = (await db.selectFrom("decision").selectAll().where("kind", "=", kind).orderBy("seq").execute()).map(decisionOfRow);
  const undone = await undoneIds(
    db,
    rows.map(({ id }) => id),
  );
  return rows.filter(({ id }) => !undone.has(id));
}

export async function decisionById(db: Db, id: string): Promise<KeptDecision | undefined> {
  const row = await db.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
  return row && decisionOfRow(row);
}

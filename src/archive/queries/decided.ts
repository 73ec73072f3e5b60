import type { StandingDecision } from "../../merge/index.js";
import type { Db } from "../archive.js";
import { keptText, textAsKept } from "../kept-text.js";
import { decisionsBySeq } from "./decisions.js";
import { inChunks } from "./in-chunks.js";

export interface Decided {
  incident: string;
  decision: number;
  part: "incidents" | "from";
}

/** Which standing decisions touch these incidents, in place of what was said of them before. */
export async function putDecided(db: Db, keys: readonly string[], decided: readonly Decided[]): Promise<void> {
  for (const chunk of inChunks(keys.map(keptText))) await db.deleteFrom("decided").where("incident", "in", chunk).execute();
  for (const chunk of inChunks(decided))
    await db
      .insertInto("decided")
      .values(chunk.map((one) => ({ ...one, incident: keptText(one.incident) })))
      .execute();
}

export async function decidedOf(db: Db, keys: readonly string[]): Promise<Decided[]> {
  const found: Decided[] = [];
  for (const chunk of inChunks(keys.map(keptText)))
    for (const row of await db.selectFrom("decided").selectAll().where("incident", "in", chunk).execute())
      found.push({ incident: textAsKept(row.incident), decision: row.decision, part: row.part as Decided["part"] });
  return found;
}

/** Ids of events of whose incidents any standing decision speaks, in their order, after one, at most `limit`. */
export async function decidedEventIds(db: Db, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("decided")
    .innerJoin("incident", "incident.key", "decided.incident")
    .select("incident.event")
    .distinct()
    .where("incident.event", ">", after)
    .orderBy("incident.event")
    .limit(limit)
    .execute();
  return rows.map(({ event }) => event);
}

/** Standing decisions that touch any of these incidents, each with all the incidents that it touches, oldest first. */
export async function standingDecisions(db: Db, keys: readonly string[]): Promise<StandingDecision[]> {
  const seqs = [...new Set((await decidedOf(db, keys)).map(({ decision }) => decision))];
  if (seqs.length === 0) return [];
  const touched = new Map<number, { incidents: string[]; from: string[] }>();
  for (const chunk of inChunks(seqs))
    for (const row of await db.selectFrom("decided").selectAll().where("decision", "in", chunk).orderBy("incident").execute()) {
      const of = touched.get(row.decision) ?? { incidents: [], from: [] };
      of[row.part as Decided["part"]].push(textAsKept(row.incident));
      touched.set(row.decision, of);
    }
  return (await decisionsBySeq(db, seqs)).map(({ seq, ...decision }) => ({
    decision,
    ...(touched.get(seq) ?? { incidents: [], from: [] }),
  }));
}

import type { Comparison } from "../../merge/index.js";
import type { Db } from "../archive.js";
import { inChunks } from "./in-chunks.js";
import { keptText, textAsKept } from "../kept-text.js";

/** Two incidents of different events that are nearly the same: a person decides. */
export interface Proposal {
  a: string;
  b: string;
  comparison: Comparison;
}

export async function putProposals(db: Db, proposals: readonly Proposal[]): Promise<void> {
  const rows = proposals.map(({ a, b, comparison }) => {
    const [x, y] = a < b ? [a, b] : [b, a];
    return { a: keptText(x), b: keptText(y), score: comparison.score, comparison: JSON.stringify(comparison) };
  });
  for (const chunk of inChunks(rows, 100))
    await db
      .insertInto("proposal")
      .values(chunk)
      .onConflict((conflict) => conflict.columns(["a", "b"]).doNothing())
      .execute();
}

/** Open proposals of an event: those whose other incident is in another event and that nobody answered. */
export async function proposalsOfEvent(db: Db, event: string): Promise<(Proposal & { other: string })[]> {
  const rows = await db
    .selectFrom("proposal")
    .innerJoin("incident as x", "x.key", "proposal.a")
    .innerJoin("incident as y", "y.key", "proposal.b")
    .select(["proposal.a", "proposal.b", "proposal.comparison", "x.event as eventA", "y.event as eventB"])
    .where(({ or, eb }) => or([eb("x.event", "=", event), eb("y.event", "=", event)]))
    .whereRef("x.event", "!=", "y.event")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("decided as p")
            .innerJoin("decided as q", "q.decision", "p.decision")
            .innerJoin("decision", "decision.seq", "p.decision")
            .select("p.decision")
            .where("decision.kind", "=", "split")
            .whereRef("p.incident", "=", "proposal.a")
            .whereRef("q.incident", "=", "proposal.b")
            .whereRef("p.part", "!=", "q.part"),
        ),
      ),
    )
    .orderBy("proposal.score", "desc")
    .orderBy("proposal.a")
    .orderBy("proposal.b")
    .execute();
  return rows.map(({ a, b, comparison, eventA, eventB }) => ({
    a: textAsKept(a),
    b: textAsKept(b),
    comparison: JSON.parse(comparison) as Comparison,
    other: eventA === event ? eventB : eventA,
  }));
}

import { describe, expect, it } from "vitest";
import { explain } from "./explain.js";
import { extract } from "./extract.js";
import { type ActorEntry, withOwnKnowledge } from "./own-knowledge.js";
import { builtInKnowledge } from "./read-report.js";

const front: ActorEntry = { id: "sanga-river-front", name: "Sanga River Front", kind: "armed-group", countries: ["ML"] };
const report = {
  id: "r",
  text: "BAMAKO, Mali, 5 March 2024 - Fighters of the Sanga River Front killed three soldiers near Mopti on Sunday, the army said.",
};

describe("a user's own knowledge", () => {
  it("is used by extract and explain, and named in the coding", () => {
    const { knowledge, problems } = withOwnKnowledge({ actors: [front] });
    expect(problems).toEqual([]);
    const coding = extract(report, { knowledge });
    expect(coding.incidents[0]?.participants.map(({ actor }) => actor)).toContain("sanga-river-front");
    expect(coding.engine.data).not.toBe(extract(report).engine.data);
    expect(extract(report, withOwnKnowledge({ actors: [front] }))).toEqual(coding);
    expect(explain(report, { knowledge }).flatMap(({ lines }) => lines)).toContain('actor "Sanga River Front" -> sanga-river-front');
  });

  it("leaves out entries with mistakes, and says which", () => {
    const { knowledge, problems } = withOwnKnowledge({ actors: [{ ...front, countries: ["Mali"] }, front] });
    expect(problems).toEqual([{ entry: 0, problem: 'bad country code "Mali"' }]);
    expect(knowledge.actors.get(front.id)?.countries).toEqual(["ML"]);
  });

  it("is the built-in one where there is none", () => {
    expect(withOwnKnowledge({}).knowledge).toBe(builtInKnowledge());
  });

  it("refuses bytes that are no imported places", () => {
    expect(() => withOwnKnowledge({ places: [new Uint8Array(100)] })).toThrow(/not a file of imported places/);
  });
});

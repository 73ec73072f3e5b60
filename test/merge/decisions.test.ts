import { describe, expect, it } from "vitest";
import { eventId, mergeAll, type StandingDecision } from "../../src/merge/index.js";
import type { Deed, Event, ToldIncident } from "../../src/model/index.js";
import { told } from "./told.js";

const bombing = "A, 2026-05-05: A bomb killed three people at the cattle market in Baidoa on Tuesday, police said.";
const same = "B, 2026-05-06: Three people died in Tuesday's bombing of the cattle market in Baidoa, a doctor said.";
const higher = "C, 2026-05-07: Five people are now known to have died in Tuesday's bombing of the cattle market in Baidoa, a doctor said.";
const other = "D, 2026-05-06: Gunmen killed two policemen in Garissa on Wednesday, police said.";

let count = 0;
function decided(deed: (incidents: []) => Deed, incidents: ToldIncident[], from: ToldIncident[] = []): StandingDecision {
  count += 1;
  const decision = { id: `d${count}`, at: "2026-05-08T10:00:00Z", who: "Ada", why: "as the paper says", deed: deed([]) };
  return { decision, incidents: incidents.map(({ key }) => key), from: from.map(({ key }) => key) };
}
const reports = (events: Event[]) => events.map(({ members }) => members.map(({ report }) => report).join(" ")).sort();
const accept = ({ type, time, totals }: Event): Deed => ({ kind: "accept", incidents: [], accepted: { type, time, totals } });

describe("decisions", () => {
  it("merge joins what is read as two, with its reason", () => {
    const [a, d] = told(bombing, other) as [ToldIncident, ToldIncident];
    const events = mergeAll([a, d], [decided(() => ({ kind: "merge", incidents: [] }), [a, d])]);
    expect(reports(events)).toEqual(["r1 r2"]);
    expect(events[0]?.members[1]?.why).toBe("a person joined it with r1");
  });

  it("split keeps apart what is read as one, for good", () => {
    const [a, b, c] = told(bombing, same, higher) as [ToldIncident, ToldIncident, ToldIncident];
    const split = decided((incidents) => ({ kind: "split", incidents, from: [] }), [b], [a]);
    const events = mergeAll([a, b, c], [split]);
    for (const event of events) expect(event.members.filter(({ report }) => report !== "r3").length).toBeLessThan(2);
  });

  it("a figure set for the whole of what is taken apart later is no half's figure", () => {
    const [a, b] = told(bombing, same) as [ToldIncident, ToldIncident];
    const set = decided(() => ({ kind: "set", incidents: [], field: "killed", value: { low: 7, best: 7, high: 7 } }), [a, b]);
    const split = decided((incidents) => ({ kind: "split", incidents, from: [] }), [b], [a]);
    expect(mergeAll([a, b], [set]).map(({ totals }) => totals.killed?.best)).toEqual([7]);
    const halves = mergeAll([a, b], [set, split]);
    expect(halves.map(({ totals, review }) => [totals.killed?.best, review])).toEqual([
      [3, "needs-decision"],
      [3, "needs-decision"],
    ]);
  });

  it("a value that a person set stands, in the headline too", () => {
    const [a] = told(bombing) as [ToldIncident];
    const set = decided(() => ({ kind: "set", incidents: [], field: "killed", value: { low: 4, best: 4, high: 4 } }), [a]);
    const [event] = mergeAll([a], [set]);
    expect(event?.totals.killed).toEqual({ low: 4, best: 4, high: 4 });
    expect(event?.headline).toContain("4 killed");
    expect(event?.set.killed).toBe(set.decision.id);
    expect(event?.figures.find(({ about }) => about === "killed")?.rule).toBe("set by Ada: as the paper says");
  });

  it("accepted stays accepted while new reports say the same, and asks when they do not", () => {
    const [a, b, c] = told(bombing, same, higher) as [ToldIncident, ToldIncident, ToldIncident];
    const [first] = mergeAll([a]) as [Event];
    const acceptance = decided(() => accept(first), [a]);
    expect(mergeAll([a], [acceptance])[0]?.review).toBe("accepted");
    expect(mergeAll([a, b], [acceptance])[0]?.review).toBe("accepted");
    expect(mergeAll([a, b, c], [acceptance])[0]?.review).toBe("needs-decision");
  });

  it("an event of rejected incidents is rejected; one more report of it asks anew", () => {
    const [a, b] = told(bombing, same) as [ToldIncident, ToldIncident];
    const reject = decided((incidents) => ({ kind: "reject", incidents }), [a]);
    expect(mergeAll([a], [reject])[0]?.review).toBe("rejected");
    expect(mergeAll([a, b], [reject])[0]?.review).toBe("needs-decision");
  });

  it("what only a decision keeps asks for a decision", () => {
    const [a] = told(bombing) as [ToldIncident];
    expect(mergeAll([{ ...a, kept: true }])[0]?.review).toBe("needs-decision");
  });

  it("an id is made of the first member's key", () => {
    const [a, b] = told(bombing, same) as [ToldIncident, ToldIncident];
    expect(mergeAll([b, a])[0]?.id).toBe(eventId(a.key));
  });
});

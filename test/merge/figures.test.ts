import { describe, expect, it } from "vitest";
import { mergeAll } from "../../src/merge/index.js";
import { told } from "./told.js";

/** Each publisher tells it in words of its own. */
const tellings: Record<string, string> = {
  A: "A car bomb exploded at the fish market in Kismayo on Monday.",
  B: "Traders in the port of Kismayo fled on Monday when a bomb in a parked car went off beside the fish market.",
  C: "Monday's blast in Kismayo, caused by a vehicle packed with explosives, tore through stalls where fish is sold.",
};
const bombing = (publisher: string, day: string, figure: string) => `${publisher}, ${day}: ${tellings[publisher]} ${figure}`;

/** low, best, high of those killed, of the one event that the reports are of. */
function killed(...reports: string[]): string {
  const events = mergeAll(told(...reports));
  expect(events.length).toBe(1);
  const total = events[0]?.totals.killed;
  return total ? `${total.low} ${total.best} ${total.high}` : "nothing said";
}

describe("figures of an event", () => {
  const cases: [name: string, reports: string[], expected: string][] = [
    [
      "figures that agree",
      [bombing("A", "2026-05-04", "Four people were killed, police said."), bombing("B", "2026-05-04", "Four people died.")],
      "4 4 4",
    ],
    [
      "a toll that rises from day to day: the newest stands",
      [bombing("A", "2026-05-04", "Four people were killed."), bombing("B", "2026-05-05", "Seven people were killed, police said.")],
      "7 7 7",
    ],
    [
      "figures of one day that disagree: bounds and no best",
      [
        bombing("A", "2026-05-04", "Four people were killed, police said."),
        bombing("B", "2026-05-04", "Six people were killed, a doctor said."),
      ],
      "4 null 6",
    ],
    [
      "what one tells as a part of its figure is no rival of that figure",
      [
        bombing("A", "2026-05-04", "Nine people were killed, four of them policemen, a doctor said."),
        bombing("B", "2026-05-04", "Four policemen were killed."),
      ],
      "9 9 9",
    ],
    [
      "some of the dead are at least so many, and lower no exact figure",
      [
        bombing("A", "2026-05-04", "Nine people were killed."),
        bombing("B", "2026-05-05", "Two nurses were among the dead, a doctor said."),
      ],
      "9 9 9",
    ],
    [
      "of three voices on one day two agree",
      [
        bombing("A", "2026-05-04", "Four people were killed."),
        bombing("B", "2026-05-04", "Six people were killed."),
        bombing("C", "2026-05-04", "Six people died, police said."),
      ],
      "4 6 6",
    ],
    [
      "successive reports of one publisher are one voice",
      [
        bombing("A", "2026-05-04", "Four people were killed."),
        bombing("A", "2026-05-05", "Six people were killed."),
        bombing("B", "2026-05-05", "Six people died, police said."),
      ],
      "6 6 6",
    ],
    [
      "a reprint does not make a majority",
      [
        bombing(
          "A",
          "2026-05-04",
          "Four people were killed, and traders carried the wounded to the old hospital on the hill in wheelbarrows.",
        ),
        bombing(
          "B",
          "2026-05-04",
          "Four people were killed, and traders carried the wounded to the old hospital on the hill in wheelbarrows.",
        ),
        bombing("C", "2026-05-04", "Six people were killed, a doctor at the new clinic told reporters by telephone."),
      ],
      "4 null 6",
    ],
    [
      "at least so many: the end is open",
      [bombing("A", "2026-05-04", "At least four people were killed."), bombing("B", "2026-05-04", "At least four people died.")],
      "4 4 null",
    ],
  ];
  it.each(cases)("%s", (_, reports, expected) => {
    expect(killed(...reports)).toBe(expected);
  });

  it("a figure by somebody else is no copy's, however alike the words are", () => {
    const army = "A, 2026-05-05: A roadside bomb killed 12 soldiers in Baidoa, Bay, on Monday, the army said.";
    const hospital =
      "B, 2026-05-05: A roadside bomb killed 13 soldiers in Baidoa, Bay, on Monday, hospital officials said. The army said 12 soldiers had died.";
    const again = "A, 2026-05-06: The army said on Wednesday that 12 soldiers were killed by a roadside bomb in Baidoa on Monday.";
    const [event] = mergeAll(told(army, hospital, again));
    expect(event?.sources.map(({ name }) => name)).toEqual(["A", "B"]);
    expect([event?.totals.killed?.low, event?.totals.killed?.high]).toEqual([12, 13]);
  });
});

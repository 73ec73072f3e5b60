import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("two acts of one sentence, a time between them", () => {
  it.each([
    [
      "The mayor of Kano was shot dead on Monday, a day after a grenade killed four traders in Maiduguri.",
      ["assassination 2026-03-02 Kano killed 1..1..1", "bombing 2026-03-01 Maiduguri killed 4..4..4"],
    ],
    [
      "Gunmen killed three soldiers in Mopti, Mali, on Monday. The raid came two days after militants killed twelve farmers in Gao.",
      ["armed-attack 2026-03-02 Mopti killed 3..3..3", "armed-attack 2026-02-28 Gao killed 12..12..12"],
    ],
    [
      "Jets bombed a school in Loikaw, Myanmar, on 28 February, killing six people. Two days after the air strike, soldiers shot dead two farmers in Demoso.",
      ["air-strike 2026-02-28 Loikaw killed 6..6..6", "armed-attack 2026-03-02 Demoso killed 2..2..2"],
    ],
  ])("%s", (text, expected) => {
    expect(incidentsIn(text)).toEqual(expected);
  });

  it("does not part a death from the wounds it came of", () => {
    expect(incidentsIn("A teacher was shot in Kano on Monday and died a day after he was taken to hospital.")).toHaveLength(1);
  });
});

describe("what an act answers", () => {
  it("is not the act", () => {
    expect(
      incidentsIn("Crowds stoned lorries in Kisangani on Tuesday. Traders said the unrest was triggered by the killings of six herders."),
    ).toHaveLength(2);
  });
});

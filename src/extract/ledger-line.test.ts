import { describe, expect, it } from "vitest";
import { extract } from "../index.js";
import { incidentsIn } from "../../test/incidents-in.js";

describe("an army's own statement", () => {
  const text = `ARMED FORCES OF NIGER
Press service
Communiqué No. 3, Niamey, 3 March 2026

On 2 March terrorists attacked our post at Diffa. Our soldiers returned fire and repelled them.

Own losses: two soldiers fallen in combat, three wounded.
Enemy losses: nine terrorists neutralised.

The figure of 30 dead soldiers that is going round is false.`;

  it("has its lines of account with the fight that they are of", () => {
    expect(incidentsIn(text)).toEqual(["armed-clash 2026-03-02 Diffa killed 11..11..11 wounded 3..3..3"]);
  });

  it("is said by the army", () => {
    const { claims } = extract({ id: "r", text }).incidents[0] ?? { claims: [] };
    expect(claims.map(({ best, source, stance }) => `${best} ${source.kind} ${stance}`)).toEqual([
      "2 military asserted",
      "3 military asserted",
      "9 military asserted",
      "30 military denied",
    ]);
  });
});

describe("who was met and who was hurt", () => {
  it.each([
    [
      "On Monday five armed poachers were discovered by a patrol near Kaga-Bandoro, Central African Republic, and answered with gunfire. Two poachers were killed, one was wounded. A ranger received a light wound in the leg.",
      /^armed-clash 2026-03-02 Kaga-Bandoro killed 2\.\.2\.\.2 wounded 2\.\.2\.\.2/,
    ],
  ])("%s", (text, expected) => {
    expect(incidentsIn(text)).toEqual([expect.stringMatching(expected)]);
  });
});

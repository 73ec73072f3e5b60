import { expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

it("what is done in retaliation is another act than the one told before", () => {
  const text =
    "A car bomb killed nine people in Baghdad on Monday. Mortar rounds then hit a district in the north of Baghdad in retaliation, wounding ten people.";
  expect(incidentsIn(text)).toEqual([
    expect.stringMatching(/^bombing .* killed 9\.\.9\.\.9$/),
    expect.stringMatching(/^shelling .* wounded 10\.\.10\.\.10$/),
  ]);
});

it("an act in retaliation for something is only itself", () => {
  const text = "A car bomb killed nine people in Baghdad on Monday. The bomb was laid in retaliation for a law on fishing, a group said.";
  expect(incidentsIn(text)).toHaveLength(1);
});

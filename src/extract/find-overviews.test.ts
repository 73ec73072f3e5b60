import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("a lead that adds up", () => {
  it("is no incident beside those that it adds up", () => {
    const text =
      "Five people died in separate raids in Borno on Monday, police said. Gunmen shot dead two farmers in the town of Bama. Also in Gwoza, a bomb killed three traders.";
    expect(incidentsIn(text)).toEqual([
      expect.stringMatching(/^armed-attack 2026-03-02 Bama killed 2\.\.2\.\.2/),
      expect.stringMatching(/^bombing 2026-03-02 Gwoza killed 3\.\.3\.\.3/),
    ]);
  });

  it("is the whole of what is told of one incident part by part", () => {
    const text = "Five officers died in an ambush near Aguililla on Monday. An inspector and four constables died, police said.";
    expect(incidentsIn(text)).toEqual([expect.stringMatching(/killed 5\.\.5\.\.5/)]);
  });
});

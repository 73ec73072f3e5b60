import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("an incident told again", () => {
  it.each([
    // The later words take up the people of the earlier.
    "Gunmen kidnapped seven workers in Bauchi, Nigeria, on Saturday. The company is owned by a bank. They killed a guard before kidnapping the workers, police said.",
    // Kind, day and toll are the same, and only one of the two says where.
    "The head of the army was killed by a bomb in Bissau on Sunday. The government met. General Lopes Biai died in a bomb explosion in his office on Sunday.",
  ])("is one: %s", (text) => {
    expect(incidentsIn(text)).toHaveLength(1);
  });

  it("is not one with what happened on another day", () => {
    const text = "A bomb killed two soldiers in Mopti, Mali, on Sunday. A bomb killed two soldiers near Mopti on Friday, the army said.";
    expect(incidentsIn(text)).toHaveLength(2);
  });
});

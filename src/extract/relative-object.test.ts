import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("whose act it is, and on whom, in a long sentence", () => {
  it.each([
    [
      "the object before a clause with whom",
      "Two of five hostages whom the bandits freed near Kaduna on Tuesday were teachers.",
      /^hostage-release 2026-03-03 Kaduna .*released 5\.\.5\.\.5/,
    ],
    [
      "those marched into the bush after other acts",
      "Men in uniform stopped a bus near Kaduna on Tuesday, killed the guard with a knife and marched nine traders into the bush.",
      /^abduction 2026-03-03 Kaduna .*abducted 9\.\.9\.\.9/,
    ],
    [
      "a crowd that catches arrests nobody",
      "On Tuesday a mob at a market in Kaduna caught three strangers whose car somebody had recognised, and beat them to death.",
      /^mob-violence 2026-03-03 Kaduna killed 3\.\.3\.\.3$/,
    ],
  ])("%s", (_, text, expected) => {
    expect(incidentsIn(text)).toEqual([expect.stringMatching(expected)]);
  });
});

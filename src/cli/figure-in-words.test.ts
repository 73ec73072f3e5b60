import { describe, expect, it } from "vitest";
import type { Claim, Qualifier, Source } from "../model/index.js";
import { claimFigure, claimInWords, estimateInWords, sourceInWords } from "./figure-in-words.js";

type Figure = [low: number | null, best: number | null, high: number | null];

const estimates: [Figure, string][] = [
  [[12, 12, 12], "12"],
  [[12, 12, 13], "12 (12–13)"],
  [[4, 4, null], "at least 4"],
  [[3, 4, null], "4 (at least 3)"],
  [[null, 20, null], "about 20"],
  [[null, 9, 9], "at most 9"],
  [[6, null, 8], "6 to 8"],
  [[24, null, null], "24 or more"],
  [[null, null, 9], "at most 9"],
  [[0, 0, 0], "none"],
  [[null, null, null], "some, number not said"],
];

const worded: [Figure, Qualifier, string][] = [
  [[4, 4, 4], "exact", "4"],
  [[4, 4, null], "at-least", "at least 4"],
  [[null, 9, 9], "at-most", "at most 9"],
  [[null, 20, null], "approximate", "about 20"],
  [[6, null, 8], "range", "6 to 8"],
  [[3, 3, null], "vague", "3 or more"],
  [[0, 0, 0], "exact", "none"],
];

const sources: [Source, string][] = [
  [{ kind: "report", anonymous: false }, "the report"],
  [{ kind: "police", name: "police spokesman Yusuf Garba", anonymous: false }, "police spokesman Yusuf Garba"],
  [{ kind: "official", name: "Yusuf Garba", anonymous: false }, "Yusuf Garba (official)"],
  [{ kind: "military", name: "a commander", anonymous: true }, "a commander (military, not named)"],
  [{ kind: "witness", anonymous: true }, "a witness"],
];

const said: Claim = {
  about: "killed",
  low: 12,
  best: 12,
  high: 12,
  qualifier: "exact",
  whom: "people",
  side: "unknown",
  cumulative: false,
  source: { kind: "police", name: "police", anonymous: false },
  stance: "asserted",
  evidence: [],
};

const claims: [Partial<Claim>, string][] = [
  [{}, "12 people, says police"],
  [{ low: 3, best: 3, high: 3, whom: "children", partOf: 0 }, "3 children, part of the 12, says police"],
  [{ whom: "two" }, "12, says police"],
  [{ low: 3, best: 3, high: null, qualifier: "vague", whom: "others" }, "3 or more others, no exact number given, says police"],
  [{ cumulative: true }, "12 people, counts more than this incident, says police, in no total"],
  [{ stance: "denied" }, "12 people, denied by police, in no total"],
  [{ stance: "unconfirmed" }, "12 people, unconfirmed, says police"],
  [{ whom: "\u001b[2Jpeople" }, "12 ␛[2Jpeople, says police"],
];

describe("figures in words", () => {
  it.each(estimates)("an estimate %j is %s", ([low, best, high], words) => {
    expect(estimateInWords({ low, best, high })).toBe(words);
  });
  it.each(worded)("a figure %j, %s, is %s", ([low, best, high], qualifier, words) => {
    expect(claimFigure({ low, best, high, qualifier })).toBe(words);
  });
  it.each(sources)("a source %j is %s", (source, words) => {
    expect(sourceInWords(source)).toBe(words);
  });
  it.each(claims)("a claim with %j is %s", (change, words) => {
    expect(claimInWords({ ...said, ...change }, [said])).toBe(words);
  });
});

describe("nobody", () => {
  const none = { ...said, low: 0, best: 0, high: 0, qualifier: "exact" as const };
  it.each([
    ["the crew", "none of the crew, says"],
    ["nobody", "none, says"],
    ["casualties", "none, says"],
  ])("of %s", (whom, shown) => {
    expect(claimInWords({ ...none, whom: whom.replace("the ", "") }, [])).toContain(shown);
  });
});

import { describe, expect, it } from "vitest";
import { tokenise } from "../../text/tokenise.js";
import { numberAt, quantityAt } from "./number-words.js";

const tokensOf = (text: string) => tokenise(text, [{ start: 0, end: text.length }]);

/** "low..best..high qualifier | words", "+" before it where it is counted apart; undefined where no figure begins the text. */
function quantity(text: string): string | undefined {
  const tokens = tokensOf(text);
  const found = quantityAt(tokens, 0, tokens.length);
  if (!found) return undefined;
  const { low, best, high, qualifier } = found.quantity;
  const words = text.slice(tokens[found.first]?.start, tokens[found.last - 1]?.end);
  return `${found.additional ? "+" : ""}${low ?? ""}..${best ?? ""}..${high ?? ""} ${qualifier} | ${words}`;
}

describe("quantityAt", () => {
  it.each([
    ["12 people", "12..12..12 exact | 12"],
    ["1,200 people", "1200..1200..1200 exact | 1,200"],
    ["one soldier", "1..1..1 exact | one"],
    ["twenty-two soldiers", "22..22..22 exact | twenty-two"],
    ["one hundred and five soldiers", "105..105..105 exact | one hundred and five"],
    ["two thousand three hundred people", "2300..2300..2300 exact | two thousand three hundred"],
    ["a hundred people", "100..100..100 exact | a hundred"],
    ["a dozen people", "12..12..12 exact | a dozen"],
    ["two dozen people", "24..24..24 exact | two dozen"],
    ["half a dozen people", "6..6..6 exact | half a dozen"],
    ["3 lakh people", "300000..300000..300000 exact | 3 lakh"],
  ])("reads a figure: %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });

  it.each([
    ["at least 12 people", "12..12.. at-least | at least 12"],
    ["more than 12 people", "12..12.. at-least | more than 12"],
    ["no fewer than twelve people", "12..12.. at-least | no fewer than twelve"],
    ["12 or more people", "12..12.. at-least | 12 or more"],
    ["about 12 people", "..12.. approximate | about 12"],
    ["some 12 people", "..12.. approximate | some 12"],
    ["12 or so people", "..12.. approximate | 12 or so"],
  ])("reads how sure it is, as the contract writes it: %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });

  it.each([
    ["12 to 14 people", "12....14 range | 12 to 14"],
    ["12-14 people", "12....14 range | 12-14"],
    ["between 10 and 12 people", "10....12 range | between 10 and 12"],
    ["six or seven people", "6....7 range | six or seven"],
  ])("reads a range: %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });

  it.each([
    ["dozens of people", "24.... vague | dozens of"],
    ["scores of people", "40.... vague | scores of"],
    ["hundreds of people", "200.... vague | hundreds of"],
  ])("gives a vague word the contract's least: %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });

  it.each([
    ["several people", "3..3.. vague | several"],
    ["a few people", "3..3.. vague | a few"],
  ])("gives a vague few the contract's three: %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });

  it.each([
    ["another 12 people", "+12..12..12 exact | another 12"],
    ["12 more people", "+12..12..12 exact | 12 more"],
  ])("counts apart: %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });

  it("reads that there were none", () => {
    expect(quantity("no casualties")).toMatch(/^0\.\.0\.\.0 /);
  });

  it.each(["people 12", "a soldier", "another soldier", "more than ever", "at the market", "between the lines", "-"])(
    "finds no figure at the start of: %s",
    (text) => {
      expect(quantity(text)).toBeUndefined();
    },
  );

  it.each(["12 or", "between 10 and", "at least", "twenty-", "a", "half a", "1,2,3", "9".repeat(40), "12-", "one hundred and", "another"])(
    "never reads past the end of: %s",
    (text) => {
      const tokens = tokensOf(text);
      for (let at = 0; at < tokens.length; at += 1) {
        for (let end = at + 1; end <= tokens.length; end += 1) {
          const found = quantityAt(tokens, at, end);
          if (found) expect(found.last).toBeLessThanOrEqual(tokens.length);
          if (found) expect(found.last).toBeGreaterThan(at);
        }
      }
    },
  );
});

describe("numberAt", () => {
  it.each([
    ["12", 12],
    ["1,200", 1200],
    ["123,456,789", 123456789],
    ["three", 3],
    ["thirty-three thousand", 33000],
    ["two million", 2000000],
  ])("reads %s", (text, n) => {
    const tokens = tokensOf(text);
    expect(numberAt(tokens, 0, tokens.length)).toEqual({ n, last: tokens.length });
  });

  it.each(["1.5", "99999999999999", "12th", "AK-47", "people"])("reads no whole number in %s", (text) => {
    const tokens = tokensOf(text);
    expect(numberAt(tokens, 0, tokens.length)?.last).not.toBe(tokens.length);
  });
});

import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.js";

/** Runs of blanks as one, so that a table can be read. */
const words = (text: string) => text.replace(/ +/g, " ").trim();

describe("cleanText", () => {
  it.each([
    ["tags", "<p>Gunmen killed <b>three</b> people.</p>", "Gunmen killed three people."],
    ["a script with its contents", '<p>Gunmen</p><script>if (a < b) alert("killed 12")</script>', "Gunmen"],
    ["comments", "<p>Gunmen <!-- killed 12 --> fled.</p>", "Gunmen fled."],
    ["entities", "Gunmen &amp; rebels &#8220;fled&#8221;&nbsp;", "Gunmen & rebels “ fled”"],
    ["control characters", "Gun\u0000men \u001bfled", "Gun men fled"],
    ["colours of a terminal", "\u001b[1;31mGunmen\u001b[0m fled\u009b38;5;1m on\u001b[K foot.", "Gunmen fled on foot."],
    [
      "titles and links of a terminal",
      "\u001b]0;killed 12\u0007Gunmen \u001b]8;;https://x.example\u001b\\fled\u001b]8;;\u001b\\\u001b(B.",
      "Gunmen fled .",
    ],
    ["no more of a title without an end than its beginning", "Gunmen \u001b]0;fled.\nPolice", "Gunmen ]0;fled. Police"],
    ["lone surrogates", "Gunmen \ud800 fled \udc00.", "Gunmen fled ."],
    ["addresses", "See https://x.example/killed-12 or www.x.example now.", "See or now."],
    ["runs that no word is as long as", `Gunmen ${"a".repeat(5000)} fled.`, "Gunmen fled."],
    ["marks that change direction", "Gunmen\u202e fled\u200b.", "Gunmen fled ."],
  ])("blanks out %s and keeps the length", (_what, source, expected) => {
    const { text } = cleanText(source);
    expect(text).toHaveLength(source.length);
    expect(words(text.replaceAll("\n", " "))).toBe(expected);
  });

  it.each(["5 < 6 and 7 > 6", "a <= b", "AT&T", "&unknown;", "<", ">", "&", "&#;", "<!", "</", "Kano – 12 “dead” 💣"])(
    "leaves prose alone: %s",
    (source) => {
      expect(cleanText(source).text).toBe(source);
    },
  );

  it("ends a line where a block ends, so that a heading is no part of the sentence after it", () => {
    expect(cleanText("<h1>Blast</h1><p>Gunmen fled.</p>").text).toMatch(/^ +\n? *Blast *\n *\n?Gunmen fled\./);
  });

  it("says what it met", () => {
    expect(cleanText("<p>a</p>").hadMarkup).toBe(true);
    expect(cleanText("5 < 6").hadMarkup).toBe(false);
    expect(cleanText("\u0000\u0001\u0002".repeat(10)).hadBinary).toBe(true);
    expect(cleanText("one \u0000 slip").hadBinary).toBe(false);
  });
});

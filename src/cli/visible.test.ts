import { describe, expect, it } from "vitest";
import { clipped, visible, visibleLines } from "./visible.js";

describe("text made safe for a terminal", () => {
  const cases: [text: string, shown: string][] = [
    ["plain", "plain"],
    [" two\r\n\tlines ", "two lines"],
    ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["title \u001b]0;x\u0007", "title ␛]0;x␇"],
    ["\u009b2J", "\ufffd2J"],
    ["a\u202eb\u2066c\u200ed", "abcd"],
    ["a\u0000b\u007fc", "a␀b␡c"],
    ["a\u{e0041}b", "ab"],
    ["half \ud800 pair", "half \ufffd pair"],
    ["😀 👩‍🚒", "😀 👩‍🚒"],
    ["e\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301\u0301"],
    ["‏شرطة", "شرطة"],
  ];
  it.each(cases)("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("keeps lines and their indentation where there are several", () => {
    expect(visibleLines("a\n  b  c\u001b[1m\n")).toBe("a\n  b  c␛[1m\n");
  });
});

describe("a text cut short", () => {
  const cases: [text: string, length: number, shown: string][] = [
    ["short", 10, "short"],
    ["killed twelve people", 15, "killed twelve…"],
    ["警察官が三人を殺した", 6, "警察官が三…"],
    ["e\u0301e\u0301e\u0301e\u0301", 4, "e\u0301e\u0301e\u0301…"],
  ];
  it.each(cases)("%s at %i", (text, length, shown) => {
    expect(clipped(text, length)).toBe(shown);
  });
});

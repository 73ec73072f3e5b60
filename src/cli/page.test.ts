import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { hang, pageFor } from "./page.js";

const terminal = { isTTY: true, columns: 120 };

describe("a page", () => {
  const widths: [name: string, stream: object, width: number | undefined, env: Record<string, string>, expected: number][] = [
    ["as wide as the terminal", { isTTY: true, columns: 70 }, undefined, {}, 70],
    ["no wider than can be read", terminal, undefined, {}, 100],
    ["as wide as was asked for", terminal, 140, {}, 140],
    ["80 columns in a file", {}, undefined, {}, 80],
    ["as COLUMNS says in a file", {}, undefined, { COLUMNS: "50" }, 50],
    ["never too narrow", { columns: 5 }, undefined, {}, 30],
  ];
  it.each(widths)("is %s", (_, stream, width, env, expected) => {
    expect(pageFor(stream, width === undefined ? {} : { width }, env).width).toBe(expected);
  });

  const colours: [name: string, stream: object, color: boolean, env: Record<string, string>, coloured: boolean][] = [
    ["a terminal", terminal, true, {}, true],
    ["a file", {}, true, {}, false],
    ["a terminal with --no-color", terminal, false, { FORCE_COLOR: "1" }, false],
    ["a terminal with NO_COLOR", terminal, true, { NO_COLOR: "1" }, false],
    ["a terminal with an empty NO_COLOR", terminal, true, { NO_COLOR: "" }, true],
    ["a file with FORCE_COLOR", {}, true, { FORCE_COLOR: "1" }, true],
    ["a terminal with FORCE_COLOR=0", terminal, true, { FORCE_COLOR: "0" }, false],
    ["a dumb terminal", terminal, true, { TERM: "dumb" }, false],
  ];
  it.each(colours)("%s: colour is decided", (_, stream, color, env, coloured) => {
    expect(pageFor(stream, { color }, env).bold("x") !== "x").toBe(coloured);
  });
});

describe("a hanging paragraph", () => {
  const page = pageFor({}, { width: 30 }, {});
  const texts = [
    "Gunmen killed twelve people near the market on Sunday",
    "警察官が三人を殺したと警察が日曜日に発表した",
    "Cafe\u0301 ".repeat(20),
    "an-endless-word-".repeat(8),
    "👩‍🚒🚒 ".repeat(20),
  ];
  it.each(texts)("keeps to the width: %s", (text) => {
    const lines = hang(page, "   label  ", text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(30);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {10}\S/);
  });
});

import { describe, expect, it } from "vitest";
import { detectCase } from "./detect-case.js";

const report =
  "nadiad: police fired nine rounds on tuesday to scare away a mob that had set fire to a row of shops near the old bridge. nobody was hurt.";

describe("the case of a text", () => {
  it.each([
    ["lower", report],
    ["lower", `Story Of The Day, May 9, 2011\n\n${report}\n\nShare Print Mail Comment Next Story`],
    ["upper", `Share Print Mail Comment Next\n\n${report.toUpperCase()}`],
    ["mixed", report.replace("nadiad", "Nadiad").replace("police", "Police").replace("nobody", "Nobody")],
    ["mixed", "Police Open Fire\n\nPolice Kill Two"],
  ])("is %s, whatever its page prints round it", (style, text) => {
    expect(detectCase(text)).toBe(style);
  });
});

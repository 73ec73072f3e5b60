import { describe, expect, it } from "vitest";
import { columnMap } from "./column-map.js";

describe("--map", () => {
  it("names the columns of fields", () => {
    expect(columnMap("text=Body, published=Day of print")).toEqual({ text: "Body", published: "Day of print" });
  });

  it.each([
    ["text", /not FIELD=COLUMN/],
    ["text=", /not FIELD=COLUMN/],
    ["body=Text", /no "body"; there are id, text/],
    ["text=A,text=B", /text is given twice/],
  ])("says what is wrong with %s", (written, message) => {
    expect(() => columnMap(written)).toThrow(message);
  });
});

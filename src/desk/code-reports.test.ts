import { describe, expect, it } from "vitest";
import type { ReadItem } from "../formats/index.js";
import type { Report } from "../model/index.js";
import { codeReports, type Known } from "./code-reports.js";

const dated = "KABUL, 3 March 2024 - Gunmen killed three policemen in Kabul on Saturday, police said.";
const undated = "Gunmen killed three policemen in Kabul on Saturday, police said.";

async function code(items: ReadItem[], known: Known = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const item of codeReports(from(items), { known })) {
    found.push(
      item.kind === "coded" ? `${item.coding.id} ${item.coding.published} ${item.coding.title ?? "-"}` : `${item.kind}: ${item.message}`,
    );
  }
  return found;
}

async function* from(items: ReadItem[]): AsyncGenerator<ReadItem> {
  yield* items;
}

const read = (report: Report): ReadItem => ({ kind: "report", report, bytes: 0 });

describe("coding reports", () => {
  const cases: [name: string, report: Report, known: Known, expected: string[]][] = [
    ["a report that says nothing of itself", { id: "a", text: undated }, {}, ["a null -"]],
    ["what is known fills in", { id: "a", text: undated }, { published: "2024-03-04", title: "T" }, ["a 2024-03-04 T"]],
    [
      "what the report brings counts for more",
      { id: "a", text: undated, published: "2024-03-05", title: "Own" },
      { published: "2024-03-04", title: "T" },
      ["a 2024-03-05 Own"],
    ],
    [
      "a day that the text names counts for more, and is told",
      { id: "a", text: dated },
      { published: "2024-03-04" },
      ["warning: its own date 2024-03-03 counts, not 2024-03-04", "a 2024-03-03 -"],
    ],
    ["a day that the text names too is nothing to tell", { id: "a", text: dated }, { published: "2024-03-03" }, ["a 2024-03-03 -"]],
  ];
  it.each(cases)("%s", async (_, report, known, expected) => {
    expect(await code([read(report)], known)).toEqual(expected);
  });

  it("keeps the order, and passes problems on in their place", async () => {
    const items: ReadItem[] = [read({ id: "b", text: undated }), { kind: "error", message: "bad", bytes: 0 }, read({ id: "a", text: "" })];
    expect(await code(items)).toEqual(["b null -", "error: bad", "a null -"]);
  });
});

import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("whose day it is", () => {
  it.each([
    ["Six men were killed in shelling in Donetsk last October.", "2025-10-01/2025-10-31"],
    ["Gunmen killed six men in Kano on Monday, the army said in a statement released on Tuesday.", "2026-03-02"],
    ["In a statement on Tuesday, the governor condemned the attack. Gunmen had killed six men in Kano on Monday.", "2026-03-02"],
    ["Gunmen killed six men near Kano on Monday. They were guarding a road that was opened in May 2019.", "2026-03-02"],
    ["Monday's attack in Kano killed six men, police said on Tuesday.", "2026-03-02"],
    ["A gunman killed six people at a Christmas market in Graz on Monday.", "2026-03-02"],
    ["Militants killed six men in Kano over the past two days.", "2026-03-02/2026-03-04"],
  ])("%s", (text, day) => {
    expect(incidentsIn(text)).toEqual([expect.stringContaining(` ${day} `)]);
  });
});

it("an act is of the day on which the text says that it began", () => {
  expect(
    incidentsIn(
      "A drone hit a depot in Marib on 3 February. The army still holds the hills that it took in a raid that began on 20 January.",
    ),
  ).toEqual([expect.stringContaining("2026-02-03"), expect.stringContaining("2026-01-20")]);
});

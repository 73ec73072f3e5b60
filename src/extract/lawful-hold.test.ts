import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("verbs of many meanings that tell of arrests where the law is about", () => {
  it.each([
    ["Nine men were held for questioning in Izmir on Tuesday.", "9..9..9"],
    ["Police held nine men in Izmir on Tuesday.", "9..9..9"],
    ["Nine traders were booked under the act in Izmir on Tuesday.", "9..9..9"],
    ["Police booked nine traders in Izmir on Tuesday.", "9..9..9"],
    ["Nine men were remanded to police custody in Izmir on Tuesday.", "9..9..9"],
  ])("%s", (text, arrested) => {
    expect(incidentsIn(text)).toEqual([`arrest-or-raid 2026-03-03 Izmir arrested ${arrested}`]);
  });

  it.each([
    ["Nine guests were held up by the rain in Izmir on Tuesday."],
    ["The travellers booked nine rooms in Izmir on Tuesday."],
    ["Nine workers were held by rebels near Izmir on Tuesday."],
  ])("not here: %s", (text) => {
    expect(incidentsIn(text).join()).not.toContain("arrest");
  });
});

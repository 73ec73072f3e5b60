import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";
import { extract } from "./extract.js";

describe("police who fire where a crowd is about", () => {
  it.each([
    ["Police fired nine rounds in Nadiad on Tuesday to scare away a mob."],
    ["Police had to shoot at rioters in Nadiad on Tuesday."],
    ["Police fired in the air in Nadiad on Tuesday. The mob had stoned their jeep."],
  ])("use force against it: %s", (text) => {
    const [incident] = extract({ id: "r", text, published: "2026-03-04" }).incidents;
    expect(incident?.type).toBe("force-against-protesters");
    expect(incident?.participants.filter(({ role }) => role === "initiator").map(({ name }) => name)).toContain("Police");
  });

  it.each([
    ["Police came to Nadiad on Tuesday. Tear gas was fired at a mob."],
    ["A mob gathered in Nadiad on Tuesday. Police arrived late. Nine rounds were fired."],
  ])("are who acts where nobody is named: %s", (text) => {
    const found = extract({ id: "r", text, published: "2026-03-04" }).incidents.filter(({ type }) => type === "force-against-protesters");
    expect(found.flatMap(({ participants }) => participants.map(({ role, name }) => `${role} ${name.toLowerCase()}`))).toContain(
      "initiator police",
    );
  });

  it("killed those who are said to have died of their shots", () => {
    expect(incidentsIn("Seven deaths in police firing at a mob were reported from Nadiad on Tuesday.")).toEqual([
      "force-against-protesters 2026-03-03 Nadiad killed 7..7..7",
    ]);
  });

  it.each([
    ["Four bodies were recovered from a well in Nadiad on Tuesday. Two rioters were killed in police firing in Nadiad on Tuesday."],
    ["Two rioters were killed in police firing in Nadiad on Tuesday. Four traders were stabbed to death."],
    ["Two rioters were killed in police firing in Nadiad on Tuesday. Four bodies were found in a well."],
  ])("killed nobody else that the report tells of: %s", (text) => {
    const forced = incidentsIn(text).filter((line) => line.startsWith("force-against-protesters"));
    expect(forced).toEqual(["force-against-protesters 2026-03-03 Nadiad killed 2..2..2"]);
  });

  it("face the crowd that attacked others, too", () => {
    expect(
      incidentsIn(
        "Protesters threw stones at police in Nadiad on Tuesday. As they neared the court, police fired tear gas at them. The clashes hurt " +
          "nine officers. Three clerks were injured after being attacked by protesters.",
      ),
    ).toHaveLength(1);
  });

  it("have not stabbed", () => {
    expect(incidentsIn("Police patrolled Nadiad on Tuesday. A mob was about. Two men were stabbed.").join()).not.toContain("force-against");
  });

  it("are in a fight where fighters are before them", () => {
    expect(incidentsIn("Police opened fire on three militants near Nadiad on Tuesday.")[0]).toMatch(/^armed-/);
  });

  it("did not kill whom others killed elsewhere in the report", () => {
    const text =
      "Police fired 20 rounds at a mob in Nadiad on Monday. Shops stayed shut. Schools were closed. Trains ran late. Nine people were stabbed to death by arsonists.";
    expect(incidentsIn(text)).toEqual([
      "force-against-protesters 2026-03-02 Nadiad",
      expect.stringMatching(/^armed-attack .* killed 9..9..9/),
    ]);
  });

  it("are one confrontation with what the crowd before them does", () => {
    expect(incidentsIn("A mob burnt six shops in Nadiad on Monday. Police fired ten rounds and four people were injured.")).toEqual([
      "force-against-protesters 2026-03-02 Nadiad wounded 4..4..4",
    ]);
  });
});

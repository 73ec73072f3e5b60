import { describe, expect, test } from "vitest";
import { extract } from "../../index.js";
import { gatherFillers } from "./gather-fillers.js";
import { muc4, templatesOf } from "./muc4.js";

const read = (text: string) => {
  const report = { id: "r", text, published: "1990-03-06" };
  return templatesOf(extract(report, { mentions: true }), report);
};

test("a murder: who, to whom, and what became of those beside him", () => {
  const templates = read(
    "BOGOTA, 6 MAR 90 (RADIO) -- [TEXT] MAYOR ERNESTO VILLALBA WAS SHOT TO DEATH YESTERDAY BY THREE UNIDENTIFIED MEN IN THE CITY OF CALI. HIS DRIVER WAS WOUNDED.",
  );
  expect(templates).toHaveLength(1);
  expect(templates[0]).toMatchObject({
    incident_date: "05 MAR 90",
    incident_location: "COLOMBIA: CALI (CITY)",
    incident_type: "ATTACK",
    incident_stage: "ACCOMPLISHED",
    perp_category: "TERRORIST ACT",
    perp_individual_id: [expect.arrayContaining(["UNIDENTIFIED MEN"])],
    hum_tgt_name: [["ERNESTO VILLALBA"], null],
    hum_tgt_description: [["MAYOR"], ["DRIVER"]],
    hum_tgt_type: ["GOVERNMENT OFFICIAL", "CIVILIAN"],
    hum_tgt_number: ["1", "1"],
    hum_tgt_effect: ["DEATH", "INJURY"],
  });
});

test("a bomb: things that were hit, with their kinds, and who claims it", () => {
  const [template] = read(
    "LIMA, 6 MAR 90 (RADIO) -- [TEXT] A BOMB EXPLODED LAST NIGHT IN FRONT OF THE BANK OF TARAPOTO IN LIMA, DAMAGING TWO CARS. TWO PEOPLE WERE INJURED. SHINING PATH GUERRILLAS CLAIMED RESPONSIBILITY FOR THE ATTACK.",
  );
  expect(template).toMatchObject({
    incident_type: "BOMBING",
    incident_instrument_type: ["BOMB"],
    perp_organization_id: [["SHINING PATH"]],
    hum_tgt_effect: ["INJURY"],
  });
  // The likeliest stands first, which is for the weights to say.
  const targets = template?.phys_tgt_id.map((mentions, at) => [mentions[0], template.phys_tgt_type[at], template.phys_tgt_number[at]]);
  expect(targets).toHaveLength(2);
  expect(targets).toContainEqual(["BANK OF TARAPOTO", "FINANCIAL", "1"]);
  expect(targets).toContainEqual(["CARS", "TRANSPORT VEHICLE", "2"]);
});

test("words are written as they stand in the report, in capitals or not", () => {
  const [template] = read(
    "QUITO, 4 Mar 90 (Radio) -- Guerrillas of the Northern Liberation Front kidnapped rancher Ernesto Villalba in Latacunga on Friday, police said.",
  );
  expect(template).toMatchObject({
    incident_type: "KIDNAPPING",
    perp_organization_id: [["Northern Liberation Front"]],
    hum_tgt_name: [["Ernesto Villalba"]],
  });
});

describe("what MUC-4 leaves out", () => {
  test.each([
    [
      "clashes between armed forces",
      "SAN SALVADOR, 6 MAR 90 (RADIO) -- [TEXT] EIGHT SOLDIERS AND SIX GUERRILLAS DIED IN CLASHES OF THE ARMY WITH THE FMLN IN MORAZAN YESTERDAY.",
    ],
    [
      "attacks on military targets",
      "SAN SALVADOR, 6 MAR 90 (RADIO) -- [TEXT] GUERRILLAS ATTACKED AN ARMY GARRISON IN USULUTAN YESTERDAY AND KILLED FOUR SOLDIERS.",
    ],
    [
      "what is told in general terms",
      "BOGOTA, 6 MAR 90 (RADIO) -- [TEXT] THE PRESIDENT SAID THAT MURDERS AND BOMBINGS HAVE CAUSED MUCH SUFFERING IN THE COUNTRY.",
    ],
    [
      "what is more than two months old",
      "BOGOTA, 6 MAR 90 (RADIO) -- [TEXT] JUDGE ERNESTO VILLALBA WAS MURDERED IN CALI ON 4 AUGUST 1988. A MONUMENT TO HIM WAS OPENED TODAY.",
    ],
    ["arrests", "BOGOTA, 6 MAR 90 (RADIO) -- [TEXT] POLICE ARRESTED FOUR STUDENTS IN CALI YESTERDAY."],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

test("a report without incidents gives a line without templates", () => {
  const report = { id: "r7", text: "The bridge at Cali was opened to traffic on Monday after two years of work." };
  expect(muc4.linesOf(extract(report, { mentions: true }), report)).toEqual([{ id: "r7", templates: [] }]);
});

test("what speaks of one target stands at one place of every list", () => {
  for (const template of read(
    "LIMA, 6 MAR 90 (RADIO) -- [TEXT] TERRORISTS KILLED A JUDGE AND TWO TEACHERS AND BURNED A SCHOOL IN AYACUCHO YESTERDAY.",
  )) {
    const lengths = (["name", "description", "type", "number", "effect"] as const).map((slot) => template[`hum_tgt_${slot}`].length);
    expect(new Set(lengths).size).toBe(1);
    expect(template.phys_tgt_type).toHaveLength(template.phys_tgt_id.length);
    expect(template.phys_tgt_effect).toHaveLength(template.phys_tgt_id.length);
  }
});

describe("names in a text of capitals alone", () => {
  test.each([
    ["a given name that the tagger takes for a verb", "GUNMEN MURDERED SENATOR HECTOR VILLALBA IN CALI YESTERDAY.", "HECTOR VILLALBA"],
    [
      "a name whose owner's death is spoken of",
      "POLICE ARE INVESTIGATING SENATOR LUIS VILLALBA'S MURDER IN CALI YESTERDAY.",
      "LUIS VILLALBA",
    ],
    ["a surname that is an English word", "GUNMEN KIDNAPPED U.S. BUSINESSMAN MICHAEL BALL, 42, IN CALI YESTERDAY.", "MICHAEL BALL"],
  ])("%s", (_, sentence, name) => {
    const report = {
      id: "r",
      text: `BOGOTA, 6 MAR 90 (RADIO) -- [TEXT] ${sentence} NOBODY HAS CLAIMED RESPONSIBILITY FOR IT, AND THE POLICE SAID THAT THE MEN ESCAPED IN A CAR.`,
      published: "1990-03-06",
    };
    const { fillers } = gatherFillers(extract(report, { mentions: true }), report);
    expect(fillers.filter(({ slot }) => slot === "name").map(({ text }) => text)).toContain(name);
  });
});

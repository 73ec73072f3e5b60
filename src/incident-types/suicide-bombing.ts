import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A bomb whose bearer dies or means to die. */
export const suicideBombing: IncidentType = {
  name: "suicide-bombing",
  parent: "bombing",
  triggers: [
    ...verbs("blow himself up; blow herself up; blow themselves up; blow up himself; explode himself"),
    ...verbs("detonate; set off; trigger; explode; activate; blow up; wear; pull the pin of", { object: "suicide-device" }),
    ...verbs(
      "explode herself; explode themselves; detonate himself; detonate herself; detonate themselves; blow up herself; blow up themselves; blow himself; blow herself",
    ),
    ...nouns(
      "suicide truck bombing; suicide vehicle bombing; suicide car-bomb attack; kamikaze bombing; suicide bomber attack; human bomb attack; suicide truck bomb; double suicide bombing; twin suicide bombing; suicide gun and bomb attack",
    ),
    ...nouns(
      "suicide attack; suicide bombing; suicide bomb attack; suicide blast; suicide explosion; suicide car bombing; suicide car bomb; suicide assault; suicide bomb",
    ),
  ],
  evidence: [
    "explosive belt",
    "explosives belt",
    "belt of explosives",
    "vest of explosives",
    "human bomb",
    "strapped to her",
    "strapped to his",
    "suicide jacket",
    "female bomber",
    "kamikaze bomber",

    "suicide bomber",
    "suicide bombers",
    "suicide attacker",
    "suicide attackers",
    "suicide vest",
    "explosive vest",
    "explosives vest",
    "suicide belt",
    "explosives-laden",
    "detonated his",
    "detonated her",
    "explosives strapped to his",
    "suicide mission",
  ],
  examples: [
    "A woman [[set off an explosive belt]] at a camp gate near Kano on Tuesday, killing three people.",

    "A suicide bomber [[blew himself up]] at a market in Kano on Tuesday, killing nine people.",
    "Nine people were killed in a [[suicide attack]] on a checkpoint in Mogadishu on Tuesday.",
  ],
  counterExamples: [
    "A bomb exploded at a market in Kano on Tuesday, killing nine people.",
    "Troops seized six suicide vests in Mogadishu on Tuesday.",
  ],
};

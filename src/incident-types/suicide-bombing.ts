import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A bomb whose bearer dies or means to die. */
export const suicideBombing: IncidentType = {
  name: "suicide-bombing",
  parent: "bombing",
  triggers: [
    ...verbs("blow himself up; blow herself up; blow themselves up; blow up himself; explode himself"),
    ...nouns(
      "suicide attack; suicide bombing; suicide bomb attack; suicide blast; suicide explosion; suicide car bombing; suicide car bomb; suicide assault; suicide bomb",
    ),
  ],
  evidence: [
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
    "A suicide bomber [[blew himself up]] at a market in Kano on Tuesday, killing nine people.",
    "Nine people were killed in a [[suicide attack]] on a checkpoint in Mogadishu on Tuesday.",
  ],
  counterExamples: [
    "A bomb exploded at a market in Kano on Tuesday, killing nine people.",
    "Troops seized six suicide vests in Mogadishu on Tuesday.",
  ],
};

import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** An attack by manned aircraft, or from the air by means not told. */
export const airStrike: IncidentType = {
  name: "air-strike",
  triggers: [
    ...nouns(
      "air strike; airstrike; air raid; air attack; aerial bombardment; bombing raid; aerial attack; air bombardment; aerial bombing; air assault; helicopter attack; strafing run; aerial strike; air-raid; air-strike",
    ),
    ...verbs("hit; strike; target; attack", { subject: "aerial", frame: "instrument", weight: 2 }),
    ...nouns(
      "aerial raid; bombing run; bombing sortie; helicopter strike; attack from the air; raid by warplanes; dive-bombing; carpet bombing; aerial assault; air bombing; jet attack; air raids; plane attack",
    ),
    ...verbs("dive-bomb; carpet-bomb; bomb from air"),
    ...verbs("bomb; rocket; pound; raid; bombard; fire on; attack", { subject: "warplane", frame: "instrument" }),
    ...verbs("strafe; drop bombs; drop bomb; drop barrel bombs; drop cluster bombs; drop munitions"),
  ],
  evidence: [
    "jets",
    "warplane",
    "warplanes",
    "fighter jet",
    "fighter jets",
    "helicopter gunship",
    "helicopter gunships",
    "war planes",
    "jet fighters",
    "military aircraft",
    "airstrike",
    "airstrikes",
    "air strikes",
    "air strike",
    "attack helicopters",
    "bomber aircraft",
    "air force",
    "bombers",
    "fighter planes",
    "fighter-bombers",
    "fighter plane",
    "military planes",
    "aircraft dropped",
  ],
  examples: [
    "Two helicopters [[rocketed]] a village near Marib on Tuesday, killing four people.",
    "An unmarked aircraft [[dropped four bombs]] on Kani on Tuesday.",

    "An [[air strike]] hit a hospital in Idlib on Tuesday, killing seven people.",
    "Warplanes [[bombed]] a village near Marib on Tuesday.",
    "A fighter jet [[dropped two bombs]] on a school in Kani on Tuesday.",
  ],
  counterExamples: ["Pilots went on strike in Idlib on Tuesday."],
};

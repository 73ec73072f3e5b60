import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Artillery, mortar, rocket or missile fire from the ground. */
export const shelling: IncidentType = {
  name: "shelling",
  triggers: [
    ...verbs("shell; bombard"),
    ...verbs("fire; launch; lob; hit; strike; land; explode", { object: "indirect" }),
    ...verbs("hit; strike; land; slam; explode; fall; crash", { subject: "indirect", frame: "instrument" }),
    ...nouns(
      "shelling; mortar attack; rocket attack; artillery fire; artillery attack; missile attack; missile strike; bombardment; rocket fire; mortar fire; artillery barrage; artillery strike; rocket strike; rocket barrage; mortar barrage; artillery shelling; mortar shelling; mortar strike; cross-border fire; tank fire; ballistic missile attack",
    ),
  ],
  evidence: [
    "mortar",
    "mortars",
    "mortar shells",
    "mortar rounds",
    "artillery",
    "rockets",
    "howitzers",
    "tank shells",
    "ballistic missile",
    "ballistic missiles",
  ],
  examples: [
    "The army [[shelled]] the town of Saraqib on Tuesday, killing five civilians.",
    "A [[rocket hit]] a house in Saraqib on Tuesday.",
  ],
  counterExamples: ["A bombardment of questions met the mayor of Saraqib on Tuesday."],
};

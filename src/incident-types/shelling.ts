import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Artillery, mortar, rocket or missile fire from the ground. */
export const shelling: IncidentType = {
  name: "shelling",
  triggers: [
    ...verbs("shell; bombard"),
    ...verbs("fire; launch; lob; hit; strike; land; explode", { object: "indirect" }),
    ...verbs("hit; strike; land; slam; explode; fall; crash", { subject: "indirect", frame: "instrument" }),
    ...verbs(
      "pound with artillery; pound with mortars; pound with shells; fire on with mortars; open fire with mortars; open fire with artillery; open fire from mortars; open fire with tanks; fire with artillery; rain shells; rain rockets; rain missiles",
    ),
    ...verbs("pound", { object: "exposed", weight: 2 }),
    ...verbs("rain; send; direct; shower; unleash; loose; discharge; aim; fire off; let off", { object: "indirect", weight: 2 }),
    ...verbs("rain; rain down; come down; pound; kill; wound; injure; destroy; damage; tear; rip; pierce; impact; burst; detonate; reach", {
      subject: "indirect",
      frame: "instrument",
      weight: 2,
    }),
    ...nouns(
      "rocket salvo; salvo of rockets; volley of rockets; barrage of rockets; barrage of shells; barrage of missiles; hail of rockets; hail of shells; rain of shells; artillery duel; artillery bombardment; mortar bombardment; missile barrage; missile salvo; katyusha attack; shell fire; shellfire; rocket shelling; mortar fire attack; cross-border shelling; artillery exchange; rocket bombardment; grad attack; shell attack; ballistic missile strike; cruise missile strike; cruise missile attack; tank shelling; heavy shelling",
    ),
    ...nouns("barrage", { weight: 1 }),
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
    "Rebels [[rained rockets]] on the town of Saraqib on Tuesday, killing two civilians.",
    "A [[salvo of rockets]] killed two civilians in Saraqib on Tuesday.",
    "Mortar bombs [[rained down]] on a market in Saraqib on Tuesday, wounding six people.",

    "The army [[shelled]] the town of Saraqib on Tuesday, killing five civilians.",
    "A [[rocket hit]] a house in Saraqib on Tuesday.",
  ],
  counterExamples: [
    "Praise rained down on the players in Saraqib on Tuesday.",
    "A bombardment of questions met the mayor of Saraqib on Tuesday.",
  ],
};

import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Property burnt, wrecked or cut. */
export const arsonOrSabotage: IncidentType = {
  name: "arson-or-sabotage",
  triggers: [
    ...verbs(
      "torch; set fire to; set ablaze; set on fire; burn down; set alight; burn to the ground; raze; vandalise; vandalize; ransack; sabotage; knock down pylons; fell pylons",
    ),
    ...verbs("burn; destroy; damage; wreck; demolish; cut", { object: "property", weight: 2 }),
    ...nouns("arson; arson attack; sabotage; act of sabotage; torching; firebombing; burning", { weight: 3 }),
  ],
  examples: ["Men on motorcycles [[torched]] a school near Fada on Tuesday.", "Rebels [[burned]] six trucks near Fada on Tuesday."],
  counterExamples: ["A wildfire burned six hectares near Fada on Tuesday."],
};

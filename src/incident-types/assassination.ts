import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A named or titled person is the aim, killed or not. */
export const assassination: IncidentType = {
  name: "assassination",
  parent: "armed-attack",
  triggers: [
    ...verbs("assassinate", { counts: "killed" }),
    ...nouns("assassination", { counts: "killed" }),
    ...nouns("assassination attempt; assassination bid; attempted assassination; attempt on the life", { frame: "act" }),
  ],
  examples: ["Gunmen [[assassinated]] the mayor of Tixtla on Tuesday."],
  counterExamples: ["Critics called the report a character assassination in Tixtla on Tuesday."],
};

import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A named or titled person is the aim, killed or not. */
export const assassination: IncidentType = {
  name: "assassination",
  parent: "armed-attack",
  triggers: [
    ...verbs("assassinate", { counts: "killed" }),
    ...nouns("assassination", { counts: "killed" }),
    ...nouns(
      "attempt on his life; attempt on her life; attempt against the life; attack on the life; attack on his life; bid on the life; political assassination; attempted murder of; targeted killing; murder attempt; political murder",
      { frame: "act", weight: 2 },
    ),
    ...nouns("assassination attempt; assassination bid; attempted assassination; attempt on the life", { frame: "act" }),
  ],
  examples: [
    "The mayor of Tixtla survived an [[attempt on his life]] on Tuesday.",
    "Gunmen [[assassinated]] the mayor of Tixtla on Tuesday.",
  ],
  counterExamples: ["Critics called the report a character assassination in Tixtla on Tuesday."],
};

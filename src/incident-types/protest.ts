import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A crowd demonstrating, with a security incident but without force used on it. */
export const protest: IncidentType = {
  name: "protest",
  crowd: true,
  triggers: [
    ...verbs("protest; demonstrate; rally; march", { subject: "crowd", weight: 2, frame: "mutual" }),
    ...nouns("protest; demonstration; protest march; anti-government protest; street protest; sit-in", { weight: 1 }),
  ],
  examples: ["Hundreds of farmers [[protested]] in Larissa on Tuesday, and one of them was hurt in a scuffle."],
  counterExamples: ["The ambassador protested to the ministry in Lima on Tuesday."],
};

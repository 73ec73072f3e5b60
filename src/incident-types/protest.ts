import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A crowd demonstrating, with a security incident but without force used on it. */
export const protest: IncidentType = {
  name: "protest",
  crowd: true,
  triggers: [
    ...verbs("protest; demonstrate", { weight: 1, frame: "mutual" }),
    ...nouns("protest; demonstration; protest march; anti-government protest; street protest; sit-in", { weight: 1 }),
  ],
  examples: [],
  counterExamples: ["The ambassador protested to the ministry in Lima on Tuesday."],
};

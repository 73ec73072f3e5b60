import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A crowd against a person or a small group. */
export const mobViolence: IncidentType = {
  name: "mob-violence",
  parent: "riot",
  crowd: true,
  triggers: [
    ...verbs("lynch", { counts: "killed" }),
    ...nouns("lynching; mob attack; mob justice; mob lynching; mob violence", { counts: "killed" }),
  ],
  evidence: ["lynch mob", "angry mob", "a mob", "mob of"],
  examples: ["Villagers [[lynched]] two men near Tarime on Tuesday."],
  counterExamples: ["Reporters mobbed the singer near Tarime on Tuesday."],
};

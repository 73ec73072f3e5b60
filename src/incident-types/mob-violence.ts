import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A crowd against a person or a small group. */
export const mobViolence: IncidentType = {
  name: "mob-violence",
  parent: "riot",
  crowd: true,
  triggers: [
    ...verbs("lynch", { counts: "killed" }),
    ...verbs("necklace; mob to death; drag from police station and kill"),
    ...verbs(
      "beat; set upon; drag; beat up; attack; stone; thrash; chase; set alight; assault; parade; strip naked; tie to tree; beat senseless; kick",
      {
        object: "people",
        subject: "mob",
        weight: 2,
      },
    ),
    ...verbs(
      "beat to death; stone to death; burn to death; burn alive; hack to death; kill; club to death; set on fire; kick to death; hang",
      {
        object: "people",
        subject: "mob",
        counts: "killed",
        weight: 3,
      },
    ),
    ...nouns(
      "vigilante justice; vigilante killing; street justice; jungle justice; instant justice; lynch attempt; attempted lynching; lynch justice; mob beating; mob killing; vigilante attack; mob assault",
      {
        counts: "killed",
        weight: 2,
      },
    ),
    ...nouns("lynching; mob attack; mob justice; mob lynching; mob violence", { counts: "killed" }),
  ],
  evidence: ["lynch mob", "angry mob", "a mob", "mob of"],
  examples: ["A crowd [[beat]] a thief in Tarime on Tuesday until police came.", "Villagers [[lynched]] two men near Tarime on Tuesday."],
  counterExamples: ["Reporters mobbed the singer near Tarime on Tuesday."],
};

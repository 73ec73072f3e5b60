import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** People taken and held. */
export const abduction: IncidentType = {
  name: "abduction",
  triggers: [
    ...verbs("kidnap; abduct; take hostage; take captive; hold hostage; take as hostages; carry off; take into captivity", {
      counts: "abducted",
    }),
    ...verbs("seize; snatch; take away; drag away; lead away; march into; march away; march off; hold captive", {
      object: "people",
      counts: "abducted",
      weight: 2,
    }),
    ...nouns(
      "abduction; kidnapping; kidnap; hostage-taking; hostage taking; kidnap-for-ransom; mass abduction; kidnaping; seizure of hostages; mass kidnapping; hostage crisis",
      { counts: "abducted" },
    ),
  ],
  examples: [
    "Gunmen [[kidnapped]] three teachers near Kaduna on Tuesday.",
    "The [[abduction]] of two engineers near Kaduna on Tuesday was confirmed by police.",
  ],
  counterExamples: ["Gunmen freed three teachers near Kaduna on Tuesday."],
};

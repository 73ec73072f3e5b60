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
    ...verbs(
      "force into {vehicle}; bundle into {vehicle}; push into {vehicle}; shove into {vehicle}; drag into {vehicle}; haul into {vehicle}; pull into {vehicle}; throw into {vehicle}; march into forest; take into forest; take into bush; drag into bush; lead into bush; march into bush; take to bush; take to unknown destination; take to unknown location; take to unknown place; whisk away; whisk off; spirit away; frogmarch; bundle away; bundle off; drag off; force to accompany; force to go with; make go with; keep hostage; keep captive; keep as hostages; keep in captivity; hold in captivity; hold for ransom; hold against will; hold against their will; deprive of liberty; deprive of freedom; hold as hostages; take as captives; lead into captivity; drive away with; drive off with",
      { object: "people", counts: "abducted", weight: 2 },
    ),
    ...verbs("take; hold; keep; seize", { object: "captives", counts: "abducted" }),
    ...verbs("take prisoner; hold prisoner", { object: "people", counts: "abducted", weight: 2 }),
    ...verbs("disappear", { object: "people", counts: "abducted", weight: 1 }),
    // "removed by armed men", "retained by the villagers": as translations have it.
    ...verbs("remove; retain; intercept; carry away; take; pick up; drag", {
      object: "people",
      subject: "armed",
      counts: "abducted",
      weight: 2,
    }),
    ...verbs("retain; detain; hold", { object: "people", subject: "crowd", counts: "abducted", weight: 2 }),
    ...nouns(
      "enforced disappearance; forced disappearance; hostage drama; hostage situation; hostage siege; express kidnapping; hostage taker; mass hostage-taking; abduction attempt; kidnap attempt; kidnapping attempt; attempted kidnapping; attempted abduction",
      { counts: "abducted", weight: 2 },
    ),
    ...nouns(
      "abduction; kidnapping; kidnap; hostage-taking; hostage taking; kidnap-for-ransom; mass abduction; kidnaping; seizure of hostages; mass kidnapping; hostage crisis",
      { counts: "abducted" },
    ),
  ],
  examples: [
    "A trader's son was [[forced into a car]] outside a school in Kaduna on Tuesday.",
    "Gunmen [[took 12 hostages]] at a farm near Kaduna on Tuesday.",
    "Four woodcutters were [[removed]] by armed men in a forest near Kaduna on Tuesday.",
    "Villagers near Kaduna on Tuesday [[retained]] four policemen in a sports hall.",
    "Armed men [[bundled]] a doctor and two nurses into a van in Kaduna on Tuesday.",

    "Gunmen [[kidnapped]] three teachers near Kaduna on Tuesday.",
    "The [[abduction]] of two engineers near Kaduna on Tuesday was confirmed by police.",
  ],
  counterExamples: [
    "Villagers removed three fallen trees near Kaduna on Tuesday.",
    "Officials hold a key to the store near Kaduna on Tuesday.",
    "Gunmen freed three teachers near Kaduna on Tuesday.",
  ],
};

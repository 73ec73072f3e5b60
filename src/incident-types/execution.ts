import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** People killed while held. */
export const execution: IncidentType = {
  name: "execution",
  triggers: [
    ...verbs("execute; behead; decapitate", { object: "people", counts: "killed" }),
    ...verbs("hang", { object: "people", counts: "killed", weight: 2 }),
    ...verbs(
      "put to death; shoot by firing squad; put before a firing squad; execute by firing squad; line up and shoot; guillotine; crucify; shoot in back of head; shoot in back of neck; shoot in nape; put against wall; garrotte; cut head off; cut off head; cut off heads; shoot after capture; shoot in cold blood; kill in cold blood; shoot in front of villagers",
      { object: "people", counts: "killed" },
    ),
    ...nouns("execution; hanging", { counts: "killed", object: "people" }),
    ...nouns("beheading; summary execution; extrajudicial execution; decapitation; mass execution; extrajudicial killing", {
      counts: "killed",
    }),
  ],
  evidence: [
    "firing squad",
    "execution-style",
    "execution style",
    "summarily",
    "blindfolded",
    "hands tied",
    "hands bound",
    "hands were tied",
    "hands were bound",
    "hands were still bound",
    "hands were still tied",
    "hands still bound",
    "hands still tied",
    "bound hands",
  ],
  examples: [
    "Militants [[put to death]] five captives near Palma on Tuesday.",
    "Militants [[executed]] five captives near Palma on Tuesday.",
  ],
  counterExamples: ["The council executed the budget in Palma on Tuesday."],
};

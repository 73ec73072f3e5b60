import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Property taken by force. */
export const robbery: IncidentType = {
  name: "robbery",
  triggers: [
    ...verbs("rob; loot; mug; hold up at gunpoint", { weight: 3 }),
    ...verbs("steal; carry away; cart away; make away with; make off with", { object: "valuables", weight: 2 }),
    ...nouns("robbery; armed robbery; bank robbery; heist; bank raid; holdup; hold-up; looting; cattle raid; cattle rustling; mugging"),
  ],
  examples: ["Armed men [[robbed]] a bank in Ndola on Tuesday."],
  counterExamples: ["A penalty robbed the team of victory in Ndola on Tuesday."],
};

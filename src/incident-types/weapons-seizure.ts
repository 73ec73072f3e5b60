import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Arms or explosives found or taken, as the point of the report, without a fight. */
export const weaponsSeizure: IncidentType = {
  name: "weapons-seizure",
  lawEnforcement: true,
  triggers: [
    ...verbs(
      "seize; recover; confiscate; discover; unearth; uncover; find; impound; haul; capture; dig up; locate; collect; secure; retrieve",
      {
        object: "arms",
        weight: 2,
      },
    ),
    ...nouns(
      "arms cache; weapons cache; arms seizure; weapons seizure; seizure of weapons; arms haul; arms depot; cache of arms; cache of weapons; arms dump",
      { frame: "instrument", weight: 1 },
    ),
  ],
  examples: ["Soldiers [[recovered]] 40 rifles from a garage in Tripoli, Libya, on Tuesday."],
  counterExamples: ["Divers recovered 40 bottles from a wreck off Tripoli, Libya, on Tuesday."],
};

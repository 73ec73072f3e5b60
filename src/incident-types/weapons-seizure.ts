import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Arms or explosives found or taken, as the point of the report, without a fight. */
export const weaponsSeizure: IncidentType = {
  name: "weapons-seizure",
  lawEnforcement: true,
  triggers: [
    ...verbs("seize; recover; confiscate; discover; unearth; uncover; find; impound; haul; capture; dig up; locate", {
      object: "arms",
      weight: 2,
    }),
    ...verbs(
      "come upon; come across; stumble on; stumble upon; stumble across; secure; collect; net; retrieve; turn up; take possession of; remove; bring to light; dismantle; put beyond use",
      {
        object: "arms",
        weight: 2,
      },
    ),
    ...nouns(
      "arms find; weapons find; explosives find; weapons haul; haul of weapons; haul of arms; explosives cache; ammunition cache; hidden arsenal; bomb factory; arms workshop; seizure of arms; seizure of explosives",
      {
        frame: "instrument",
        weight: 1,
      },
    ),
    ...nouns(
      "arms cache; weapons cache; arms seizure; weapons seizure; seizure of weapons; arms haul; arms depot; cache of arms; cache of weapons; arms dump",
      { frame: "instrument", weight: 1 },
    ),
  ],
  examples: [
    "Searchers [[came upon]] two mortar tubes and a rifle in a hedge near Tripoli, Libya, on Tuesday.",
    "Soldiers [[recovered]] 40 rifles from a garage in Tripoli, Libya, on Tuesday.",
  ],
  counterExamples: ["Divers recovered 40 bottles from a wreck off Tripoli, Libya, on Tuesday."],
};

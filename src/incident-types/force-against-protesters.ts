import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Force used on a crowd that demonstrates. */
export const forceAgainstProtesters: IncidentType = {
  name: "force-against-protesters",
  parent: "protest",
  crowd: true,
  triggers: [
    ...verbs(
      "tear-gas; teargas; baton-charge; fire tear gas; use tear gas; fire teargas; fire rubber bullets; lob teargas; lob tear gas; burst teargas; burst tear gas; hurl teargas; hurl tear gas; lathicharge; cane-charge; use water cannon; fire water cannon; fire live rounds; fire live ammunition; lathi-charge",
      { weight: 3 },
    ),
    ...verbs("fire; lob; burst; use; hurl; throw; deploy; explode", { object: "crowd-control" }),
    ...verbs("fire; use; swing; wield; turn; discharge; aim; shoot", { subject: "force", object: "crowd-control" }),
    ...verbs(
      "charge; beat; gas; club; baton; truncheon; scatter; drive back; push back; quell; clear; fire on; fire at; open fire on; shoot at; fire into; beat with batons; kettle; water-cannon",
      {
        subject: "force",
        object: "crowd",
        weight: 2,
      },
    ),
    ...verbs(
      "open fire on protesters; open fire on demonstrators; fire on protesters; fire on demonstrators; fire on crowd; fire into crowd; shoot at protesters; shoot at demonstrators; fire shots to disperse; fire into air to disperse; fire in the air to disperse",
      {
        subject: "force",
      },
    ),
    ...verbs("disperse; break up", { object: "crowd", weight: 2 }),
    ...nouns(
      "baton charge; lathi charge; lathi-charge; lathicharge; cane charge; police firing; police shooting at protesters; crackdown on protesters; crackdown on protests; tear gas",
      { weight: 3 },
    ),
    ...nouns(
      "crackdown on demonstrators; crackdown on demonstrations; dispersal of protesters; dispersal of demonstrators; shooting of protesters; killing of protesters; shooting of demonstrators; killing of demonstrators; baton-charge; police charge; bloody crackdown; teargassing; tear-gassing",
      {
        weight: 2,
      },
    ),
  ],
  evidence: ["protesters", "demonstrators", "protestors", "crowd of protesters", "tear gas", "teargas", "rubber bullets", "water cannon"],
  examples: ["Police [[fired tear gas]] at protesters in Kisumu on Tuesday, injuring six people."],
  counterExamples: ["Clouds dispersed over Kisumu on Tuesday."],
};

import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** People held or places searched by a force, without a fight. */
export const arrestOrRaid: IncidentType = {
  name: "arrest-or-raid",
  lawEnforcement: true,
  triggers: [
    ...verbs(
      "arrest; detain; take into custody; apprehend; nab; remand in custody; remand to custody; remand to police custody; remand to judicial custody",
      { counts: "arrested", object: "counted people" },
    ),
    ...verbs("hold; book; lock up; send to jail; put behind bars", { counts: "arrested", object: "counted people", weight: 2 }),
    ...verbs(
      "haul in; place under arrest; put under arrest; take in for questioning; bring in for questioning; hold for questioning; take for questioning; intern; collar; put in custody",
      { counts: "arrested", object: "people", weight: 2 },
    ),
    ...verbs("storm; swoop on; swoop down on; cordon off; descend on", { subject: "force", object: "facility", weight: 1 }),
    ...verbs("round up; pick up", { counts: "arrested", object: "people" }),
    ...verbs("capture; seize; catch", { counts: "arrested", object: "people", weight: 1 }),
    ...verbs("raid", { weight: 2 }),
    ...verbs("search; comb", { subject: "force", weight: 2 }),
    ...nouns("arrest; detention; round-up; roundup; mass arrest", { counts: "arrested" }),
    ...nouns(
      "cordon-and-search; cordon-and-search operation; cordon and search operation; house-to-house search; house search; dragnet; police swoop; swoop; sweep operation; sting operation; clearance operation; counter-insurgency operation; mopping-up operation; dawn swoop; mass detention; anti-drug operation; sweep by police; arrest operation; crackdown operation",
      { weight: 1 },
    ),
    ...nouns(
      "security operation; search operation; police raid; police operation; counter-terrorism operation; anti-terror operation; sweep; crackdown; cordon and search; manhunt; intelligence based operation; intelligence-based operation; operation",
      { weight: 1 },
    ),
  ],
  examples: ["Police [[arrested]] twelve suspects in Izmir on Tuesday."],
  counterExamples: ["A cardiac arrest killed the mayor of Izmir on Tuesday.", "The measures arrested the decline in Izmir on Tuesday."],
};

import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Property taken by force. */
export const robbery: IncidentType = {
  name: "robbery",
  triggers: [
    ...verbs("rob; loot; mug; hold up at gunpoint", { weight: 3 }),
    ...verbs(
      "relieve of {valuables}; strip of {valuables}; rob of; dispossess of; plunder; pillage; burgle; stick up; hold up at knifepoint; rob at gunpoint; rob at knifepoint; mug at gunpoint; force to hand over; force to part with; make hand over; demand money from; clean out; empty safe; empty till; empty the safe; crack safe; blow open safe; rustle",
    ),
    ...verbs("strip; search; frisk; relieve; shake down; waylay; stop and rob", { object: "people", subject: "armed", weight: 2 }),
    ...verbs("hold up; stop; burgle; break into; break open; waylay; intercept; clean out", {
      object: "vehicle",
      subject: "armed",
      weight: 2,
    }),
    ...verbs("hold up; burgle; break open; stick up; clean out; raid; knock over; storm", {
      object: "facility",
      subject: "armed",
      weight: 2,
    }),
    ...verbs("break open; smash open; break into and loot", { object: "facility", weight: 2 }),
    ...verbs(
      "take; seize; snatch; grab; carry off; remove; walk off with; get away with; run off with; escape with; flee with; go off with; force out; collect; confiscate",
      {
        object: "valuables",
        subject: "armed",
        weight: 2,
      },
    ),
    ...verbs("take; seize; snatch; grab; empty", { object: "money", subject: "armed", weight: 3 }),
    ...verbs(
      "snatch; grab; make off with; get away with; escape with; run off with; walk off with; disappear with; vanish with; carry off; flee with",
      {
        object: "money",
        weight: 2,
      },
    ),
    ...verbs(
      "drive off; drive away; rustle; steal; make off with; raid; lead away; take away; run off; herd away; carry off; seize; lift",
      { object: "livestock", weight: 2 },
    ),
    ...verbs("steal; carry away; cart away; make away with; make off with", { object: "valuables", weight: 2 }),
    ...nouns(
      "robbery; armed robbery; bank robbery; heist; bank raid; holdup; hold-up; looting; cattle raid; cattle rustling; mugging; burglary; stick-up; highway robbery; cash-in-transit heist; stock theft; livestock theft; cattle theft; jewel heist; jewellery heist; bank heist; bank hold-up; armed hold-up; looting spree; cattle raiding; payroll robbery; train robbery; smash-and-grab; cash heist",
    ),
  ],
  examples: [
    "Five hooded youths with pistols [[took]] 4 million kwacha from a branch of a bank in Ndola on Tuesday.",
    "Armed men [[stripped]] the occupants of seven cars near Ndola on Tuesday.",
    "The passengers of a bus were [[relieved of telephones]] by gunmen near Ndola on Tuesday.",
    "Raiders [[drove off]] 310 cattle near Ndola on Tuesday.",
    "Armed men [[robbed]] a bank in Ndola on Tuesday.",
  ],
  counterExamples: [
    "Farmers took 310 cattle to a market in Ndola on Tuesday.",
    "A clerk took 4 million kwacha to a branch of a bank in Ndola on Tuesday.",
    "A penalty robbed the team of victory in Ndola on Tuesday.",
  ],
};

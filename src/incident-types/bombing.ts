import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A planted, vehicle-borne or thrown explosive, grenade, mine or improvised device. */
export const bombing: IncidentType = {
  name: "bombing",
  triggers: [
    ...verbs("explode; detonate; go off; blow up", { frame: "instrument", subject: "explosive" }),
    ...verbs("blow up; dynamite; bomb; firebomb"),
    ...verbs("plant; hurl; lob; throw; toss; place; detonate; set off; explode; trigger; hit; strike", { object: "explosive" }),
    ...verbs("step on; drive over; run over", { object: "explosive", frame: "suffer" }),
    ...verbs("defuse; deactivate; disarm", { object: "explosive", frame: "act", weight: 2 }),
    ...nouns(
      "bombing; bomb attack; bomb blast; car bombing; car bomb attack; bomb explosion; grenade attack; roadside bombing; truck bombing; ied attack; ied blast; landmine blast; mine blast; landmine explosion; mine explosion; grenade explosion; dynamite attack; roadside bomb attack; grenade blast; explosive attack; car bomb explosion; car bomb blast; roadside blast; twin bombing; bombing attack; parcel bomb attack; bomb assault",
      { frame: "act" },
    ),
    ...nouns("blast; explosion; detonation", { frame: "act", weight: 2 }),
    ...nouns("car bomb; roadside bomb; truck bomb; bomb; landmine; land mine; improvised explosive device; hand grenade", {
      frame: "instrument",
      weight: 1,
    }),
  ],
  evidence: [
    "car bomb",
    "roadside bomb",
    "ied",
    "landmine",
    "land mine",
    "improvised explosive device",
    "grenade",
    "hand grenade",
    "explosive device",
    "bomb",
  ],
  examples: [
    "A [[bomb exploded]] in a market in Kano on Tuesday, killing four people.",
    "Rebels [[blew up]] a bridge near Kano on Tuesday.",
    "Two soldiers died when their vehicle [[hit a landmine]] near Kidal on Tuesday.",
  ],
  counterExamples: ["A gas cylinder exploded in a kitchen in Kano on Tuesday.", "Sales exploded in Kano on Tuesday."],
};

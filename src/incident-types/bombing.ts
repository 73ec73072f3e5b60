import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A planted, vehicle-borne or thrown explosive, grenade, mine or improvised device. */
export const bombing: IncidentType = {
  name: "bombing",
  triggers: [
    ...verbs("explode; detonate; go off; blow up", { frame: "instrument", subject: "explosive" }),
    ...verbs("blow up; dynamite; bomb; firebomb"),
    ...verbs("plant; hurl; lob; throw; toss; place; detonate; set off; explode; trigger; hit; strike", { object: "explosive" }),
    ...verbs("lay; leave; hide; attach; fix; fling; chuck; roll; post; push; drop; activate; bury; launch; deposit; stick; blast", {
      object: "explosive",
      weight: 2,
    }),
    ...verbs(
      "bring down; destroy; damage; wreck; demolish; shatter; rip; tear; level; topple; flatten; blast; wound; injure; rock; cut; sever; breach; gut; sink; hurt; shake; blow off; blow out; kill",
      {
        subject: "explosive",
        frame: "instrument",
        weight: 2,
      },
    ),
    ...verbs(
      "blow apart; blow to bits; blow to pieces; blow open; blow hole; booby-trap; mine; bomb out; dynamite; bring down with dynamite; grenade",
    ),
    ...verbs(
      "step on; drive over; run over; jump on; drive onto; drive into; ride over; tread on; roll over; roll onto; pass over; go over; walk on; set off; trip; hit; strike; run into; run onto; stumble on; leap on; trigger; ride onto; go up on; fall on; detonate",
      { object: "explosive", frame: "suffer" },
    ),
    ...verbs("defuse; deactivate; disarm", { object: "explosive", frame: "act", weight: 2 }),
    ...nouns(
      "bombing; bomb attack; bomb blast; car bombing; car bomb attack; bomb explosion; grenade attack; roadside bombing; truck bombing; ied attack; ied blast; landmine blast; mine blast; landmine explosion; mine explosion; grenade explosion; dynamite attack; roadside bomb attack; grenade blast; explosive attack; car bomb explosion; car bomb blast; roadside blast; twin bombing; bombing attack; parcel bomb attack; bomb assault",
      { frame: "act" },
    ),
    ...nouns(
      "explosives attack; parcel bombing; letter bombing; grenade throwing; grenade assault; dynamiting; ied explosion; ied strike; motorcycle bombing; motorbike bombing; bicycle bombing; booby-trap explosion; limpet mine attack; attack with explosives; explosive ordnance blast; ied incident; bomb incident; double bombing; triple bombing; pipe bomb attack; sticky bomb attack; magnetic bomb attack; explosive device blast; explosive device explosion; explosive device attack; device blast; device explosion; booby-trap blast; car blast; nail bomb blast",
      { frame: "act" },
    ),
    ...nouns(
      "pipe bomb; parcel bomb; letter bomb; booby trap; booby-trap; limpet mine; nail bomb; magnetic bomb; sticky bomb; explosive charge; anti-tank mine; anti-personnel mine; dynamite charge; improvised bomb; homemade bomb",
      {
        frame: "instrument",
        weight: 1,
      },
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
    "A cart [[jumped on a mine]] near Kidal on Tuesday, killing three people.",
    "Two charges of dynamite [[brought down]] a pylon near Kano on Tuesday.",
    "Miners [[launched]] cartridges of dynamite at policemen in Kano on Tuesday.",
    "A pipe bomb was [[pushed]] through the letter box of a shop in Kano on Tuesday.",

    "A [[bomb exploded]] in a market in Kano on Tuesday, killing four people.",
    "Rebels [[blew up]] a bridge near Kano on Tuesday.",
    "Two soldiers died when their vehicle [[hit a landmine]] near Kidal on Tuesday.",
  ],
  counterExamples: [
    "A drought brought down the harvest near Kano on Tuesday.",
    "Miners launched a petition in Kano on Tuesday.",
    "A cart drove over a bridge near Kidal on Tuesday.",
    "A gas cylinder exploded in a kitchen in Kano on Tuesday.",
    "Sales exploded in Kano on Tuesday.",
  ],
};

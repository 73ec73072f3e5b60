import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Property burnt, wrecked or cut. */
export const arsonOrSabotage: IncidentType = {
  name: "arson-or-sabotage",
  triggers: [
    ...verbs(
      "torch; set fire to; set ablaze; set on fire; burn down; set alight; burn to the ground; raze; vandalise; vandalize; ransack; sabotage; knock down pylons; fell pylons",
    ),
    ...verbs(
      "set light to; put to torch; put to the torch; put match to; put a match to; reduce to ashes; douse with petrol; douse with gasoline; douse with kerosene; petrol-bomb; bring down pylon; topple pylon; topple pylons; bring down pylons; burn out; trash; set on fire and; commit to flames; firebomb; smash up",
    ),
    ...verbs("throw; hurl; lob; toss; fling; push", { object: "incendiary", weight: 2 }),
    ...verbs(
      "smash; trash; gut; flatten; bulldoze; tear down; pull down; chop down; saw through; sever; rupture; breach; puncture; topple; uproot; cripple; knock out; put out of action; overturn; upend",
      {
        object: "property",
        weight: 2,
      },
    ),
    ...nouns(
      "incendiary attack; petrol bomb attack; petrol-bomb attack; fire-bomb attack; firebomb attack; molotov attack; arson attempt; fire attack; vandalism; act of vandalism; acts of sabotage",
      {
        weight: 2,
      },
    ),
    ...verbs("burn; destroy; damage; wreck; demolish; cut", { object: "property", weight: 2 }),
    ...nouns("arson; arson attack; sabotage; act of sabotage; torching; firebombing; burning", { weight: 3 }),
  ],
  examples: [
    "Youths [[put to the torch]] six shops near Fada on Tuesday.",
    "A petrol bomb was [[thrown]] at a mosque near Fada on Tuesday.",
    "Men on motorcycles [[torched]] a school near Fada on Tuesday.",
    "Rebels [[burned]] six trucks near Fada on Tuesday.",
  ],
  counterExamples: ["A wildfire burned six hectares near Fada on Tuesday."],
};

import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** One side attacks with guns, blades, vehicles or mixed means. */
export const armedAttack: IncidentType = {
  name: "armed-attack",
  triggers: [
    ...verbs(
      "shoot dead; gun down; shoot to death; stab to death; hack to death; shoot and kill; mow down; spray with bullets; slit the throats; beat to death; burn to death; burn alive; bludgeon to death; strangle; open fire and kill",
      { counts: "killed" },
    ),
    ...verbs("massacre; slaughter; slay; murder; butcher", { counts: "killed" }),
    ...verbs("kill", { counts: "killed", weight: 1 }),
    ...verbs("liquidate; neutralise; neutralize", { object: "counted people", counts: "killed", weight: 1 }),
    ...verbs("ambush; open fire; stab; fire on; fire upon; fire at; waylay; machine-gun; knife"),
    ...verbs("fire", { object: "ammunition", weight: 2 }),
    // Beside rockets, too: rifles are fired at close quarters.
    ...verbs("fire", { object: "firearm" }),
    ...verbs("resort to firing; fire in air; fire into air", { weight: 2 }),
    ...verbs("shoot", { object: "people", weight: 2 }),
    ...verbs("attack; storm; assault; overrun; invade", { weight: 2 }),
    ...verbs("strike; target", { weight: 1 }),
    ...nouns(
      "ambush; shooting; armed attack; gun attack; stabbing; knife attack; armed assault; shooting attack; drive-by shooting; shooting spree; mass shooting; machete attack; car-ramming; ramming attack; vehicle attack; shooting incident; knife assault",
    ),
    ...nouns("firing; firing incident", { weight: 2 }),
    ...nouns("massacre; slaughter", { counts: "killed" }),
    ...nouns("killing; murder; slaying; assassinations", { counts: "killed", weight: 2 }),
    ...nouns(
      "attack; assault; raid; strike; onslaught; terrorist attack; terror attack; rebel attack; militant attack; deadly attack; act of terrorism",
      { weight: 1 },
    ),
  ],
  evidence: ["gunmen", "gunman", "opened fire", "automatic weapons", "gunfire", "machetes"],
  examples: [
    "Gunmen [[opened fire]] on a bar in Guayaquil on Tuesday, killing three people.",
    "Two farmers were [[shot dead]] near Guayaquil on Tuesday.",
  ],
  counterExamples: ["A heart attack killed the mayor of Guayaquil on Tuesday.", "A photographer shot a film in Guayaquil on Tuesday."],
};

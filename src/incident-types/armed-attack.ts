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
    ...verbs(
      "hack; put to sword; cut the throat; cut throat; slit throat; slash the throat; riddle with bullets; pump bullets into; finish off; pick off; knife to death; club to death; stone to death; trample to death; kick to death; shoot down; bayonet; batter to death; hammer to death; choke to death; strangle to death; set alight and kill; spear to death; chop to death; behead in attack; beat dead; kill with machete; kill with machetes; kill with knives",
      { object: "people", counts: "killed" },
    ),
    ...verbs("finish off; dispatch", { object: "people", subject: "armed", counts: "killed", weight: 2 }),
    // "shot a man in both knees", "kneecapped"
    ...verbs(
      "kneecap; shoot and wound; shoot and injure; stab and wound; stab and injure; slash; pistol-whip; bludgeon; spear; gash; hack at",
      {
        object: "people",
        counts: "wounded",
      },
    ),
    ...verbs(
      "shoot in the leg; shoot in the legs; shoot in the foot; shoot in the knee; shoot in the knees; shoot in both; shoot in the arm; shoot in the shoulder; shoot in the thigh; shoot in the hand; shoot in the ankle; shoot in the ankles; shoot in leg; shoot in foot; shoot in arm; shoot in shoulder; shoot in the buttocks; shoot in the stomach; shoot in the abdomen; shoot in the back; stab in the back; stab in the leg; stab in the arm; stab in the stomach; stab in the neck; stab in the chest",
      { object: "people", counts: "wounded" },
    ),
    ...verbs(
      "fall upon; fall on; set upon; pounce on; swoop on; descend on; burst into; force their way into; force way into; barge into; break into; raid; sweep into; ride into; swarm into",
      {
        subject: "armed",
        weight: 2,
      },
    ),
    ...verbs(
      "come under fire; come under attack; come under gunfire; come under sniper fire; come under small-arms fire; come under heavy fire; take fire; receive fire; draw fire; be under fire",
      {
        frame: "suffer",
        subject: "exposed",
      },
    ),
    ...verbs(
      "lie in wait; lie in ambush; lay ambush; lay an ambush; set ambush; mount ambush; spring ambush; rake with gunfire; rake with fire; rake with bullets; spray with gunfire; pepper with bullets; strafe with gunfire; open up; open up on; open up with; shoot at; snipe at; loose off; let off a volley; fire at will; fire into; fire shots; fire indiscriminately; shoot into; shoot up; lunge at; run amok; go on killing; drive into crowd; plough into crowd; plow into crowd; ram into; drive car into; ram car into; slash with; discharge firearm; discharge weapon; discharge weapons; empty magazine; empty gun",
      {
        weight: 2,
      },
    ),
    ...verbs("hit; wound; strike; graze; kill", { subject: "shots", frame: "instrument", weight: 2 }),
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
    ...nouns(
      "punishment shooting; paramilitary shooting; paramilitary-style shooting; drive-by; gangland shooting; sniper attack; axe attack; sword attack; acid attack; hammer attack; armed raid; hit-and-run attack; bow and arrow attack; spear attack; hail of bullets; hail of gunfire; burst of gunfire; volley of shots; knifing; knife rampage; gun rampage; stabbing spree; stabbing attack; arrow attack",
    ),
    ...nouns(
      "reprisal attack; revenge attack; incursion; cross-border raid; night raid; dawn raid; sniper fire; stray bullet; hit-and-run; gunfire; small-arms fire; machine-gun fire; automatic fire; gun violence attack; rampage shooting",
      {
        weight: 2,
      },
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
    "Masked men [[shot a man of 34 in both]] knees in a flat in Guayaquil on Tuesday.",
    "Some 60 bandits [[fell upon]] a hamlet near Guayaquil on Tuesday and left four herdsmen dead.",
    "A convoy [[came under fire]] near Guayaquil on Tuesday, and two drivers were hurt.",

    "Gunmen [[opened fire]] on a bar in Guayaquil on Tuesday, killing three people.",
    "Two farmers were [[shot dead]] near Guayaquil on Tuesday.",
  ],
  counterExamples: [
    "The minister came under fire in Guayaquil on Tuesday over the price of bread.",
    "A public holiday fell on a Tuesday in Guayaquil.",
    "A heart attack killed the mayor of Guayaquil on Tuesday.",
    "A photographer shot a film in Guayaquil on Tuesday.",
  ],
};

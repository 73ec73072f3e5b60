import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** An attack by an unmanned aircraft. */
export const droneStrike: IncidentType = {
  name: "drone-strike",
  parent: "air-strike",
  triggers: [
    ...verbs("shoot down; bring down; down; intercept", { object: "aerial", weight: 2 }),
    ...verbs("launch; send", { object: "aerial", weight: 2 }),
    ...verbs("hit; strike; crash; slam; explode; target; attack", { subject: "drone", frame: "instrument", weight: 2 }),
    ...verbs("drop; release", { object: "explosive", subject: "drone", weight: 3 }),
    ...verbs("fall; come down; detonate; land; dive; plunge; fly", { subject: "drone", frame: "instrument", weight: 2 }),
    ...nouns(
      "kamikaze drone attack; drone assault; drone bombardment; drone barrage; unmanned aerial vehicle attack; drone hit; quadcopter attack",
    ),
    ...nouns("drone strike; drone attack; drone raid; uav strike; drone bombing"),
  ],
  evidence: [
    "quadcopter",
    "quadcopters",
    "fpv",
    "loitering munition",
    "loitering munitions",
    "drone",
    "drones",
    "unmanned aircraft",
    "unmanned aerial vehicle",
    "uav",
    "uavs",
  ],
  examples: [
    "A quadcopter [[dropped a grenade]] on a checkpoint near Marib on Tuesday, wounding two soldiers.",

    "Guards [[shot down]] an armed drone near Mokha on Tuesday.",
    "A [[drone strike]] killed three fighters near Marib on Tuesday.",
  ],
  counterExamples: ["A drone filmed a wedding near Marib on Tuesday."],
};

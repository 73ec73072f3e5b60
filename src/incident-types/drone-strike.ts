import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** An attack by an unmanned aircraft. */
export const droneStrike: IncidentType = {
  name: "drone-strike",
  parent: "air-strike",
  triggers: [
    ...verbs("shoot down; bring down; down; intercept", { object: "aerial", weight: 2 }),
    ...verbs("launch; send", { object: "aerial", weight: 2 }),
    ...verbs("hit; strike; crash; slam; explode; target; attack", { subject: "drone", frame: "instrument", weight: 2 }),
    ...nouns("drone strike; drone attack; drone raid; uav strike; drone bombing"),
  ],
  evidence: ["drone", "drones", "unmanned aircraft", "unmanned aerial vehicle", "uav", "uavs"],
  examples: [
    "Guards [[shot down]] an armed drone near Mokha on Tuesday.",
    "A [[drone strike]] killed three fighters near Marib on Tuesday.",
  ],
  counterExamples: ["A drone filmed a wedding near Marib on Tuesday."],
};

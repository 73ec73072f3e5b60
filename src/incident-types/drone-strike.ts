import { type IncidentType, nouns } from "./incident-type.js";

/** An attack by an unmanned aircraft. */
export const droneStrike: IncidentType = {
  name: "drone-strike",
  parent: "air-strike",
  triggers: [...nouns("drone strike; drone attack; drone raid; uav strike; drone bombing")],
  evidence: ["drone", "drones", "unmanned aircraft", "unmanned aerial vehicle", "uav", "uavs"],
  examples: ["A [[drone strike]] killed three fighters near Marib on Tuesday."],
  counterExamples: ["A drone filmed a wedding near Marib on Tuesday."],
};

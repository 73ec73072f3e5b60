import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Captives freed, rescued or let go. */
export const hostageRelease: IncidentType = {
  name: "hostage-release",
  title: "Release of captives",
  triggers: [
    ...verbs("hand over", { object: "people", counts: "released", weight: 2 }),
    ...verbs("free; release; rescue; let go; set free; liberate", { object: "people", counts: "released", weight: 2 }),
    ...nouns("release of hostages; hostage release; prisoner swap; rescue operation; release; freeing; liberation", {
      counts: "released",
      object: "people",
      weight: 2,
    }),
  ],
  examples: ["Three kidnapped teachers were [[freed]] near Kaduna on Tuesday."],
  counterExamples: ["The ministry released a statement in Kaduna on Tuesday."],
};

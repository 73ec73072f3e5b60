import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Captives freed, rescued or let go. */
export const hostageRelease: IncidentType = {
  name: "hostage-release",
  title: "Release of captives",
  triggers: [
    ...verbs("hand over", { object: "people", counts: "released", weight: 2 }),
    ...verbs("free; release; rescue; let go; set free; liberate", { object: "people", counts: "released", weight: 2 }),
    ...verbs(
      "regain freedom; regain their freedom; regain his freedom; recover freedom; recover their freedom; recover liberty; gain freedom; win freedom; escape from captors; escape from captivity; escape from kidnappers; escape captors; escape kidnappers",
      { frame: "suffer", counts: "released", weight: 2 },
    ),
    ...verbs(
      "return home; come home; come back; walk free; return to family; return to families; regain liberty; be back; reach home; make it home",
      { frame: "suffer", ofCaptives: true, counts: "released", weight: 2 },
    ),
    ...verbs(
      "reunite with; return to family; let leave; let off; leave by roadside; find alive; find unharmed; bring home; hand to; hand back",
      {
        object: "people",
        ofCaptives: true,
        counts: "released",
        weight: 2,
      },
    ),
    ...verbs("set at liberty; put at liberty; free from captivity; secure release; buy freedom", {
      object: "people",
      counts: "released",
      weight: 2,
    }),
    ...nouns("release of hostages; hostage release; prisoner swap; rescue operation; release; freeing; liberation", {
      counts: "released",
      object: "people",
      weight: 2,
    }),
  ],
  examples: [
    "A trader's daughter [[came home]] in Kaduna on Tuesday after five weeks in the hands of kidnappers.",
    "Four policemen held by miners [[regained their freedom]] in Kaduna on Tuesday after a kidnapping of two days.",
    "Three kidnapped teachers were [[freed]] near Kaduna on Tuesday.",
  ],
  counterExamples: [
    "Three teachers came home to Kaduna on Tuesday after a tour of Spain.",
    "The ministry released a statement in Kaduna on Tuesday.",
  ],
};

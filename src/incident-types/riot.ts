import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Crowds fighting or destroying. */
export const riot: IncidentType = {
  name: "riot",
  crowd: true,
  triggers: [
    ...verbs("riot; rampage; go on the rampage; run riot", { frame: "mutual" }),
    ...verbs("pelt; stone"),
    ...verbs("throw; hurl; fling; lob", { object: "missile", weight: 2 }),
    ...nouns(
      "riot; rioting; street battle; rampage; violent protest; violent demonstration; communal violence; communal clash; stone-throwing; stone throwing; stone pelting; ethnic clash; sectarian clash; prison riot; communal riot; violent clash",
    ),
    ...nouns("unrest; disturbance; violence", { weight: 1 }),
  ],
  evidence: ["stone-throwing", "threw stones", "rioters", "rioting", "stone-pelting", "hurled stones", "communal"],
  examples: ["Crowds [[rioted]] in Kota on Tuesday, injuring nine policemen."],
  counterExamples: ["The garden was a riot of colour in Kota on Tuesday."],
};

import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Crowds fighting or destroying. */
export const riot: IncidentType = {
  name: "riot",
  crowd: true,
  triggers: [
    ...verbs("riot; rampage; go on the rampage; run riot", { frame: "mutual" }),
    ...verbs("pelt; stone"),
    ...verbs("throw; hurl; fling; lob; pelt with; launch; toss", { object: "incendiary", subject: "crowd", weight: 3 }),
    ...verbs(
      "smash; loot; overturn; torch; burn; set fire to; set on fire; ransack; vandalise; wreck; break open; break into; burn down; upend; trash",
      { subject: "crowd", weight: 2 },
    ),
    ...verbs("scuffle with; scuffle; fight running battles with; run battles with; trade blows; exchange blows; come to blows; brawl", {
      subject: "crowd",
      frame: "mutual",
      weight: 2,
    }),
    ...verbs("throw; hurl; fling; lob", { object: "missile", weight: 2 }),
    ...nouns(
      "mass brawl; street disturbance; public disorder; food riot; race riot; bread riot; street rioting; disturbances; looting and rioting; mass disorder; prison mutiny; jail riot; stone-throwing incident; sectarian violence; ethnic violence; intercommunal violence; inter-communal violence; street fight; mass fight; fan violence; post-election violence; stampede of rioters",
      { weight: 2 },
    ),
    ...nouns(
      "riot; rioting; street battle; rampage; violent protest; violent demonstration; communal violence; communal clash; stone-throwing; stone throwing; stone pelting; ethnic clash; sectarian clash; prison riot; communal riot; violent clash",
    ),
    ...nouns("unrest; disturbance; violence", { weight: 1 }),
  ],
  evidence: ["stone-throwing", "threw stones", "rioters", "rioting", "stone-pelting", "hurled stones", "communal"],
  examples: [
    "A crowd of 80 youths [[threw]] petrol bombs at police lines in Kota on Tuesday.",
    "Crowds [[rioted]] in Kota on Tuesday, injuring nine policemen.",
  ],
  counterExamples: ["The garden was a riot of colour in Kota on Tuesday."],
};

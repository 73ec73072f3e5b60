import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Two armed sides fire at each other. */
export const armedClash: IncidentType = {
  name: "armed-clash",
  title: "Clash",
  parent: "armed-attack",
  twoArmedSides: true,
  triggers: [
    ...verbs("clash; exchange fire; exchange gunfire; trade fire; fight; battle; skirmish", { frame: "mutual" }),
    ...verbs("repel; repulse; beat back", { weight: 2 }),
    // "smugglers were discovered by a patrol": where the two sides met.
    ...verbs("encounter; discover; surprise", { object: "force", subject: "force", weight: 1 }),
    // Who answers was fired at first.
    ...verbs("return fire; answer with fire; answer with gunfire; respond with fire; respond with gunfire; reply with fire", {
      frame: "suffer",
    }),
    ...nouns(
      "clash; gun battle; gunbattle; firefight; fire fight; skirmish; shootout; shoot-out; exchange of fire; exchange of gunfire; gunfight; gun fight; armed confrontation; gun-battle; cross-fire; exchange of shots; armed clash; armed encounter; gun duel; fierce fighting; heavy fighting; battle",
      { frame: "mutual" },
    ),
    ...nouns("fighting; encounter; confrontation; offensive; ground offensive; military operation; engagement", {
      frame: "mutual",
      weight: 2,
    }),
  ],
  evidence: ["exchange of fire", "gun battle", "gunbattle", "firefight", "shootout", "crossfire", "returned fire"],
  examples: [
    "Soldiers and rebels [[clashed]] near Argelia on Tuesday, leaving seven dead.",
    "Six fighters were killed in a [[gun battle]] with troops near Argelia on Tuesday.",
  ],
  counterExamples: ["The two candidates clashed over taxes in Argelia on Tuesday."],
};

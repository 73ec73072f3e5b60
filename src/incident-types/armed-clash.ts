import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** Two armed sides fire at each other. */
export const armedClash: IncidentType = {
  name: "armed-clash",
  title: "Clash",
  parent: "armed-attack",
  twoArmedSides: true,
  triggers: [
    ...verbs("clash; exchange fire; exchange gunfire; trade fire; fight; battle; skirmish", { frame: "mutual" }),
    ...verbs(
      "trade shots; trade gunfire; exchange shots; exchange bullets; engage in combat; engage in battle; engage in firefight; do battle; join battle; shoot it out; battle it out; come to blows with arms; make contact with; cross fire with; lock in battle",
      { frame: "mutual" },
    ),
    ...verbs("repel; repulse; beat back", { weight: 2 }),
    // Ground that is taken is taken from somebody.
    ...verbs("recapture; retake; regain control of; win back; wrest control of", { object: "position", weight: 2 }),
    ...verbs("capture; overrun; seize control of", { object: "position", subject: "force", weight: 2 }),
    // "smugglers were discovered by a patrol": where the two sides met.
    ...verbs("encounter; discover; surprise", { object: "force", subject: "force", weight: 1 }),
    // Who answers was fired at first.
    ...verbs("return fire; answer with fire; answer with gunfire; respond with fire; respond with gunfire; reply with fire", {
      frame: "suffer",
    }),
    ...verbs("fire back; shoot back; return gunfire", { weight: 2 }),
    ...verbs("fight back", { subject: "force", weight: 2 }),
    ...verbs(
      "beat off; drive back; drive off; drive out; throw back; push back; fight off; put to flight; flush out; engage; surround; encircle; corner; catch up with; run into; intercept; confront",
      { subject: "force", object: "force", frame: "mutual", weight: 2 },
    ),
    ...nouns(
      "clash; gun battle; gunbattle; firefight; fire fight; skirmish; shootout; shoot-out; exchange of fire; exchange of gunfire; gunfight; gun fight; armed confrontation; gun-battle; cross-fire; exchange of shots; armed clash; armed encounter; gun duel; fierce fighting; heavy fighting; battle",
      { frame: "mutual" },
    ),
    ...nouns(
      "running battle; pitched battle; intense fighting; renewed fighting; street fighting; hand-to-hand fighting; house-to-house fighting; exchange of small-arms fire; exchange of shooting; firing duel; shoot out; armed contact; gunfire exchange; fire exchange; running gun battle; fierce battle; heavy clash; violent clash between; combat; infiltration bid; infiltration attempt; counter-offensive; counterattack; counter-attack; skirmishing; tribal fighting; clan fighting; factional fighting; heavy combat",
      { frame: "mutual", weight: 2 },
    ),
    ...nouns("fighting; encounter; confrontation; offensive; ground offensive; military operation; engagement", {
      frame: "mutual",
      weight: 2,
    }),
  ],
  evidence: ["exchange of fire", "gun battle", "gunbattle", "firefight", "shootout", "crossfire", "returned fire"],
  examples: [
    "Soldiers [[caught up with]] the rebels near Argelia on Tuesday and killed three of them.",
    "The army [[recaptured]] the town of Argelia from the rebels on Tuesday.",
    "A patrol [[exchanged shots]] with smugglers near Argelia on Tuesday.",

    "Soldiers and rebels [[clashed]] near Argelia on Tuesday, leaving seven dead.",
    "Six fighters were killed in a [[gun battle]] with troops near Argelia on Tuesday.",
  ],
  counterExamples: [
    "The band recaptured the mood of its first record in Argelia on Tuesday.",
    "The runner caught up with the leaders near Argelia on Tuesday.",
    "The two candidates clashed over taxes in Argelia on Tuesday.",
  ],
};

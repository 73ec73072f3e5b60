import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A violent or security incident that no other type names. */
export const other: IncidentType = {
  name: "other",
  title: "Incident",
  triggers: [
    ...verbs("rape; gang-rape; torture; molest", { weight: 2 }),
    ...verbs("sexually assault; sexually abuse; flog; whip; mutilate; defile; rough up; punch; harass; maltreat; batter; set about", {
      object: "people",
      weight: 2,
    }),
    ...verbs("rise up; mutiny; stage coup; stage a coup; break out of prison; break out of jail", { weight: 1 }),
    ...verbs("beat; assault; beat up; manhandle; thrash", { object: "people", weight: 2 }),
    ...verbs("occupy; seize; take over; storm", { subject: "force", object: "facility", weight: 2 }),
    ...nouns("mutiny; attempted coup; coup attempt; armed uprising", { weight: 2 }),
    ...nouns(
      "mass jailbreak; jail break; army mutiny; bomb scare; bomb alert; bomb threat; poisoning; gang rape; rape; bomb hoax; cyberattack; jailbreak; prison break",
      { weight: 2 },
    ),
  ],
  examples: ["Soldiers [[raped]] four women in Bor on Tuesday."],
  counterExamples: ["Farmers sold rape seed in Bor on Tuesday."],
};

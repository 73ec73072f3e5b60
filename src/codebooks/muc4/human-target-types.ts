import { longestEntry, readLexicon } from "../../lexicons/lexicon.js";
import { peopleNouns } from "../../lexicons/people-nouns.js";
import { headOf, singular, wordsOf } from "./words.js";

/** Heads of descriptions of people, with the kind of target that MUC-4 counts them as. Who does not stand here is a civilian. */
export const humanTargetTypes = readLexicon(
  "muc4-human-targets",
  `
soldier = military
troop = military
serviceman = military
marine = military
paratrooper = military
conscript = military
recruit = military
army = military
armed force = military
air force = military
navy = military
battalion = military
brigade = military
regiment = military
platoon = military
garrison = military
unit = military
military = military
military patrol = military
army patrol = military
patrol = military
national guard = military
guardsman = military
force = military
government force = military
army officer = military
military officer = military
military personnel = military
military man = military
colonel = military
lieutenant = military
lieutenant colonel = military
major = military
captain = military
general = military
officer = military
paramilitary man = military
civil defense member = military
paramilitary = military
police = police
police force = police
policeman = police
policewoman = police
police officer = police
police agent = police
police patrol = police
police colonel = police
police major = police
police captain = police
police lieutenant = police
police general = police
police commander = police
police chief = police
police corporal = police
police sergeant = police
police detachment = police
agent = police
detective = police
sergeant = police
subsergeant = police
corporal = police
civil guard = police
patrolman = police
bodyguard = guard
escort = guard
guard = guard
watchman = guard
security guard = guard
security man = guard
security officer = guard
judge = judicial
magistrate = judicial
justice = judicial
prosecutor = judicial
attorney = judicial
lawyer = judicial
court official = judicial
judicial official = judicial
supreme court president = judicial
ambassador = diplomat
diplomat = diplomat
consul = diplomat
charge d'affaire = diplomat
attache = diplomat
embassy official = diplomat
president = government
vice president = government
minister = government
vice minister = government
deputy minister = government
senator = government
congressman = government
deputy = government
mayor = government
governor = government
councilman = government
councillor = government
attorney general = government
official = government
government official = government
secretary = government
adviser = government
head of state = government
legislator = government
treasurer = government
government secretary = government
candidate = political
presidential candidate = political
mayoral candidate = political
presidential hopeful = political
leader = political
political leader = political
politician = political
party leader = political
party member = political
militant = political
labor leader = political
union leader = political
union member = political
opposition leader = political
secretary general = political
activist = political
ideologist = political
supporter = political
party secretary = political
`,
);

export const humanTargetNames: Readonly<Record<string, string>> = {
  military: "ACTIVE MILITARY",
  police: "LAW ENFORCEMENT",
  guard: "SECURITY GUARD",
  judicial: "LEGAL OR JUDICIAL",
  diplomat: "DIPLOMAT",
  government: "GOVERNMENT OFFICIAL",
  political: "POLITICAL FIGURE",
  civilian: "CIVILIAN",
};

const longest = longestEntry(humanTargetTypes);

/** The class of a description by the longest ending that the list knows: "fighter" for whom MUC-4 counts as nobody's victim. */
export function humanKindOf(description: string): string {
  const head = headOf(description);
  const words = wordsOf(description);
  const end = words.lastIndexOf(head) + 1;
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    const ending = [...words.slice(end - length, end - 1), singular(words[end - 1] as string)].join(" ");
    const kind = humanTargetTypes.get(ending);
    if (kind !== undefined) return kind;
  }
  if (peopleNouns.get(head) === "militant") return "fighter";
  return words.includes("police") ? "police" : "civilian";
}

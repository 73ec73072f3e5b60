import type { Participant, ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { foldName } from "./fold-name.js";
import { onceEach } from "./once-each.js";
import { plainWords } from "./plain-words.js";

/** Who did it and to whom, as signs. */
export function compareSides(a: ToldIncident, b: ToldIncident): Sign[] {
  const signs: Sign[] = [];
  const [x, y] = [sidesOf(a), sidesOf(b)];
  const [actorsA, actorsB] = [x.actors, y.actors];
  const shared = [...actorsA.keys()].filter((id) => actorsB.has(id)).sort();
  if (shared.length > 0) signs.push({ weight: 1.1, words: () => `both name ${actorsA.get(shared[0] as string)}` });
  const [byA, byB] = [x.by, y.by];
  if (shared.length === 0 && byA.size > 0 && byB.size > 0) {
    const names = [[...byA.values()][0], [...byB.values()][0]].sort();
    signs.push({ weight: -1.2, words: () => `${names[0]} in one, ${names[1]} in the other` });
  }
  const [hurtA, hurtB] = [x.hurt, y.hurt];
  const same = [...hurtA].filter((head) => hurtB.has(head)).sort();
  if (same.length > 0) signs.push({ weight: plainWords.has(same[0] as string) ? 0.5 : 0.9, words: () => `both of ${same[0]}` });
  else if (telling(hurtA) && telling(hurtB))
    signs.push({ weight: -0.5, words: () => `of ${[...hurtA].sort()[0]} in one, of ${[...hurtB].sort()[0]} in the other` });
  return signs;
}

const sidesOf = onceEach(({ incident: { participants } }: ToldIncident) => ({
  actors: actorsOf(participants),
  by: initiators(participants),
  hurt: heads(participants),
}));

function actorsOf(participants: readonly Participant[]): Map<string, string> {
  return new Map(participants.flatMap(({ actor, name }) => (actor === undefined ? [] : [[actor, name] as const])));
}

function initiators(participants: readonly Participant[]): Map<string, string> {
  return actorsOf(participants.filter(({ role, certainty }) => role === "initiator" && certainty !== "denied"));
}

const general: ReadonlySet<string> = new Set([
  "people",
  "person",
  "persons",
  "men",
  "man",
  "others",
  "more",
  "victims",
  "dead",
  "bodies",
  "other",
]);
const telling = (set: ReadonlySet<string>) => [...set].some((head) => !general.has(head));

/** Words that different papers use of the same people. */
const oneName: ReadonlyMap<string, string> = new Map(
  Object.entries({
    police: ["policeman", "policemen", "officer", "constable", "policewoman", "cop"],
    soldier: ["troop", "jawan", "serviceman", "servicemen", "army", "military", "guard"],
    civilian: ["resident", "villager", "inhabitant", "citizen", "peasant", "farmer", "parent", "local"],
    fighter: [
      "militant",
      "terrorist",
      "insurgent",
      "rebel",
      "guerrilla",
      "jihadist",
      "assailant",
      "attacker",
      "gunmen",
      "gunman",
      "bandit",
    ],
    worker: ["labourer", "laborer", "miner", "employee", "staff"],
    child: ["children", "schoolchildren", "pupil", "student", "girl", "boy"],
    passenger: ["traveller", "traveler", "commuter"],
    customer: ["shopper", "trader", "seller", "shopkeeper", "vendor"],
  }).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
);

/** What those acted on are called, by the last word: "fruit seller" is a seller. */
function heads(participants: readonly Participant[]): Set<string> {
  const found = new Set<string>();
  for (const { role, name } of participants) {
    if (role !== "target" && role !== "victim") continue;
    const last = foldName(name).split(" ").at(-1) ?? "";
    const head = last.length > 4 ? last.replace(/s$/, "") : last;
    if (head.length > 2 && !general.has(last)) found.add(oneName.get(head) ?? head);
  }
  return found;
}

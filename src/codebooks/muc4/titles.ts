import { peopleNouns } from "../../lexicons/people-nouns.js";
import { personTitles } from "../../lexicons/place-like-names.js";

/** Ranks, offices and forms of address that stand before a name, beyond the nouns for people that the reading knows. */
const titles = new Set(
  (
    "mr mrs ms miss dr doctor engineer eng professor prof father fr reverend rev monsignor msgr bishop archbishop cardinal priest sister don " +
    "dona sir president vice minister secretary senator congressman deputy mayor governor councilman judge magistrate justice attorney lawyer " +
    "general gen colonel col lieutenant lt major maj captain capt sergeant sgt subsergeant corporal private commander cmdr admiral adm " +
    "brigadier agent officer detective inspector director rector dean manager chairman chief head leader candidate ambassador consul attache " +
    "journalist reporter correspondent cameraman photographer newsman newsmen economist businessman industrialist rancher cattleman banker union " +
    "unionist politician spokesman coordinator adviser advisor representative member official student singer writer sociologist " +
    "anthropologist architect physician hopeful militant activist citizen jesuit jesuits friar friars nun nuns missionary missionaries clergyman clergymen maid maids cook peasant peasants priests fathers generals colonels doctors judges"
  ).split(" "),
);

/** Whether a word (lower case, bare) can be part of what somebody is, and so is no part of a name. */
export function isTitle(word: string): boolean {
  return titles.has(word) || personTitles.has(word) || peopleNouns.has(word);
}

const ranks = new Set(
  "general gen colonel col lieutenant lt major maj captain capt sergeant sgt subsergeant corporal private commander cmdr admiral adm brigadier".split(
    " ",
  ),
);

/** Whether a word (lower case, bare) is a military rank. */
export function isRank(word: string): boolean {
  return ranks.has(word);
}

import { type Slot, slots } from "./candidates.js";
import type { Filler } from "./filler.js";
import { low } from "./odds.js";
import { cutOf, rivalsOf } from "./rivals.js";

/** What is known of a report's fillers together, once each has been judged by its own clues. */
export interface View {
  /** How likely each sentence tells of something that counts, and how likely the report does: the log of the odds. */
  sentences: readonly number[];
  bestSentence: number;
  relevance: number;
  /** The fillers of each slot, the likeliest first. */
  bySlot: ReadonlyMap<Slot, readonly Filler[]>;
  rank: ReadonlyMap<Filler, number>;
  /** How many of a slot are likely. */
  likely: ReadonlyMap<Slot, number>;
  /** The likeliest fillers of each sentence. */
  inSentence: ReadonlyMap<number, readonly Filler[]>;
  /** The fillers with the same words, in whatever slot. */
  byKey: ReadonlyMap<string, readonly Filler[]>;
  /** Likely fillers of a slot that share a word, or a group's name. */
  related: ReadonlyMap<string, readonly Filler[]>;
  /** The other cuts of the same words. */
  rivals: ReadonlyMap<Filler, ReadonlySet<Filler>>;
}

/** Of a sentence's fillers for a slot, and of those that share a word, no more say anything. */
const mostBeside = 4;
const mostRelated = 30;

/** Fillers of a report that have been judged by their own clues, set side by side. */
export function viewOf(fillers: readonly Filler[], sentences: readonly number[], relevance: number): View {
  const bySlot = new Map<Slot, Filler[]>(slots.map((slot) => [slot, []]));
  for (const filler of fillers) bySlot.get(filler.slot)?.push(filler);
  const rank = new Map<Filler, number>();
  const likely = new Map<Slot, number>();
  const inSentence = new Map<number, Filler[]>();
  const byKey = new Map<string, Filler[]>();
  const related = new Map<string, Filler[]>();
  const rivals = new Map<Filler, Set<Filler>>();
  for (const [slot, list] of bySlot) {
    list.sort((a, b) => b.sum - a.sum);
    likely.set(slot, list.filter(({ sum }) => sum > -1.5).length);
    for (const [filler, others] of rivalsOf(list)) rivals.set(filler, others);
    const counts = new Map<number, number>();
    list.forEach((filler, at) => {
      rank.set(filler, at);
      put(byKey, filler.key, filler, slots.length);
      for (const tie of tiesOf(filler)) put(related, tie, filler, mostRelated);
      for (const sentence of filler.sentences) {
        const count = counts.get(sentence) ?? 0;
        if (count >= mostBeside) continue;
        counts.set(sentence, count + 1);
        put(inSentence, sentence, filler, mostBeside * slots.length);
      }
    });
  }
  const bestSentence = sentences.reduce((best, value) => Math.max(best, value), low);
  return { sentences, bestSentence, relevance, bySlot, rank, likely, inSentence, byKey, related, rivals };
}

function put<K>(map: Map<K, Filler[]>, key: K, filler: Filler, most: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [filler]);
  else if (list.length < most) list.push(filler);
}

/** What fillers of the same slot may share: a word of a name, the last word of others, the group that is named. */
function tiesOf({ slot, key, actor }: Filler): string[] {
  const words = key.split(" ");
  const ties = slot === "name" ? [...new Set(words.filter((word) => word.length > 2))] : [words.at(-1) as string];
  return [...ties.map((word) => `${slot} ${word}`), ...(actor === undefined ? [] : [`${slot} <${actor}>`])];
}

const yes = (value: boolean) => (value ? 1 : 0);

/** Numbers that describe a filler among the others of its report, in a fixed order. */
export function featuresOf(filler: Filler, view: View): number[] {
  const own = view.bySlot.get(filler.slot) ?? [];
  const rival = own[0] === filler ? own[1] : own[0];
  const beside = slots.map(() => low);
  for (const sentence of filler.sentences)
    for (const other of view.inSentence.get(sentence) ?? []) {
      const at = slots.indexOf(other.slot);
      if (other !== filler && other.sum > (beside[at] as number) && !overlap(other, filler)) beside[at] = other.sum;
    }
  const elsewhere = slots.map(() => low);
  for (const other of view.byKey.get(filler.key) ?? []) elsewhere[slots.indexOf(other.slot)] = other.sum;
  const told = (sentence: number) => view.sentences[sentence] ?? low;
  let [bestTold, bestNear, allTold] = [low, low, 0];
  for (const sentence of filler.sentences) {
    bestTold = Math.max(bestTold, told(sentence));
    bestNear = Math.max(bestNear, told(sentence - 1), told(sentence + 1));
    allTold += told(sentence);
  }
  const words = filler.key.split(" ");
  let [related, longer, shorter] = [low, 0, 0];
  const seen = new Set<Filler>([filler]);
  for (const tie of tiesOf(filler))
    for (const other of view.related.get(tie) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      related = Math.max(related, other.sum);
      if (other.key.length > filler.key.length) longer += 1;
      else shorter += 1;
    }
  const has = (clue: string) => yes(filler.clues.has(clue));
  return [
    filler.sum,
    view.rank.get(filler) ?? 0,
    filler.sum - (rival?.sum ?? low),
    view.relevance,
    ...slots.map((slot) => (view.bySlot.get(slot) ?? [])[0]?.sum ?? low),
    ...beside,
    ...elsewhere,
    bestTold,
    told(filler.sentences[0] ?? -1),
    allTold / Math.max(1, filler.sentences.length),
    bestNear,
    filler.mentions.length,
    filler.first,
    filler.sentences[0] ?? 0,
    view.sentences.length,
    words.length,
    yes(filler.plural),
    yes(filler.quantity !== undefined),
    view.likely.get(filler.slot) ?? 0,
    related,
    longer,
    shorter,
    has("coded:victim"),
    has("coded:target") + has("coded:target-thing"),
    has("coded:initiator"),
    has("coded:killed") + has("coded:wounded"),
    has("told-here"),
    has("report:sure"),
    filler.best,
    filler.sum - filler.best,
    view.bestSentence,
    ...cutFeatures(filler, view.rivals.get(filler) ?? new Set()),
    has("proper"),
    has("has-place"),
    has("in-row"),
    has("determiner:definite"),
  ];
}

/** A filler beside the other cuts of its words: by how much it is likelier, how likely longer and shorter ones are, how it is cut. */
function cutFeatures(filler: Filler, rivals: ReadonlySet<Filler>): number[] {
  let [best, longer, shorter, longerCut, countLonger] = [low, low, low, -2, 0];
  for (const rival of rivals) {
    best = Math.max(best, rival.sum);
    if (rival.key.length > filler.key.length) {
      countLonger += 1;
      if (rival.sum > longer) [longer, longerCut] = [rival.sum, cutOf(rival)];
    } else shorter = Math.max(shorter, rival.sum);
  }
  return [
    rivals.size > 0 ? filler.sum - best : -low,
    longer,
    shorter,
    countLonger,
    rivals.size - countLonger,
    cutOf(filler),
    longerCut,
    yes(/["“”]/.test(filler.text)),
  ];
}

/** Whether two fillers stand on the same words somewhere; of many mentions the first ones are compared. */
function overlap(a: Filler, b: Filler): boolean {
  return a.mentions.slice(0, 10).some((x) => b.mentions.slice(0, 10).some((y) => x.start < y.end && y.start < x.end));
}

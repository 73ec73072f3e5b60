import { hash32, mix } from "./hash.js";
import { onceEachText } from "./once-each.js";

// MinHash over shingles of three words (Broder 1997), sixteen bits of each minimum kept (Li and König 2010).
const textHashes = 64;
const factHashes = 24;
/** Beyond so many words nothing more is looked at: a copy shows itself before. */
const mostWords = 4_000;
const number = /\d+(?:[.,]\d+)*/g;
const word = /[\p{L}\p{N}]+/gu;

/**
 * What is left of a text to know its copies by: 88 numbers of 16 bits, as hexadecimal digits. 64 speak for its wording, 24 for the facts
 * in it (figures and names), since communiqués and weekly sheets tell other facts in the same words. "" for a text of fewer than 8 words.
 */
export function signatureOf(text: string): string {
  const head = text.slice(0, mostWords * 12);
  const words = (head.toLowerCase().match(word) ?? []).slice(0, mostWords);
  if (words.length < 8) return "";
  const shingles = new Set<number>();
  for (let i = 0; i + 2 < words.length; i += 1) shingles.add(hash32(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
  const facts = new Set<number>();
  for (const [n] of head.matchAll(number)) facts.add(hash32(n));
  for (const { 0: name, index } of head.matchAll(/\p{Lu}[\p{L}’'-]+/gu))
    if (
      index > 1 &&
      !'.!?“"'.includes(
        head
          .slice(index - 3, index)
          .trimEnd()
          .at(-1) ?? ".",
      )
    )
      facts.add(hash32(name.toLowerCase()));
  for (const name of words) if (numberWords.has(name)) facts.add(hash32(name));
  return minima(shingles, textHashes) + minima(facts, factHashes);
}

const numberWords: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen".split(
    " ",
  ),
);

function minima(hashes: ReadonlySet<number>, count: number): string {
  let digits = "";
  for (let k = 1; k <= count; k += 1) {
    let least = 0xffffffff;
    for (const h of hashes) {
      const mixed = mix(h ^ Math.imul(k, 0x9e3779b1));
      if (mixed < least) least = mixed;
    }
    digits += (least & 0xffff).toString(16).padStart(4, "0");
  }
  return digits;
}

/** Least shares of wording and of facts that copies have in common, and least sum with wording counted twice. Chosen with bench/merge. */
const leastWording = 0.12;
const leastFacts = 0.3;
const leastSum = 0.9;

/** Whether two texts are copies or light rewrites of one, by their signatures. Symmetric. */
export function isCopy(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const { wording, facts } = likeness(a, b);
  return wording >= leastWording && facts >= leastFacts && 2 * wording + facts >= leastSum;
}

/**
 * Parts of a signature's wording: two reprints of nine shared shingles in ten have one in common with near certainty, of eight in ten with 94 %
 * (four bands of three minima, Broder's banding).
 */
export function wordingParts(signature: string): string[] {
  if (signature === "") return [];
  return [0, 1, 2, 3].map((band) => `${band}${signature.slice(band * 12, band * 12 + 12)}`);
}

const numbersOf = onceEachText((signature) =>
  Uint16Array.from({ length: textHashes + factHashes }, (_, k) => Number.parseInt(signature.slice(k * 4, k * 4 + 4), 16)),
);

/** Shares (0 to 1, by estimate) of wording and of facts that two signatures have in common. */
export function likeness(a: string, b: string): { wording: number; facts: number } {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  const share = (from: number, to: number) => {
    let same = 0;
    for (let k = from; k < to; k += 1) if (x[k] === y[k]) same += 1;
    return same / (to - from);
  };
  return { wording: share(0, textHashes), facts: share(textHashes, textHashes + factHashes) };
}

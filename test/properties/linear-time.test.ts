import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { cpuMilliseconds } from "../cpu-milliseconds.js";

const golden = readFileSync(new URL("../golden/mali-ambush-brings-toll-to-forty/report.txt", import.meta.url), "utf8");

/** `piece` as often as it takes to fill `length` code units. */
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** English enough that the text is read, whatever follows. */
const english = "The army said that two of the people who were killed in the attack on Tuesday had been with the police. ";

/** Hostile shapes: a text of `length` code units, and the length of the longer of the two that are compared. */
const shapes: [name: string, length: number, text: (length: number) => string][] = [
  ["one word", 2_000_000, (n) => fill("a", n)],
  ["one word after a sentence", 2_000_000, (n) => english + fill("a", n)],
  ["bomb the bomb the", 900_000, (n) => fill("bomb the ", n)],
  ["straight quotes", 200_000, (n) => english + fill('"', n)],
  ["straight quotes apart", 200_000, (n) => english + fill('" ', n)],
  ["opening quotes", 200_000, (n) => english + fill("“ ", n)],
  ["12 12 12", 200_000, (n) => english + fill("12 ", n)],
  ["commas", 200_000, (n) => english + fill(", ", n)],
  ["Paris, Paris", 200_000, (n) => english + fill("Paris, ", n)],
  ["opening brackets", 200_000, (n) => english + fill("( ", n)],
  ["brackets in pairs", 200_000, (n) => english + fill("(the ) ", n)],
  ["killed and killed", 200_000, (n) => english + fill("killed and ", n)],
  ["a report over and over", 400_000, (n) => fill(`${golden}\n`, n)],
  ["no full stop", 200_000, (n) => fill("the army said that rebels killed 12 people and ", n)],
  ["capitals without a full stop", 200_000, (n) => fill("THE ARMY SAID THAT REBELS KILLED 12 PEOPLE IN PARIS AND ", n)],
  ["dates", 200_000, (n) => english + fill("on Tuesday March 3 and ", n)],
  ["names", 200_000, (n) => english + fill("General Ahmed Abdul of the ", n)],
  ["opening tags", 400_000, (n) => `<b>${english}</b>${fill("<a ", n)}`],
  ["opening tags and one end", 400_000, (n) => `<b>${english}</b>${fill("<a ", n)}>`],
  // No English in it, so that cleaning is all that takes time.
  ["opening tags and one end, no English", 1_200_000, (n) => `<b>x</b>${fill("<i ", n)}>`],
  ["scripts", 400_000, (n) => `${english}${fill("<script></script>", n)}`],
  ["empty lines", 400_000, (n) => english + fill("\n", n)],
  ["line breaks and blanks", 400_000, (n) => english + fill("\n ", n)],
  ["addresses", 400_000, (n) => english + fill("www.", n)],
  ["relative places", 200_000, (n) => english + fill("55 km south-east of Kano ", n)],
  ["places in places", 200_000, (n) => english + fill("in the village of Bama, Borno State, Nigeria ", n)],
  ["capitals by their country", 400_000, (n) => english + fill("the Afghan capital and ", n)],
  ["single deaths", 200_000, (n) => english + fill("A farmer was shot dead. A teacher was shot dead. ", n)],
  ["headings", 200_000, (n) => english + fill("\n\nMonday, 2 March\n\nGunmen killed two men near Kano.", n)],
  ["items", 200_000, (n) => english + fill("\n- Kano, 2 March: gunmen killed two men.", n)],
  ["denials", 200_000, (n) => english + fill("The army denied that its troops shelled Kano on Monday. ", n)],
  [
    "parties",
    100_000,
    (n) =>
      english +
      Array.from({ length: Math.ceil(n / 60) }, (_, k) => `Men of group A${k} attacked police of town B${k} on Monday. `)
        .join("")
        .slice(0, n),
  ],
  ["ampersands", 400_000, (n) => english + fill("&#", n)],
];

function secondsFor(text: string): number {
  return cpuMilliseconds(() => extract({ id: "r", text, published: "2026-03-04" })) / 1000;
}

/** What four times the text may take, in times of the text: 4 if linear, 16 if quadratic. */
const mostTimes = 7;
const mostSeconds = 15;
/** Less than this is noise of the clock and of the garbage collector. */
const leastSeconds = 0.05;

describe("time grows with the length of the text and no faster", () => {
  beforeAll(() => {
    for (let round = 0; round < 3; round += 1) for (const [, , text] of shapes) secondsFor(text(10_000));
  }, 120_000);

  it.each(shapes)("%s", { timeout: 180_000 }, (_name, length, text) => {
    const short = text(length / 4);
    const long = text(length);
    let [quick, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // A busy machine slows one run, not three.
    for (let round = 0; round < 3; round += 1) {
      quick = Math.min(quick, secondsFor(short));
      slow = Math.min(slow, secondsFor(long));
      if (slow < mostTimes * Math.max(quick, leastSeconds) || slow > mostSeconds) break;
    }
    expect(slow).toBeLessThan(mostSeconds);
    expect(slow / Math.max(quick, leastSeconds), `${quick.toFixed(2)} s, four times the text ${slow.toFixed(2)} s`).toBeLessThan(mostTimes);
  });
});

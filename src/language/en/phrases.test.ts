import { describe, expect, it } from "vitest";
import { readText } from "../../text/read-text.js";
import { emptyPhrases, type NounGroup, type PhraseHints, readPhrases, type VerbGroup } from "./phrases.js";

/** Nothing is known but the words themselves. */
const noHints: PhraseHints = {
  verbForm: () => undefined,
  isDate: () => false,
  isDemonym: () => false,
  isName: () => false,
  classOfName: () => undefined,
};

function read(text: string) {
  const doc = readText({ id: "r", text, published: "2026-03-04" });
  const phrases = emptyPhrases(doc);
  for (const sentence of doc.sentences) readPhrases(doc, sentence, noHints, phrases);
  const words = ({ first, last }: { first: number; last: number }) => text.slice(doc.tokens[first]?.start, doc.tokens[last - 1]?.end);
  return { doc, phrases, words };
}

const nouns = (text: string) => {
  const { phrases, words } = read(text);
  return phrases.nouns.map(words);
};

function noun(text: string, words: string): NounGroup {
  const reading = read(text);
  const group = reading.phrases.nouns.find((candidate) => reading.words(candidate) === words);
  if (!group) throw new Error(`no noun group "${words}" but ${reading.phrases.nouns.map(reading.words).join(" | ")}`);
  return group;
}

function verb(text: string, head: string): VerbGroup {
  const reading = read(text);
  const group = reading.phrases.verbs.find((candidate) => reading.doc.tokens[candidate.head]?.lower === head);
  if (!group) throw new Error(`no verb group "${head}" but ${reading.phrases.verbs.map(reading.words).join(" | ")}`);
  return group;
}

describe("noun groups", () => {
  it.each([
    ["Gunmen killed three young teachers in the town.", ["Gunmen", "three young teachers", "the town"]],
    ["The army said that at least 12 people had been wounded.", ["The army", "at least 12 people"]],
    ["Three heavily armed men killed two guards.", ["Three heavily armed men", "two guards"]],
    ["The army blamed the attack on two paid assassins.", ["The army", "the attack", "two paid assassins"]],
    ["The attack was on the house of a mayor.", ["The attack", "the house", "a mayor"]],
  ])("of: %s", (text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });

  it.each([
    ["Gunmen killed three teachers in the town.", "three teachers", 3, "generic|civilian"],
    ["Gunmen killed two soldiers in the town.", "two soldiers", 2, "force"],
    ["The army killed 12 militants in the town.", "12 militants", 12, "militant"],
  ])("have their figure and class: %s", (text, words, best, people) => {
    const group = noun(text, words);
    expect(group.quantity?.best).toBe(best);
    expect(group.people).toMatch(new RegExp(`^(?:${people})$`));
    expect(group.plural).toBe(true);
  });

  it("take an age for no count", () => {
    expect(noun("Gunmen killed a 12-year-old boy in the town.", "a 12-year-old boy").quantity?.best ?? 1).toBe(1);
  });

  it("know what is counted apart", () => {
    expect(noun("The army said that another two people were wounded.", "another two people").additional).toBe(true);
  });

  it.each([
    ["The army was there.", "The army", "definite"],
    ["It was an attack.", "an attack", "indefinite"],
    ["The army said that no people were there.", "no people", "negative"],
  ] as const)("know their article: %s", (text, words, determiner) => {
    expect(noun(text, words).determiner).toBe(determiner);
  });
});

describe("verb groups", () => {
  it.each([
    ["The men were killed in the attack.", "killed", { passive: true, negated: false }],
    ["The army killed the men in the attack.", "killed", { passive: false, negated: false }],
    ["The men were not killed in the attack.", "killed", { passive: true, negated: true }],
    ["The army did not kill the men in the attack.", "kill", { passive: false, negated: true }],
    ["The men had been killed in the attack.", "killed", { passive: true, perfect: true }],
    ["The army has killed the men in the town.", "killed", { passive: false, perfect: true }],
    ["The army wanted to kill the men in the town.", "kill", { infinitive: true }],
    ["The army may kill the men in the town.", "kill", { modal: "may" }],
    ["It was an attack on the town, killing two of the people.", "killing", { ing: true }],
  ])("of: %s", (text, head, expected) => {
    expect(verb(text, head)).toMatchObject(expected);
  });
});

describe("any sentence", () => {
  it.each([
    "The army said that it was the men who had been killed by the rebels in the town.",
    "“No,” said the mayor's brother; “they - all of them - were not there.”",
    "The 12, 13 and 14 were the and of in to by at.",
    "The the the of of of were were were 12 12 12.",
    "It was at the , , , and ; of - -- – the ( [ \" ' ’s 's.",
    "Not the be been being had having to may might n't said.",
  ])("has groups that lie in it, in order, and never share a token: %s", (text) => {
    const { doc, phrases } = read(text);
    for (const group of [...phrases.nouns, ...phrases.verbs]) {
      expect(group.first).toBeGreaterThanOrEqual(0);
      expect(group.first).toBeLessThan(group.last);
      expect(group.last).toBeLessThanOrEqual(doc.tokens.length);
      expect(group.head).toBeGreaterThanOrEqual(group.first);
      expect(group.head).toBeLessThan(group.last);
    }
    for (let i = 0; i < doc.tokens.length; i += 1) expect(phrases.nounOf[i] === -1 || phrases.verbOf[i] === -1).toBe(true);
  });
});

import { wordTest } from "../../text/word.js";

export const beForms = new Set("be is are was were been being 's 're get gets got gotten getting am remain remained lay".split(" "));
export const haveForms = new Set("have has had having 've".split(" "));
export const modals = new Set("will would may might can could shall should must 'll ll 'd wo ca".split(" "));
export const negations = new Set("not n't n’t never neither nor".split(" "));

/** Auxiliaries and what else stands in a verb group before its verb, adverbs left out. */
export const mayHelp = wordTest(
  (word) => [negations, beForms, haveForms, modals].some((words) => words.has(word)) || /^(?:to|did|do|does|done)$/.test(word),
);

import { wordTest } from "../../text/word.js";

/** The tagger's verbs that govern nouns like prepositions. */
const prepositionLike = new Set([
  "including",
  "according",
  "following",
  "regarding",
  "concerning",
  "excluding",
  "involving",
  "amid",
  "despite",
  "given",
]);

/** Words that open a clause, whatever the tagger takes them for. */
const questionWords = new Set("when where while how why whether if than because although though".split(" "));

export const isPrepositionLike = wordTest((word) => prepositionLike.has(word));
export const opensNoNounGroup = wordTest((word) => prepositionLike.has(word) || questionWords.has(word));

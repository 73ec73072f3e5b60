import { wordTest } from "../../text/word.js";

export const determiners = new Set(
  "the a an this that these those his her their its my our your some any all each every no another other both either neither".split(" "),
);
export const definite = new Set("the this that these those his her their its my our your both".split(" "));

export const isDeterminer = wordTest((word) => determiners.has(word));

import type { Token } from "../../text/text-document.js";
import { beForms, haveForms, mayHelp, modals, negations } from "./auxiliaries.js";
import { endsLikeParticiple } from "./describing-words.js";
import type { PhraseHints } from "./phrase-hints.js";
import type { VerbGroup } from "./verb-group.js";

/** The verb at `head` with the auxiliaries, negations and adverbs before it. */
export function verbGroupAt(tokens: readonly Token[], head: number, from: number, hints: PhraseHints): VerbGroup {
  const verb = tokens[head] as Token;
  const form = hints.verbForm(verb.word);
  const ing = verb.lower.endsWith("ing");
  const group: VerbGroup = {
    first: head,
    last: head + 1,
    head,
    passive: false,
    bare: false,
    ing,
    infinitive: false,
    perfect: false,
    past: form ? form.past : verb.lower.endsWith("ed"),
    negated: false,
  };
  let sawAux = false;
  for (let i = head - 1; i >= from && i > head - 8; i -= 1) {
    const token = tokens[i] as Token;
    const word = token.lower;
    if (!mayHelp(token.word)) {
      if (token.pos !== "ADV" || word === "here") break;
    } else if (word === "to" && token.pos !== "ADP") {
      group.infinitive = true;
      sawAux = true;
    } else if (negations.has(word)) group.negated = true;
    else if (
      beForms.has(word) &&
      (token.pos === "AUX" || token.pos === "VERB") &&
      !(word === "'s" && tokens[i - 1]?.pos === "NOUN" && !form?.participle)
    ) {
      if (!ing || word === "being") group.passive = !ing || word === "being";
      if (word === "was" || word === "were" || word === "got") group.past = true;
      sawAux = true;
    } else if (haveForms.has(word) && (token.pos === "AUX" || token.pos === "VERB")) {
      group.perfect = true;
      group.past = true;
      sawAux = true;
    } else if (modals.has(word)) {
      group.modal = word;
      group.past = false;
      sawAux = true;
    } else if (word === "did" || word === "do" || word === "does" || word === "done") sawAux = true;
    else if (token.pos !== "ADV" || token.lower === "here") break;
    group.first = i;
  }
  // Adverbs at the left edge belong to the subject's side if nothing of the verb stands before them.
  while (group.first < head && (tokens[group.first] as Token).pos === "ADV" && !negations.has((tokens[group.first] as Token).lower))
    group.first += 1;
  group.bare = !sawAux && (form ? form.participle || ing : endsLikeParticiple(verb.word));
  return group;
}

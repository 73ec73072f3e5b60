import { peopleNouns } from "../../lexicons/people-nouns.js";
import { opensWithCapital } from "../../text/capital.js";
import type { TextDocument, Token } from "../../text/text-document.js";
import { beForms, haveForms, modals } from "./auxiliaries.js";
import { endsLikeParticiple, isAttributive, isCompounding, isDescribing } from "./describing-words.js";
import { isDeterminer } from "./determiners.js";
import { isPeopleNoun } from "./people-class.js";
import type { PhraseHints } from "./phrase-hints.js";
import { isPrepositionLike } from "./prepositions.js";

/** Whether the token is a verb that acts: not an auxiliary before another verb, not a participle before its noun. */
export function isActing(doc: TextDocument, i: number, from: number, to: number, hints: PhraseHints): boolean {
  const { tokens } = doc;
  const token = tokens[i] as Token;
  const before = i > from ? (tokens[i - 1] as Token) : undefined;
  const after = i + 1 < to ? (tokens[i + 1] as Token) : undefined;
  const form = hints.verbForm(token.word);
  if (hints.isName(i) || isPrepositionLike(token.word)) return false;
  // A capital inside a sentence makes a name of what the tagger took for a verb.
  if (
    doc.caseStyle === "mixed" &&
    i > from &&
    opensWithCapital(token.text) &&
    before &&
    !/^["“‘'(:;.]|^--?$|^[—–]$/.test(before.text) &&
    !(before.pos === "PUNCT" && i - from < 3)
  )
    return false;
  if (token.pos === "AUX" && !form) return !auxBeforeVerb(tokens, i, to, hints);
  const hyphened =
    (before?.text === "-" && before.start === tokens[i - 2]?.end && before.end === token.start) ||
    (after?.text === "-" && after.start === token.end && tokens[i + 2]?.start === after.end);
  if (hyphened) return false;
  if (isCompounding(token.word) && after && isPeopleNoun(after.word)) return false;
  if (token.pos === "VERB") {
    if (
      isDescribing(token.word) &&
      before &&
      /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(before.pos) &&
      after &&
      isNominal(after, hints) &&
      /^(?:NOUN|PROPN)$/.test(after.pos)
    )
      return false;
    if (
      isAttributive(token.word) &&
      after &&
      isNominal(after, hints) &&
      !(before && (before.pos === "AUX" || haveForms.has(before.lower)))
    ) {
      return (
        !(
          before &&
          (before.pos === "DET" ||
            before.pos === "ADJ" ||
            before.pos === "NUM" ||
            before.pos === "ADP" ||
            before.pos === "PUNCT" ||
            before.pos === "CCONJ" ||
            before.pos === "SCONJ" ||
            before.pos === "VERB")
        ) &&
        before !== undefined &&
        /^(?:NOUN|PROPN|PRON)$/.test(before.pos)
      );
    }
    if (
      endsLikeParticiple(token.word) &&
      before &&
      (before.pos === "DET" || before.pos === "ADJ") &&
      isDeterminer(before.word) &&
      after &&
      isNominal(after, hints)
    )
      return false;
    if (before?.lower === "the" && after && after.lower === "of") return false;
    // "four of the injured": people, not an act.
    if (before?.lower === "the" && peopleNouns.has(token.lower) && !(after && isNominal(after, hints))) return false;
    return true;
  }
  if (!form) return false;
  if (token.pos === "ADV" || token.pos === "ADP" || token.pos === "PUNCT" || token.pos === "NUM") return false;
  const nounBefore =
    before && (before.pos === "DET" || before.pos === "ADJ" || before.pos === "ADP" || before.lower === "'s" || before.lower === "’s");
  if (form.past || form.participle) {
    if (before && (before.pos === "AUX" || haveForms.has(before.lower) || beForms.has(before.lower))) return true;
    if (nounBefore && before.pos !== "ADJ") return false;
    if (token.pos === "ADJ" && after && isNominal(after, hints)) return false;
    if (after && after.pos === "NOUN" && before && before.pos === "NUM") return false;
    if (
      token.lower === form.lemma &&
      !(before && /^(?:NOUN|PROPN|PRON|ADV|NUM)$/.test(before.pos) && after && /^(?:NUM|DET|PRON|ADJ|NOUN|PROPN|ADV)$/.test(after.pos))
    )
      return token.lower === "shot" && !nounBefore;
    return !nounBefore;
  }
  if (before?.lower === "to" || (before && modals.has(before.lower))) return true;
  // "killing seven and wounding more than 40"
  if (form.ing && token.pos === "NOUN" && before && /^(?:and|,)$/.test(before.lower) && after && opensFigure(after)) return true;
  if (form.ing) return token.pos !== "NOUN" && !nounBefore;
  // Headline style: "Gunmen attack village".
  return token.pos !== "NOUN"
    ? !nounBefore
    : Boolean(
        before && /s$/.test(before.lower) && peopleNouns.has(before.lower) && after && /^(?:DET|NUM|PROPN|NOUN|ADJ)$/.test(after.pos),
      );
}

/** "40", "more than", "at least", "dozens": a figure begins. */
function opensFigure(token: Token): boolean {
  return (
    token.pos === "NUM" ||
    /^(?:more|at|some|about|around|several|dozens|scores|hundreds|over|nearly|almost|another|many)$/.test(token.lower)
  );
}

function isNominal(token: Token, hints: PhraseHints): boolean {
  if (token.pos === "NOUN" || token.pos === "PROPN") return !(hints.verbForm(token.word)?.past && !isPeopleNoun(token.word));
  return token.pos === "ADJ" || hints.isDemonym(token);
}

/** "were" in "were killed", "has" in "has been shot". */
function auxBeforeVerb(tokens: readonly Token[], i: number, to: number, hints: PhraseHints): boolean {
  for (let k = i + 1; k < Math.min(to, i + 6); k += 1) {
    const token = tokens[k] as Token;
    if (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART") continue;
    if (token.pos === "VERB") return true;
    const form = hints.verbForm(token.word);
    return Boolean(form && (form.participle || form.past || form.ing));
  }
  return false;
}

import type { Paragraph } from "./find-paragraphs.js";
import type { CaseStyle, Sentence, Token } from "./text-document.js";

/** A full stop after these is part of the word. */
const abbreviations = new Set(
  `mr mrs ms dr prof rev fr sr jr st hon gen maj col lt sgt capt cpl pvt brig cmdr adm insp supt supdt det asst retd ret gov sen rep pres
  no nos vs etc approx est ca dept govt div bn regt jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun al
  km mt ft u.s u.n u.k e.g i.e a.m p.m inc ltd co corp dist prov sq fig op cit dlrs hwy ave blvd rd ssp dsp dig igp sp dy sho fig`.split(
    /\s+/,
  ),
);

/** Tokens; a longer run without an end is cut. */
const longestSentence = 250;

const closing = new Set(['"', "”", "’", "'", ")", "]", "''", "’’", "»"]);

/**
 * Sentences as token ranges; sets `sentence` on every token. A full stop ends one unless it belongs to a title, an initial or
 * an abbreviation; paragraphs always end one.
 */
export function findSentences(text: string, tokens: Token[], paragraphs: readonly Paragraph[], caseStyle: CaseStyle): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const paragraphOf = (at: number) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.start ?? 0) <= at) paragraph += 1;
    return paragraph;
  };
  const close = (last: number, its: number) => {
    const a = tokens[first];
    const z = tokens[last - 1];
    if (!a || !z || last <= first) return;
    for (let i = first; i < last; i += 1) (tokens[i] as Token).sentence = sentences.length;
    sentences.push({
      index: sentences.length,
      start: a.start,
      end: z.end,
      firstToken: first,
      lastToken: last,
      paragraph: its,
      role: "body",
      short: false,
    });
    first = last;
  };
  let here = paragraphOf(tokens[0]?.start ?? 0);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const its = paragraphOf(token.start);
    if (its !== here) {
      close(i, here);
      here = its;
    }
    // No person writes such a sentence; what is bounded here bounds everything that looks around a word in its sentence.
    if (i - first >= longestSentence) {
      close(i + 1, here);
      continue;
    }
    if (!next) continue;
    if (!endsHere(text, tokens, i, caseStyle)) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      closing.has((tokens[end] as Token).text) &&
      (tokens[end] as Token).start === (tokens[end - 1] as Token).end
    )
      end += 1;
    close(end, here);
    i = end - 1;
  }
  close(tokens.length, here);
  return sentences;
}

/** Whether the sentence ends with token `i` (closing marks may still follow). */
function endsHere(text: string, tokens: readonly Token[], i: number, caseStyle: CaseStyle): boolean {
  const token = tokens[i] as Token;
  const mark = token.text;
  // Asked of every token: what does not end in . ! ? or … is settled by one character.
  const end = mark.charCodeAt(mark.length - 1);
  if (end !== 46 && end !== 33 && end !== 63 && end !== 0x2026) return false;
  const dotted = mark.length > 1 && mark.endsWith(".") && mark !== "...";
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…" && mark !== "..." && mark !== ".." && !dotted) return false;
  let after = i + 1;
  while (
    after < tokens.length &&
    closing.has((tokens[after] as Token).text) &&
    (tokens[after] as Token).start === (tokens[after - 1] as Token).end
  )
    after += 1;
  const next = tokens[after];
  if (!next) return true;
  const glued = next.start === (tokens[after - 1] as Token).end;
  if (glued) return false;
  const starts =
    /^["“‘'`«([]?[\p{Lu}\d]/u.test(text.slice(next.start, next.start + 3)) ||
    (caseStyle !== "mixed" && /^["“‘'`(]*[\p{L}\d]/u.test(text.slice(next.start, next.start + 3)));
  if (!starts) return false;
  if (mark === "!" || mark === "?") return true;
  if (dotted) {
    const stem = token.lower.slice(0, -1);
    // "U.S. troops" goes on, "in the U.S. The" does not: an article or pronoun opens the next sentence.
    if (abbreviations.has(stem) || /^(?:\p{L}\.)+\p{L}$/u.test(stem) || stem.length === 1) return opensSentence(next);
    return true;
  }
  const before = tokens[i - 1];
  if (mark === "." && before && before.end === token.start) {
    if (before.lower === "retd" || before.lower === "ret") return false;
    if (/^\p{L}$/u.test(before.text) && before.pos !== "PRON") return false;
    if (abbreviations.has(before.lower) && !/^\d/.test(before.lower)) {
      if (["km", "ft", "no", "mar", "sun", "sat", "may", "co", "ltd", "inc", "etc", "al", "st", "dept", "rd"].includes(before.lower))
        return opensSentence(next) || before.lower === "etc";
      return false;
    }
  }
  return true;
}

const openers = new Set(
  "the a an it he she they we i in on at this that these those but and however meanwhile there no at police officials his her their its two three four five one several some many according after".split(
    " ",
  ),
);

function opensSentence(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && openers.has(token.lower);
}

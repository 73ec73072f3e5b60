import type { Dateline, Sentence, Token } from "./text-document.js";

const boilerplate =
  /^(?:\(?reporting by\b|\(?editing by\b|\(?writing by\b|additional reporting|copyright\b|©|\(c\)|all rights reserved|read more\b|read also\b|also read\b|click here|sign up\b|subscribe\b|advertisement\b|related (?:stories|articles)\b|follow us\b|share this\b|this story (?:was|has been) (?:updated|corrected)|for more (?:information|news)\b|watch:|photo:|image caption|file photo|media caption|source:)/i;

/**
 * Says of each sentence whether it is a headline, body or boilerplate. A headline is a short line of its own without a full
 * stop: the report's title, or a section's.
 */
export function markRoles(
  text: string,
  sentences: Sentence[],
  tokens: readonly Token[],
  headerParagraphs: ReadonlySet<number>,
  dateline?: Dateline,
): void {
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i] as Sentence;
    const alone = sentences[i - 1]?.paragraph !== sentence.paragraph && sentences[i + 1]?.paragraph !== sentence.paragraph;
    const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
    const last = tokens[sentence.lastToken - 1]?.text ?? "";
    if (headerParagraphs.has(sentence.paragraph) || boilerplate.test(line)) sentence.role = "boilerplate";
    else if (
      alone &&
      sentences.length > 1 &&
      sentence.lastToken - sentence.firstToken <= 18 &&
      !/[.!?…:;"”’,]$/.test(last) &&
      !(dateline && dateline.start >= sentence.start && dateline.start < sentence.end)
    ) {
      sentence.role = "headline";
    }
    if (alone && i > 3 && sentence.role === "body" && sentence.lastToken - sentence.firstToken <= 17) sentence.short = true;
  }
}

import type { Report } from "../model/index.js";
import { cleanText } from "./clean-text.js";
import { detectCase, lowerSameLength } from "./detect-case.js";
import { detectLanguage } from "./detect-language.js";
import { findReportHead } from "./find-dateline.js";
import { findParagraphs } from "./find-paragraphs.js";
import { findQuotations } from "./find-quotations.js";
import { findSentences } from "./find-sentences.js";
import { calendarDay } from "./header-date.js";
import { markRoles } from "./mark-roles.js";
import { tagger } from "./tagger.js";
import type { TextDocument } from "./text-document.js";
import { tokenise } from "./tokenise.js";
import { truecase } from "./truecase.js";

/** What a text longer than this has to say is in its first part; the rest is named in a warning. 4 million code units. */
export const longestText = 4_000_000;

export interface ReadTextOptions {
  /** Of a lower-case word, whether it is rather a name (place, group) than a word; helps texts without capitals. */
  isName?: (word: string) => boolean;
  /** Of a lower-case word that the tagger does not hold, whether it is an ordinary word all the same. */
  isWord?: (word: string) => boolean;
}

/**
 * Stage 1: what is headline, dateline, boilerplate, body and quotation; truecased, in sentences and tokens with tags.
 * Linear in the length of the text; never throws. A text that is not English gets no tokens.
 */
export function readText(report: Report, options: ReadTextOptions = {}): TextDocument {
  const warnings: string[] = [];
  const source = report.text;
  const head = source.length > longestText ? source.slice(0, longestText) : source;
  if (head !== source) warnings.push(`only the first ${longestText} characters were read`);
  const cleaned = cleanText(head);
  const language = detectLanguage(cleaned.text);
  const given = report.published == null ? undefined : calendarDay(report.published);
  const empty: TextDocument = {
    source,
    text: cleaned.text,
    caseStyle: "mixed",
    language,
    tokens: [],
    sentences: [],
    quotations: [],
    dateline: undefined,
    published: given ?? null,
    warnings,
  };
  if (cleaned.text.trim() === "") {
    warnings.push(source.trim() === "" ? "the text is empty" : "nothing in the text can be read");
    return empty;
  }
  if (cleaned.hadBinary) warnings.push("the text has many control characters: it may not be a text file");
  if (cleaned.hadMarkup) warnings.push("the text has HTML tags; they were left out");
  if (language !== "eng") {
    warnings.push(
      language === "und"
        ? "the text is too short or too mixed to be read as English: nothing was coded"
        : `the text is not English (it looks like ${language}): nothing was coded`,
    );
    return empty;
  }
  const caseStyle = detectCase(cleaned.text);
  const paragraphs = findParagraphs(cleaned.text);
  const { dateline, date, headerParagraphs } = findReportHead(cleaned.text, paragraphs, caseStyle);
  const text = caseStyle === "mixed" ? cleaned.text : withCapitals(cleaned.text, options);
  const tokens = tokenise(text, paragraphs);
  if (tokens.length < 4) warnings.push("the text has hardly any words");
  const sentences = findSentences(text, tokens, paragraphs, caseStyle);
  for (const sentence of sentences) {
    // The dateline is no part of the sentence that follows it.
    while (
      dateline &&
      sentence.firstToken < sentence.lastToken - 1 &&
      (tokens[sentence.firstToken]?.start ?? 0) < dateline.end &&
      sentence.end > dateline.end &&
      sentence.start < dateline.end
    ) {
      sentence.firstToken += 1;
      sentence.start = tokens[sentence.firstToken]?.start ?? sentence.start;
    }
  }
  markRoles(text, sentences, tokens, headerParagraphs, dateline);
  const quotations = findQuotations(text, paragraphs);
  const published = given ?? date ?? null;
  if (report.published?.trim() && given === undefined) warnings.push(noDate(report.published, published));
  else if (!published) warnings.push("no publication date: relative dates left open");
  return { source, text, caseStyle, language, tokens, sentences, quotations, dateline, published, warnings };
}

function noDate(published: string, instead: string | null): string {
  const shown = published.length > 40 ? `${published.slice(0, 40)}…` : published;
  return `published is no date: ${JSON.stringify(shown)}; ${instead ? `${instead} was read in the text` : "relative dates left open"}`;
}

/** Capitals for a text that came without or with nothing else: unknown words are names more often than not. */
function withCapitals(text: string, { isName, isWord }: ReadTextOptions): string {
  const low = lowerSameLength(text);
  const names = new Set<string>();
  for (let at = 0; at < low.length; at += 20_000) for (const word of tagger.unknownWords(low.slice(at, at + 20_000))) names.add(word);
  return truecase(text, (word) => (names.has(word) && !isWord?.(word)) || (isName?.(word) ?? false));
}

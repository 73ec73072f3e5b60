import type { TextDocument } from "../../../text/text-document.js";
import { wordTest } from "../../../text/word.js";
import { dateLexicon, doubtfulWords, W, type WordClass } from "./date-lexicon.js";

/** Names of months that are short without being abbreviated. */
const shortNames = new Set(["march", "april", "may", "june", "july"]);

/** No date is written in a longer token; what is longer ("1/1/1/1/…") is not taken apart. */
const longestToken = 32;

/** A word of letters alone that stands in no date: most of a text's words. */
const tellsNoDate = wordTest((word) => !dateLexicon.has(word) && isPlainWord(word));

/**
 * A report's words as the date families read them: tokens looked up in the date lexicon, and tokens such as "mid-May",
 * "12-13" or "Tuesday's" taken apart, so that no family depends on how the text was cut. An empty word of class `None`
 * stands between sentences. Positions outside the text have class `None`.
 */
export class DateWords {
  count = 0;
  // Plain arrays: most reports are short, and typed ones cost them more to set up than they save.
  private readonly classes: WordClass[] = [];
  private readonly values: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly tokens: number[] = [];

  constructor(readonly doc: TextDocument) {
    let sentence = 0;
    for (const token of doc.tokens) {
      if (token.pos === "SPACE") continue;
      if (token.sentence !== sentence) {
        // "Sept. | 11": a sentence that ends in an abbreviated month before a figure did not end.
        const abbreviated = this.is(this.count - 1, W.Dot) && this.is(this.count - 2, W.Month) && isDigit(token.lower.charCodeAt(0));
        if (!abbreviated) this.add(W.None, 0, token.start, token.start, token.index);
        sentence = token.sentence;
      }
      if (tellsNoDate(token.word)) {
        this.add(W.None, 0, token.start, token.end, token.index);
        continue;
      }
      const known = dateLexicon.get(token.lower);
      if (known) this.add(known.cls, known.value, token.start, token.end, token.index);
      else if (isPlainWord(token.lower) || token.end - token.start > longestToken) this.add(W.None, 0, token.start, token.end, token.index);
      else this.takeApart(token.lower, token.start, token.index);
    }
  }

  cls(i: number): WordClass {
    return (i >= 0 && i < this.count ? this.classes[i] : W.None) as WordClass;
  }

  is(i: number, cls: WordClass): boolean {
    return i >= 0 && i < this.count && this.classes[i] === cls;
  }

  value(i: number): number {
    return this.values[i] ?? 0;
  }

  start(i: number): number {
    return this.starts[i] ?? 0;
  }

  end(i: number): number {
    return this.ends[i] ?? 0;
  }

  token(i: number): number {
    return this.tokens[i] ?? 0;
  }

  /** How many characters the word has. */
  width(i: number): number {
    return i >= 0 && i < this.count ? this.end(i) - this.start(i) : 0;
  }

  lower(i: number): string {
    return this.text(i).toLowerCase();
  }

  text(i: number): string {
    return i >= 0 && i < this.count ? this.doc.text.slice(this.start(i), this.end(i)) : "";
  }

  /** Part of speech of the token that the word belongs to; empty outside the text and between sentences. */
  pos(i: number): string {
    return this.width(i) > 0 ? (this.doc.tokens[this.token(i)]?.pos ?? "") : "";
  }

  /** Whether word i + 1 follows word i without a blank. */
  touches(i: number): boolean {
    return i >= 0 && i + 1 < this.count && this.end(i) === this.start(i + 1) && this.width(i + 1) > 0;
  }

  isCapital(i: number): boolean {
    const first = this.text(i).charAt(0);
    return first !== first.toLowerCase();
  }

  /** Whether word i begins its sentence. */
  isFirst(i: number): boolean {
    if (i <= 0) return true;
    return this.doc.tokens[this.token(i)]?.sentence !== this.doc.tokens[this.token(i - 1)]?.sentence || this.width(i - 1) === 0;
  }

  /** The word after word `i`, past the dot of its abbreviation unless that dot ends the sentence. */
  afterDot(i: number): number {
    const dotted = this.is(i + 1, W.Dot) && this.touches(i) && this.width(i) <= 5 && !shortNames.has(this.lower(i));
    return dotted && this.width(i + 2) > 0 ? i + 2 : i + 1;
  }

  /** Whether the word is a common word as well as a month or weekday ("may", "sun"), or has no capital where the text has them. */
  isDoubtful(i: number): boolean {
    const lower = this.lower(i);
    return doubtfulWords.has(lower) || (this.doc.caseStyle === "mixed" && !this.isCapital(i) && lower.length < 4);
  }

  private takeApart(lower: string, offset: number, token: number): void {
    const text = /^\d{4}-\d\d-\d\dt\d/.test(lower) ? lower.slice(0, 10) : lower;
    if (isFigure(text)) {
      this.add(W.None, 0, offset, offset + text.length, token);
      return;
    }
    let at = 0;
    while (at < text.length) {
      const from = at;
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        while (at < text.length && isDigit(text.charCodeAt(at))) at++;
        const digits = at;
        while (at < text.length && isLetter(text.charCodeAt(at))) at++;
        this.addNumber(text.slice(from, digits), text.slice(digits, at), offset + from, token);
      } else if (isLetter(code)) {
        while (at < text.length && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
        this.addKnown(text.slice(from, at), offset + from, token);
      } else {
        // A possessive is one word only at the end of its token: "Tuesday's", not "'sixties".
        at = (code === 39 || code === 0x2019) && text.charCodeAt(at + 1) === 115 && at + 2 === text.length ? at + 2 : at + 1;
        this.addKnown(text.slice(from, at), offset + from, token);
      }
    }
  }

  private addKnown(word: string, start: number, token: number): void {
    const known = dateLexicon.get(word);
    this.add(known?.cls ?? W.None, known?.value ?? 0, start, start + word.length, token);
  }

  private addNumber(digits: string, letters: string, start: number, token: number): void {
    const value = digits.length <= 4 ? Number(digits) : 0;
    let cls: WordClass = W.None;
    if (digits.length <= 4) {
      if (letters === "") cls = W.Digits;
      else if (digits.length <= 2 && /^(?:st|nd|rd|th)$/.test(letters)) cls = W.Ordinal;
      else if (letters === "s" && value % 10 === 0 && (digits.length === 4 || digits.length === 2)) cls = W.Decade;
    }
    this.add(cls, value, start, start + digits.length + letters.length, token);
  }

  private add(cls: WordClass, value: number, start: number, end: number, token: number): void {
    this.classes.push(cls);
    this.values.push(value);
    this.starts.push(start);
    this.ends.push(end);
    this.tokens.push(token);
    this.count++;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code > 0xbf && code !== 0x2013 && code !== 0x2014 && code !== 0x2019 && code !== 0x2018 && code !== 0x2011)
  );
}

function isPlainWord(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) if (!isLetter(lower.charCodeAt(i))) return false;
  return true;
}

/** "2,000", "3.5", "10:30": figures and clock times, whose parts are no days; "12,1989" lacks a blank after a comma. */
function isFigure(text: string): boolean {
  if (!isDigit(text.charCodeAt(0))) return false;
  if (text.includes(":")) return true;
  if (text.includes(",")) return !/^\d\d?,\d{4}$/.test(text);
  const dot = text.indexOf(".");
  return dot >= 0 && dot < text.length - 1 && text.indexOf(".", dot + 1) < 0;
}

import type { TextDocument, Token } from "../../../text/text-document.js";

/** Whether a time lies ahead, is past, or whether the verb around leaves it open ("is paid from June 1"). */
export type Tense = "past" | "open" | "future";

/** How far to look for the verb that an expression hangs on. */
const reach = 16;

const ahead = new Set(["will", "'ll", "’ll", "shall", "wo", "gonna"]);
const reported = new Set(["would", "could", "should", "might", "may"]);
const intended = new Set(
  "scheduled slated due planned expected supposed set plan plans planning intend intends hope hopes hoping vowed vows promised promises agreed ready prepare prepares preparing wants want called calls".split(
    " ",
  ),
);
const appointed = new Set("scheduled slated due planned expected upcoming postponed adjourned deadline".split(" "));
const pastAuxiliaries = new Set(["was", "were", "had", "been", "did", "has", "have", "'ve", "’ve"]);
/** "has scheduled" still lies ahead, "had scheduled" may not. */
const remotePasts = new Set(["was", "were", "had", "did"]);
const irregularPasts = new Set(
  "said told bought sold taught ate drank slept dug bent meant forgot bore beat bit froze sprang became begun taken shown grew began broke brought built came caught cut dealt drove fell felt fought found fled flew gave went got grew held hit kept killed knew laid led left lost made met paid put ran rose saw sent set shook shot spoke spent stood stole struck swept swore took threw understood woke won wore wrote blew burnt burst chose drew hid hung lay rode sank sat shut slew sought split spread stuck tore withdrew became blamed bound".split(
    " ",
  ),
);

/**
 * The tense around tokens `first` to `last` (exclusive): the nearest verb group on the left decides ("will meet on Tuesday"),
 * and the first on the right where there is none ("On Tuesday the court will hear"). Without any verb it is past, as news is.
 */
export function tenseAround(doc: TextDocument, first: number, last: number): Tense {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens[first]?.sentence ?? -1];
  const start = Math.max(sentence?.firstToken ?? 0, first - reach);
  const end = Math.min(sentence?.lastToken ?? tokens.length, last + reach);
  // "the June 20 attack" has happened, whatever is said of it now.
  const attributive = tokens[last]?.pos === "NOUN";
  const open: Tense = attributive ? "past" : "open";
  for (let i = first - 1; i >= start; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.lower === "ahead" && tokens[i + 1]?.lower === "of" && i + 2 >= first - 1) return "future";
    if (appointed.has(token.lower) || (token.lower === "set" && tokens[i + 1]?.lower === "for"))
      return isPast(tokens, i, start) ? "past" : "future";
    // "the ruling, announced Wednesday": taggers take the participle for an adjective.
    if (i >= first - 2 && token.lower.endsWith("ed") && token.pos === "ADJ") return "past";
    if (isVerb(token)) return tenseOfGroup(tokens, i, start, sentence?.role === "headline") ?? open;
  }
  for (let i = last; i < end; i++) {
    const token = tokens[i];
    if (!token || token.lower === ";") break;
    if (ahead.has(token.lower)) return "future";
    if (!isVerb(token)) continue;
    if (token.lower !== "is" && token.lower !== "are") return "past";
    const next = tokens[i + 1]?.lower ?? "";
    return next === "to" || appointed.has(next) || next === "set" ? "future" : open;
  }
  return "past";
}

function isVerb(token: Token): boolean {
  return token.pos === "VERB" || token.pos === "AUX" || token.lower === "said" || token.lower === "says";
}

function isPastForm(token: Token): boolean {
  return token.lower.endsWith("ed") || irregularPasts.has(token.lower) || pastAuxiliaries.has(token.lower);
}

/** Walks a verb group leftwards from its last verb: "will probably be held", "plan to meet"; null where it is present. */
function tenseOfGroup(tokens: readonly Token[], verb: number, start: number, headline: boolean): Tense | null {
  const last = tokens[verb];
  let participle = last !== undefined && isPastForm(last);
  for (let i = verb, steps = 0; i >= start && steps < 6; i--, steps++) {
    const token = tokens[i];
    if (!token) break;
    const { lower } = token;
    if (ahead.has(lower)) return "future";
    if (reported.has(lower)) return tokens[i + 1]?.lower === "have" ? "past" : "future";
    if (lower === "must") return null;
    if (lower === "to") {
      const before = tokens[i - 1]?.lower ?? "";
      if (intended.has(before) || before === "is" || before === "are" || (headline && tokens[i - 1]?.pos !== "VERB")) return "future";
      return null;
    }
    if (pastAuxiliaries.has(lower)) return "past";
    // "is paid": the participle is not the tense.
    if (lower === "is" || lower === "are" || lower === "be" || lower === "being") participle = false;
    if (token.pos !== "VERB" && token.pos !== "AUX" && token.pos !== "ADV" && token.pos !== "PART" && lower !== "be" && lower !== "not")
      break;
  }
  return participle ? "past" : null;
}

/** "had been scheduled for", "was due": what was to be may have been by now. */
function isPast(tokens: readonly Token[], i: number, start: number): boolean {
  for (let at = i - 1; at >= start && at >= i - 3; at--) if (remotePasts.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

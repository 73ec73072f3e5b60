import { countries } from "../../lexicons/countries.js";
import { incidentTypeList } from "../../incident-types/index.js";
import { plainVerbs } from "../../lexicons/plain-verbs.js";
import { emptyPhrases, type PeopleClass, type Phrases, readPhrases } from "../../language/en/phrases.js";
import { formsOf, type VerbForm } from "../../language/en/verb-forms.js";
import { facilities } from "../../lexicons/facilities.js";
import { peopleNouns } from "../../lexicons/people-nouns.js";
import { spanishNames } from "../../lexicons/spanish-names.js";
import { weapons } from "../../lexicons/weapons.js";
import type { Mention, Report, ReportCoding } from "../../model/index.js";
import { readText } from "../../text/read-text.js";
import type { TextDocument } from "../../text/text-document.js";
import { actorKindOf } from "./actor-kinds.js";
import { physicalTargetTypes } from "./physical-target-types.js";
import { isTitle } from "./titles.js";
import { singular } from "./words.js";

/** A report's words and phrases. */
export interface ReportPhrases {
  doc: TextDocument;
  phrases: Phrases;
  /** What is recognised at a token: position in the coding's mentions, -1 for nothing. */
  mentionOf: Int32Array;
  mentions: readonly Mention[];
}

let forms: Map<string, VerbForm> | undefined;

/** Forms of the verbs that tell of violence. */
export function verbForms(): ReadonlyMap<string, VerbForm> {
  if (forms) return forms;
  forms = new Map();
  for (const { triggers } of incidentTypeList)
    for (const { verb, object } of triggers)
      if (verb !== undefined && object !== "force" && !plainVerbs.has(verb.split(" ")[0] as string))
        for (const [text, form] of formsOf(verb.split(" ")[0] as string)) if (!forms.has(text)) forms.set(text, form);
  return forms;
}

const demonyms = new Set(countries.flatMap((country) => country.demonyms));

/** Words of reports of violence that a list of English words may lack, and whose lack is no sign of a name. */
function isOrdinary(word: string): boolean {
  return (
    peopleNouns.has(word) ||
    weapons.has(word) ||
    facilities.has(word) ||
    verbForms().has(word) ||
    isTitle(word) ||
    physicalTargetTypes.has(singular(word)) ||
    /(?:edly|ously|ively|ically|fully|gunned|ization|izing|ized|ionary|ionaries|ists)$/.test(word)
  );
}

/** Noun and verb groups of a whole report; the incidents that were read say who did what, the phrases in which words. */
export function reportPhrases(coding: ReportCoding, report: Report): ReportPhrases {
  const doc = readText(coding.published === null ? report : { ...report, published: coding.published }, {
    isName: (word) => spanishNames.has(word),
    isWord: isOrdinary,
  });
  const mentions = coding.mentions ?? [];
  const mentionOf = new Int32Array(doc.tokens.length).fill(-1);
  let next = 0;
  mentions.forEach((mention, at) => {
    if (mention.kind === "number") return;
    while (next > 0 && (doc.tokens[next]?.start ?? Number.POSITIVE_INFINITY) > mention.span.start) next -= 1;
    while (next < doc.tokens.length && (doc.tokens[next]?.end ?? 0) <= mention.span.start) next += 1;
    for (let k = next; k < doc.tokens.length && (doc.tokens[k]?.start ?? 0) < mention.span.end; k += 1) {
      const old = mentions[mentionOf[k] as number];
      if (old?.kind !== "actor") mentionOf[k] = at;
    }
  });
  const kindAt = (token: number) => mentions[mentionOf[token] as number]?.kind;
  const classOfName = (token: number): PeopleClass | undefined => {
    const mention = mentions[mentionOf[token] as number];
    if (mention?.kind !== "actor" || !mention.value) return undefined;
    const kind = actorKindOf(mention.value.actor);
    if (kind === "armed-group" || kind === "militia" || kind === "criminal-group") return "militant";
    return kind === "state-force" || kind === "international-force" ? "force" : undefined;
  };
  const isPersonal = (token: number) => /^\p{Lu}/u.test(doc.tokens[token]?.text ?? "") && spanishNames.has(doc.tokens[token]?.lower ?? "");
  const phrases = emptyPhrases(doc);
  for (const sentence of doc.sentences)
    readPhrases(
      doc,
      sentence,
      {
        verbForm: (word) => verbForms().get(word.lower),
        isDate: (token) => kindAt(token) === "date",
        isDemonym: ({ text, word }) => demonyms.has(word.lower) && /^\p{Lu}/u.test(text),
        isName: (token) => kindAt(token) === "actor" || kindAt(token) === "place" || isPersonal(token),
        classOfName,
      },
      phrases,
    );
  return { doc, phrases, mentionOf, mentions };
}

import type { Token } from "../../text/text-document.js";
import type { Word } from "../../text/word.js";
import type { PeopleClass } from "./noun-group.js";
import type { VerbForm } from "./verb-forms.js";

/** What the phrase stage must be told of by others. */
export interface PhraseHints {
  /** Form of a verb of violence, for words that the tagger takes for nouns. */
  verbForm(word: Word): VerbForm | undefined;
  /** Whether a token belongs to a date, which no noun group takes in. */
  isDate(token: number): boolean;
  /** Whether the token is a demonym with a capital ("Italians"). */
  isDemonym(token: Token): boolean;
  /** Whether a token belongs to the name of a place or group, which no verb is. */
  isName(token: number): boolean;
  /** What the members of the group named by a token are, if it names one. */
  classOfName(token: number): PeopleClass | undefined;
}

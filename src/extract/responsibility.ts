import type { NounGroup } from "../language/en/phrases.js";
import type { Certainty } from "../model/index.js";

/** Somebody said to be behind an incident: by own claim, by accusation or suspicion. */
export interface Responsibility {
  group: NounGroup;
  certainty: Certainty;
  /** Token of the verb. */
  at: number;
}

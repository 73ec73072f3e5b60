import type { PeopleClass } from "../language/en/noun-group.js";
import type { Claim } from "../model/index.js";

/** A claim with what totals need to know of it beyond the contract. */
export interface ReadClaim {
  claim: Claim;
  people: PeopleClass | undefined;
  /** The noun that is counted, in lower case: "soldiers". */
  head: string;
  statement: number;
  sentence: number;
  revised: boolean;
  weak: boolean;
  additional: boolean;
  /** One person who is named by somebody else ("an aide to the mayor"), and is another than those. */
  related: boolean;
  /** One person who is brought in ("a farmer"), and so is another than those of the same sentence. */
  introduced: boolean;
  /** Said to have been given before another figure: "had first spoken of five". */
  superseded: boolean;
}

import type { Place } from "./place.js";

/**
 * How a place name is used: of the place itself, of its people ("Pakistani"), of its government ("Islamabad accused"),
 * before a noun ("Kabul police"), inside a longer name ("Kabul University"), or a name in a place's position that no
 * list holds ("the village of Xyz").
 */
export type PlaceRole = "literal" | "demonym" | "metonym" | "modifier" | "embedded" | "unknown-name";

export interface PlaceMention {
  start: number;
  end: number;
  /** Position in `TextDocument.tokens`; `lastToken` is exclusive. */
  firstToken: number;
  lastToken: number;
  /** As printed. */
  name: string;
  /** The places that bear the name; empty for an unknown name. */
  candidates: readonly Place[];
  /** The one that is meant, where the evidence says so. */
  place?: Place;
  /** Whether something can be located by it. */
  literal: boolean;
  role: PlaceRole;
  /** "district" of "Mastung district", in lower case. */
  classWord?: string;
  /** "northern" of "northern Iraq", in lower case. */
  direction?: string;
  /** The place that the text puts this one in: Cameroon of "Garoua, Cameroon". */
  within?: PlaceMention;
}

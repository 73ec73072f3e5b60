import type { PlaceMention } from "../gazetteer/place-mention.js";
import type { DateMention } from "../language/en/dates/index.js";

/** A part of a situation report that has its own day and place: what stands under a heading, or an item of a list. */
export interface Section {
  id: number;
  /** An item of a list, rather than what stands under a heading. */
  item: boolean;
  date?: DateMention;
  place?: PlaceMention;
}

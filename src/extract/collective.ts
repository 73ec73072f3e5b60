import type { NounGroup } from "../language/en/noun-group.js";
import type { Reading } from "./reading.js";

/** "a group of", "the lives of": a noun that stands for those named after its "of". */
export function isCollective(reading: Reading, group: NounGroup): boolean {
  return /^(?:group|gang|band|team|crowd|party|family|number|cache|stockpile|haul|quantity|amount|arsenal|consignment|shipment|total|convoy|crew|batch|bodies|body|lives|life|members|member|death|deaths|dozen|bunch|majority)$/.test(
    reading.lower(group.head),
  );
}

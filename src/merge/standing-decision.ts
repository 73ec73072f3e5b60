import type { Decision } from "../model/index.js";

/** A decision that nobody undid, with the incidents of today that its anchors name, by their keys. Lists of them are in the order of decision. */
export interface StandingDecision {
  decision: Decision;
  incidents: readonly string[];
  /** Of a split: the other side. */
  from: readonly string[];
}

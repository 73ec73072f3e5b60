import type { ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { kindsMeet } from "./incident-kind.js";

/** Types as signs. */
export function compareKind({ incident: a }: ToldIncident, { incident: b }: ToldIncident): Sign[] {
  const meet = kindsMeet(a.type, b.type);
  const both = () => [a.type, b.type].sort().join(" and ");
  if (meet === "never") return [{ weight: -6, words: () => `${both()} are different acts`, never: true }];
  const signs: Sign[] = [];
  if (meet === "same") signs.push({ weight: 0.8, words: () => `both ${a.type}` });
  if (meet === "like") signs.push({ weight: 0.2, words: () => `${both()} may be one act` });
  if (meet === "loose") signs.push({ weight: -0.8, words: () => `${both()} are seldom one act` });
  const done = (status: string) => status === "occurred" || status === "attempted" || status === "denied";
  if (done(a.status) !== done(b.status)) signs.push({ weight: -3, words: () => "one was done, the other only threatened" });
  return signs;
}

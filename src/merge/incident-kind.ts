import type { IncidentTypeName } from "../model/index.js";

/**
 * What kind of act a type is, for telling whether two reports can mean one act. Reports name an act by its means ("a bomb"), its manner
 * ("a suicide bomber") or only as "an attack": types of one kind go together, `attack` goes with every kind of attack.
 */
export type IncidentKind =
  | "attack"
  | "explosion"
  | "fire-from-afar"
  | "taking"
  | "release"
  | "arrest"
  | "seizure"
  | "property"
  | "crowd"
  | "other";

export const kindOf: Readonly<Record<IncidentTypeName, IncidentKind>> = {
  "suicide-bombing": "explosion",
  bombing: "explosion",
  "drone-strike": "fire-from-afar",
  "air-strike": "fire-from-afar",
  shelling: "fire-from-afar",
  hijacking: "taking",
  abduction: "taking",
  assassination: "attack",
  execution: "attack",
  "armed-clash": "attack",
  "armed-attack": "attack",
  "hostage-release": "release",
  "arson-or-sabotage": "property",
  robbery: "property",
  "arrest-or-raid": "arrest",
  "weapons-seizure": "seizure",
  riot: "crowd",
  "mob-violence": "crowd",
  protest: "crowd",
  "force-against-protesters": "crowd",
  other: "other",
};

const goTogether: ReadonlySet<string> = new Set([
  "attack explosion",
  "attack fire-from-afar",
  "attack property",
  "attack taking",
  "attack crowd",
  "arrest attack",
  "explosion fire-from-afar",
  "explosion property",
  "arrest seizure",
  "attack seizure",
  "property taking",
  "crowd property",
]);

/** Types that a report gives to an attack of which it does not say the means. */
const unspecific: ReadonlySet<IncidentTypeName> = new Set(["armed-attack", "armed-clash"]);

/** How well two types may name one act: "same" type, "like", "loose" (seen in different accounts of one act), "never". */
export function kindsMeet(a: IncidentTypeName, b: IncidentTypeName): "same" | "like" | "loose" | "never" {
  if (a === b) return "same";
  const [x, y] = [kindOf[a], kindOf[b]].sort() as [IncidentKind, IncidentKind];
  if (x === y) return "like";
  if (x === "other" || y === "other") return x === "release" || y === "release" ? "never" : "loose";
  // Who is shelled hears an explosion, and papers write that.
  if ((a === "bombing" && y === "fire-from-afar") || (b === "bombing" && y === "fire-from-afar")) return "like";
  // Who riots burns and loots.
  if ((a === "riot" && y === "property") || (b === "riot" && y === "property")) return "like";
  // Pirates caught in the act.
  if ((a === "hijacking" && y === "taking" && x === "arrest") || (b === "hijacking" && y === "taking" && x === "arrest")) return "loose";
  if (goTogether.has(`${x} ${y}`))
    return unspecific.has(a) || unspecific.has(b) ? (x === "arrest" || y === "taking" || y === "seizure" ? "loose" : "like") : "loose";
  return "never";
}

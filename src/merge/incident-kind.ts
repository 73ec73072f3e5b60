import type { IncidentTypeName } from "../model/index.js";

/**
 * What kind of act a type is, for telling whether two reports can mean one act. Reports name an act by its means ("a bomb"), its manner
 * ("a suicide bomber") or only as "an attack", whose means they do not say.
 */
const kindOf = {
  "armed-attack": "attack",
  "armed-clash": "attack",
  assassination: "killing",
  execution: "killing",
  bombing: "bomb",
  "suicide-bombing": "bearer",
  "drone-strike": "afar",
  "air-strike": "afar",
  shelling: "afar",
  abduction: "abduction",
  hijacking: "hijacking",
  "hostage-release": "release",
  "arrest-or-raid": "arrest",
  "weapons-seizure": "seizure",
  "arson-or-sabotage": "property",
  robbery: "property",
  riot: "riot",
  "mob-violence": "crowd",
  protest: "crowd",
  "force-against-protesters": "crowd",
  other: "other",
} as const satisfies Record<IncidentTypeName, string>;

type Kind = (typeof kindOf)[IncidentTypeName];

/** Kinds that name one act as well as each other does. Each pair stands once. */
const like: Partial<Record<Kind, readonly Kind[]>> = {
  // Who does not say the means does not contradict who does.
  attack: ["killing", "bomb", "bearer", "afar", "property", "riot", "crowd"],
  // Who is shelled hears an explosion, and papers write that.
  bomb: ["bearer", "afar"],
  abduction: ["hijacking"],
  // Who riots burns and loots.
  riot: ["crowd", "property"],
};

/** Kinds that are seen in different accounts of one act. Each pair stands once; what stands in neither table is never one act. */
const loose: Partial<Record<Kind, readonly Kind[]>> = {
  attack: ["abduction", "hijacking", "arrest", "seizure"],
  killing: ["bomb", "bearer", "afar", "property", "abduction", "hijacking", "riot", "crowd", "arrest", "seizure"],
  bomb: ["property"],
  bearer: ["afar", "property"],
  property: ["abduction", "hijacking", "crowd"],
  // Pirates caught in the act.
  arrest: ["seizure", "hijacking"],
  // "A security incident" may be anything but the end of one.
  other: ["attack", "killing", "bomb", "bearer", "afar", "abduction", "hijacking", "arrest", "seizure", "property", "riot", "crowd"],
};

/** How well two types may name one act: "same" type, "like", "loose" (seen in different accounts of one act), "never". */
export function kindsMeet(a: IncidentTypeName, b: IncidentTypeName): "same" | "like" | "loose" | "never" {
  if (a === b) return "same";
  const [x, y] = [kindOf[a], kindOf[b]];
  const stand = (table: typeof like) => table[x]?.includes(y) === true || table[y]?.includes(x) === true;
  return x === y || stand(like) ? "like" : stand(loose) ? "loose" : "never";
}

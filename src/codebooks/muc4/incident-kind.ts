import type { Incident, IncidentTypeName } from "../../model/index.js";
import type { IncidentKind, Stage } from "./template.js";

const kinds: Partial<Record<IncidentTypeName, IncidentKind>> = {
  "suicide-bombing": "BOMBING",
  bombing: "BOMBING",
  "drone-strike": "ATTACK",
  "air-strike": "ATTACK",
  shelling: "ATTACK",
  hijacking: "HIJACKING",
  abduction: "KIDNAPPING",
  "hostage-release": "KIDNAPPING",
  assassination: "ATTACK",
  execution: "ATTACK",
  "armed-clash": "ATTACK",
  "armed-attack": "ATTACK",
  "arson-or-sabotage": "ARSON",
  robbery: "ROBBERY",
  riot: "ATTACK",
  "mob-violence": "ATTACK",
  "force-against-protesters": "ATTACK",
};

/** What MUC-4 calls an incident of this type; undefined for what it does not count, such as arrests. */
export function kindOf({ type, trigger, objects }: Incident): IncidentKind | undefined {
  const kind = kinds[type];
  if (kind !== "ARSON") return kind;
  if (/\b(?:burn|fire|arson|torch|ablaze|incendiar|flame)/i.test(trigger.text)) return "ARSON";
  return objects.some((object) => object.role === "instrument" && object.kind === "explosive") ? "BOMBING" : "ATTACK";
}

export function stageOf({ status }: Incident): Stage {
  if (status === "attempted") return "ATTEMPTED";
  return status === "threatened" ? "THREATENED" : "ACCOMPLISHED";
}

import type { Trigger } from "../../incident-types/incident-type.js";

/**
 * Verbs and nouns that tell of casualties and say nothing of how they came about. They count people, and an incident
 * that nothing else names is known by them.
 */
export const casualtyTriggers: Trigger[] = [
  ...list("die; perish; drown; succumb; fall on the field; fall in combat; fall in battle; fall in action; lay down lives; lay down life", {
    frame: "suffer",
    counts: "killed",
  }),
  ...list("wound; injure; hurt; maim", { frame: "act", counts: "wounded" }),
  ...list("martyr", { frame: "act", counts: "killed" }),
  ...list(
    "treat for injuries; treat for wounds; suffer injuries; suffer wounds; sustain injuries; sustain wounds; receive injuries; receive wounds; receive wound; receive injury; suffer wound; suffer injury; sustain wound; sustain injury; suffer burns; suffer gunshot wounds; hospitalise; hospitalize",
    { frame: "suffer", counts: "wounded" },
  ),
  // "A boy lost a leg."
  ...list("lose leg; lose legs; lose arm; lose arms; lose hand; lose foot; lose feet; lose eye; lose limb; lose limbs; lose sight", {
    frame: "suffer",
    counts: "wounded",
  }),
  ...list("take to hospital; rush to hospital; bring to hospital; admit to hospital; transfer to hospital", {
    frame: "act",
    counts: "wounded",
  }),
  ...list("evacuate; displace; uproot", { frame: "act", counts: "displaced" }),
  ...["home", "homes", "camp", "camps", "village", "villages"].map(
    (place): Trigger => ({ verb: `leave ${place}`, frame: "suffer", counts: "displaced", weight: 1 }),
  ),
  ...list("flee", { frame: "suffer", counts: "displaced" }),
  ...["death", "fatality"].map((noun): Trigger => ({ noun, frame: "suffer", counts: "killed", weight: 1 })),
  ...["injury", "wounding"].map((noun): Trigger => ({ noun, frame: "suffer", counts: "wounded", weight: 1 })),
];

function list(verbs: string, options: Pick<Trigger, "frame" | "counts">): Trigger[] {
  return verbs.split("; ").map((verb): Trigger => ({ verb, weight: 1, ...options }));
}

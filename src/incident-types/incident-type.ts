import type { ClaimAbout, IncidentTypeName } from "../model/index.js";

/** What the words beside a verb must mean for it to be a trigger. */
export type ObjectClass =
  | "people"
  /** People, also those that only their figure shows to be such: "47 miscreants". */
  | "counted people"
  | "arms"
  | "explosive"
  | "indirect"
  | "vehicle"
  | "facility"
  | "valuables"
  | "property"
  | "missile"
  | "ammunition"
  | "firearm"
  | "crowd-control"
  | "crowd"
  | "aerial"
  /** Aircraft without a crew. */
  | "drone"
  /** Aircraft with a crew. */
  | "warplane"
  | "force"
  | "money"
  | "livestock"
  /** Petrol bombs and the like: they burn and do not blast. */
  | "incendiary"
  | "suicide-device"
  /** What an army holds: a base, a post, a town. */
  | "position"
  /** A force of the state. */
  | "police"
  /** Bullets and gunfire. */
  | "shots"
  /** A crowd that falls upon somebody. */
  | "mob"
  /** Hostages and captives by their names. */
  | "captives"
  /** People whose words say that they carry arms or hide their faces: gunmen, "hooded youths", "four men with rifles". */
  | "armed"
  /** Whom or what shots can meet: no minister or company, who come under fire for their words. */
  | "exposed";

/**
 * How the roles stand around a trigger: `act` (the subject does it to the object), `instrument` (the subject is the bomb),
 * `mutual` (both sides do it), `suffer` (the subject dies of it).
 */
export type Frame = "act" | "instrument" | "mutual" | "suffer";

/** A word or fixed phrase that tells of a happening. */
export interface Trigger {
  /**
   * "kidnap", "blow up": the first word is inflected as a verb, the others follow within three words or after its object. A class in
   * braces stands for any noun group of that class: "force into {vehicle}".
   */
  verb?: string;
  /** "car bombing": the last word is also found in the plural. */
  noun?: string;
  frame: Frame;
  /** Needed of the object (of a noun: of what follows "of"). */
  object?: ObjectClass;
  /** Needed of the subject. */
  subject?: ObjectClass;
  /** Only where the sentence also speaks of captivity: "came home after five weeks in the hands of kidnappers". */
  ofCaptives?: boolean;
  /** The object's people are counted as this. */
  counts?: ClaimAbout;
  /** 3 names the type outright, 2 usually means it, 1 fits many types. */
  weight: 1 | 2 | 3;
}

/** One incident type: what tells of it, and examples that one shared test runs. */
export interface IncidentType {
  name: IncidentTypeName;
  /** What a headline calls it, where its name with blanks for hyphens would not do ("Release of captives"). */
  title?: string;
  /** A codebook without a code for this type uses the nearest ancestor's. */
  parent?: IncidentTypeName;
  triggers: Trigger[];
  /** Words that make a happening of another kind in the same sentence one of this type ("suicide bomber", "warplanes"). */
  evidence?: string[];
  /** The happening's people are both sides with arms. */
  twoArmedSides?: boolean;
  /** A force of the state holding or searching people. */
  lawEnforcement?: boolean;
  /** A crowd is a side. */
  crowd?: boolean;
  /** The trigger stands in `[[ ]]`; published is 2026-03-04, a Wednesday. */
  examples: string[];
  /** One word away from an example, and not an incident of this type. */
  counterExamples: string[];
}

type Options = Partial<Pick<Trigger, "object" | "subject" | "ofCaptives" | "counts" | "frame" | "weight">>;

/** Verb triggers, separated by `;`. */
export function verbs(list: string, options: Options = {}): Trigger[] {
  return split(list).map((verb) => ({ verb, frame: "act", weight: 3, ...options }));
}

/** Noun triggers, separated by `;`. */
export function nouns(list: string, options: Options = {}): Trigger[] {
  return split(list).map((noun) => ({ noun, frame: "act", weight: 3, ...options }));
}

function split(list: string): string[] {
  return list
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

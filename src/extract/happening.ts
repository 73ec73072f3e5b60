import type { PlaceMention } from "../gazetteer/place-mention.js";
import type { DateMention } from "../language/en/dates/index.js";
import type { NounGroup, VerbGroup } from "../language/en/phrases.js";
import type { ClaimAbout, DateValue, IncidentStatus, IncidentTypeName, SetAsideReason, Source } from "../model/index.js";
import type { Arguments } from "./arguments.js";
import type { Section } from "./section.js";

/** A figure that stands in the text, before sources and totals. */
export interface Count {
  about: ClaimAbout;
  group: NounGroup;
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: "exact" | "approximate" | "at-least" | "at-most" | "range" | "vague" | "none";
  /** Stated as part of another ("including three children"): of the last whole before it. */
  part: boolean;
  cumulative: boolean;
  /** "The toll rose to 15": later than what was said before, and preferred. */
  revised: boolean;
  /** Only a bare or definite plural: says that there were some. */
  weak: boolean;
  /** Counts joined by "and" in one list share a statement. */
  statement: number;
  /** Tokens of the evidence. */
  first: number;
  last: number;
}

/** A day that is counted from another happening's: "a week after rebels shelled Bouar". */
export interface CountedDay {
  from: readonly Happening[];
  /** The day, once that of `from` is known; absent where it is known too roughly. */
  dateOf(day: DateValue): DateMention | undefined;
}

/** A place near a happening and how much speaks for its being where it happened. */
export interface PlaceCandidate {
  mention: PlaceMention;
  score: number;
}

/** One mention of something that happened: a trigger with what stands around it. */
export interface Happening {
  index: number;
  sentence: number;
  /** The trigger's tokens. */
  first: number;
  last: number;
  verb?: VerbGroup;
  noun?: NounGroup;
  types: { type: IncidentTypeName; weight: number }[];
  /** Only counts casualties; any type may be behind it. */
  casualtyOnly: boolean;
  args: Arguments;
  initiators: NounGroup[];
  targets: NounGroup[];
  instruments: NounGroup[];
  seized: NounGroup[];
  counts: Count[];
  status: IncidentStatus;
  /** "the attack": told of before. */
  definite: boolean;
  /** "another attack", "in a separate incident". */
  distinct: boolean;
  /** Its sentence opens another matter ("Meanwhile, …", an item of a list). */
  opensAnother?: boolean;
  /** The item of a list, or the part under a heading, that it stands in. */
  section?: Section;
  /** Somebody wounded in it died later: its day is not the incident's. */
  laterDeath?: boolean;
  /** The day that its paragraph was telling of, where it has none itself. */
  paragraphDate?: DateMention;
  /** What an act told before it answers ("set off by the lynching of …"). */
  isCause?: boolean;
  counted?: CountedDay;
  /** The happening before it that the sentence's grammar makes one with it. */
  boundTo?: Happening;
  /** The act behind "when" that hurt the people whom this happening counts. */
  occasion?: Happening;
  /** Happenings that the sentence itself says are another incident ("two days after …"). */
  apartFrom?: readonly Happening[];
  dates: DateMention[];
  source: Source;
  stance: "asserted" | "denied" | "unconfirmed";
  /** Set if the happening is no incident of its own. */
  aside?: SetAsideReason;
  /** A threat against somebody or something in particular. */
  specificThreat?: boolean;
  /** Words of recall: "last year", "in a similar attack". */
  recalled: boolean;
  /** A force acts against a crowd. */
  putsDown?: boolean;
  /** Its sentence says that such an act did it: "nine were killed in police firing". */
  ofForce?: boolean;
  /** A figure whose sentence tells of another cause than a force's act against a crowd. */
  otherCause?: boolean;
  /** The places of its sentence, weighed, where they were asked for. */
  places?: readonly PlaceCandidate[];
}

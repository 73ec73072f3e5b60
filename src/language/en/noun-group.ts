import type { Quantity } from "../../model/index.js";

/** What kind of people a noun group means. */
export type PeopleClass = "generic" | "civilian" | "official" | "force" | "militant";

/** "at least 12 hardcore terrorists": a noun with what stands before it. Token ranges are exclusive at the end. */
export interface NounGroup {
  first: number;
  last: number;
  /** The noun that says what it is; of a figure alone, the figure. */
  head: number;
  quantity?: Quantity;
  /** "another two", "two others", "two more": apart from those told of before. */
  additional?: boolean;
  determiner: "definite" | "indefinite" | "negative" | "none";
  plural: boolean;
  /** The head is a name. */
  proper: boolean;
  pronoun: boolean;
  people?: PeopleClass;
  /** First token of the possessor in "the group's leader" is `first`; this is where what is possessed begins. */
  afterPossessive?: number;
}

/** A group of tokens `first` to `last` (exclusive) without figure or possessor; its last word says what it is. */
export function plainGroup(
  first: number,
  last: number,
  { determiner, plural, proper, pronoun, people }: Pick<NounGroup, "determiner" | "plural" | "proper" | "pronoun" | "people">,
): NounGroup {
  return {
    first,
    last,
    head: last - 1,
    quantity: undefined,
    additional: undefined,
    determiner,
    plural,
    proper,
    pronoun,
    people,
    afterPossessive: undefined,
  };
}

/** The group with another end. Copies are written out, so that groups keep one shape. */
export function withEnd(group: NounGroup, last: number): NounGroup {
  return copyOf(group, last, group.people);
}

/** The group taken for other people. */
export function withPeople(group: NounGroup, people: PeopleClass): NounGroup {
  return copyOf(group, group.last, people);
}

function copyOf(group: NounGroup, last: number, people: PeopleClass | undefined): NounGroup {
  const { first, head, quantity, additional, determiner, plural, proper, pronoun, afterPossessive } = group;
  return { first, last, head, quantity, additional, determiner, plural, proper, pronoun, people, afterPossessive };
}

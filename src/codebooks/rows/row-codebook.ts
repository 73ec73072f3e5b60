import type {
  Claim,
  IncidentObject,
  IncidentPlace,
  IncidentStatus,
  IncidentTime,
  IncidentTypeName,
  Participant,
  SettableField,
  Source,
  Span,
  Totals,
} from "../../model/index.js";

/** A claim of an incident, or of an event, where it says which report it is from. */
export interface OccurrenceClaim extends Omit<Claim, "evidence" | "source"> {
  source: Omit<Source, "span">;
  evidence: readonly Span[];
  report?: string;
}

/** What rows are made of: an incident of one report, or an event of several. */
export interface Occurrence {
  id: string;
  type: IncidentTypeName;
  status: IncidentStatus;
  background: boolean;
  headline: string;
  time: Omit<IncidentTime, "evidence"> & { evidence: readonly Span[] };
  place: (Omit<IncidentPlace, "evidence"> & { evidence: readonly Span[] }) | null;
  participants: readonly (Omit<Participant, "mentions" | "source"> & { mentions: readonly Span[] })[];
  objects: readonly (Omit<IncidentObject, "mentions"> & { mentions: readonly Span[] })[];
  totals: Totals;
  claims: readonly OccurrenceClaim[];
  /** Of an event: what a person set, each with the decision. It stands over what the claims give. */
  set?: Partial<Record<SettableField, string>>;
}

/** The reports that tell it, in the order of their publication: what they say of themselves. */
export interface ToldBy {
  id: string;
  published?: string | null;
  title?: string;
  publisher?: string;
  url?: string;
}

export type Cell = string | number | null;

/** A cell with the rule that made it, and what it was made of. */
export interface CodedCell {
  value: Cell;
  rule?: string;
  /** Indexes in the occurrence's claims. */
  claims?: readonly number[];
  evidence?: readonly Span[];
}

export interface Column {
  name: string;
  type: "text" | "integer" | "number" | "date";
  /** What stands in it, for the data dictionary; for one that Dateline cannot know, that it is empty and why. */
  description: string;
}

/** A choice that the codebook makes, or that had to be made for it. */
export interface Setting {
  name: string;
  value: string;
  source: string;
  /** Whether the source was read, or is told from memory and to be checked. */
  verified: boolean;
}

/** Whether an occurrence has a row, and by which rule. */
export interface Inclusion {
  in: boolean;
  rule: string;
}

/** A codebook that writes a row an incident or event. */
export interface RowCodebook {
  name: string;
  title: string;
  version: string;
  source: string;
  columns: readonly Column[];
  settings: readonly Setting[];
  include(occurrence: Occurrence): Inclusion;
  /** Every column, each with the rule behind it. */
  cells(occurrence: Occurrence, reports: readonly ToldBy[]): Record<string, CodedCell>;
}

/** The row alone, its columns in the codebook's order. */
export function rowOf(codebook: RowCodebook, occurrence: Occurrence, reports: readonly ToldBy[]): Record<string, Cell> {
  const cells = codebook.cells(occurrence, reports);
  return Object.fromEntries(codebook.columns.map(({ name }) => [name, cells[name]?.value ?? null]));
}

import { CsvError, parse } from "csv-parse/sync";
import { type ActorKind, actorKinds } from "../actors/actor.js";
import type { ActorEntry } from "../actors/actor-entry.js";
import { decodeText } from "../formats/index.js";
import { lineOfOpenQuote } from "./line-of-open-quote.js";

/** A line of a file of actors that cannot be used, or that was read with a doubt. */
export interface ActorLineProblem {
  line: number;
  problem: string;
}

/** What a file of actors holds: entries with the lines that they end on. */
export interface ActorFileReading {
  entries: { entry: ActorEntry; line: number }[];
  problems: ActorLineProblem[];
  /** Of what was read all the same: columns that nobody knows, a doubtful encoding. */
  warnings: string[];
}

/** The file has no header, or lacks columns; the message says which there must be. */
export class NoActorFile extends Error {}

const required = ["id", "name", "kind", "countries"] as const;
const optional = ["aliases", "parent", "from", "to"] as const;
const columnsThatThereAre = "id,name,aliases,kind,countries,parent,from,to (of these aliases, parent, from and to may be left out)";

/**
 * Reads a table of actors: comma-separated values with a header, also with semicolons or tabs between them, as spreadsheets write them.
 * Several aliases or countries in one field are parted by semicolons. Lines with mistakes are left out and told of, as far as a line by
 * itself shows them; `readOwnActors` sees the rest. Throws `NoActorFile`, with the file's name, where the header is not one.
 */
export function readActorFile(bytes: Uint8Array, name: string): ActorFileReading {
  const { text, warning } = decodeText(bytes);
  const reading: ActorFileReading = { entries: [], problems: [], warnings: warning ? [warning] : [] };
  let columns: string[] | undefined;
  const take = (fields: readonly string[], line: number) => {
    if (!columns) {
      columns = readHeader(fields, name, reading.warnings);
      return;
    }
    if (fields.length !== columns.length) {
      reading.problems.push({
        line,
        problem: `${fields.length} fields where the header has ${columns.length}; put a field with a comma in it in quotation marks`,
      });
      return;
    }
    const row = new Map(columns.map((column, at) => [column, (fields[at] ?? "").trim()]));
    const entry = readRow(row);
    if (typeof entry === "string") reading.problems.push({ line, problem: entry });
    else reading.entries.push({ entry, line });
  };
  const delimiter = delimiterOf(text);
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (fields: string[], { lines }) => {
        take(fields, lines);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
    const line = (unclosed && lineOfOpenQuote(text, delimiter)) || Number((error as { lines?: number }).lines) || 1;
    reading.problems.push({
      line,
      problem: unclosed ? "a quotation mark is opened and never closed; what follows it was not read" : error.message,
    });
  }
  if (!columns) throw new NoActorFile(`${name} is empty; its first line must name the columns: ${columnsThatThereAre}`);
  return reading;
}

function delimiterOf(text: string): string {
  const header = text.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const count = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function readHeader(fields: readonly string[], name: string, warnings: string[]): string[] {
  const columns = fields.map((field) => field.trim().toLowerCase());
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new NoActorFile(
      `${name} lacks the ${missing.length > 1 ? "columns" : "column"} ${missing.join(", ")}; its first line must name the columns: ${columnsThatThereAre}`,
    );
  const twice = columns.find((column, at) => column !== "" && columns.indexOf(column) !== at);
  if (twice !== undefined)
    throw new NoActorFile(`${name} has two columns ${twice}; its first line must name the columns: ${columnsThatThereAre}`);
  const known: readonly string[] = [...required, ...optional];
  for (const column of columns)
    if (column !== "" && !known.includes(column)) warnings.push(`column "${column}" is not known and was not read`);
  return columns;
}

function readRow(row: ReadonlyMap<string, string>): ActorEntry | string {
  const field = (column: string) => row.get(column) ?? "";
  const list = (text: string, mark: RegExp) => [...new Set(text.split(mark).map((part) => part.trim()))].filter((part) => part !== "");
  for (const column of required) if (field(column) === "") return `no ${column}`;
  // "Armed group" and "armed_group" are what people write in a table.
  const kind = field("kind")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  if (!(actorKinds as readonly string[]).includes(kind)) return `unknown kind "${field("kind")}"; there are ${actorKinds.join(", ")}`;
  const years: { from?: number; to?: number } = {};
  for (const column of ["from", "to"] as const) {
    if (field(column) === "" || field(column) === "-") continue;
    if (!/^\d{4}$/.test(field(column))) return `bad year "${field(column)}" in the column ${column}; give four digits`;
    years[column] = Number(field(column));
  }
  const parent = field("parent");
  return {
    id: field("id"),
    name: field("name"),
    aliases: list(field("aliases"), /;/).filter((alias) => alias !== field("name")),
    kind: kind as ActorKind,
    countries: list(field("countries"), /[;,\s]/).map((code) => code.toUpperCase()),
    ...(parent === "" || parent === "-" ? {} : { parent }),
    ...years,
  };
}

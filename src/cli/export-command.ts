import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { rowCodebookNamed, rowCodebookNames } from "./row-codebook-named.js";
import { columnsOf, exportEvents } from "../desk/export-events.js";
import { WholeFile } from "../desk/whole-file.js";
import { engineInUse } from "../desk/engine-in-use.js";
import { tableFormats } from "../desk/tables/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { addEventFilterOptions, eventFilterOf, type EventFilterArguments } from "./event-filter-options.js";
import { cannotBeWritten, checkOut } from "./file-out.js";
import { helpText } from "./help-text.js";
import { knowledgeFor } from "./knowledge-for.js";
import { addDataOption } from "./options.js";
import { Progress } from "./progress.js";
import { visible } from "./visible.js";
import { jsonLine, writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

interface ExportArguments extends ArchiveArguments, EventFilterArguments {
  codebook: string;
  format: string;
  out?: string;
  reviewed?: boolean;
  why?: boolean;
  forReview?: boolean;
  leftOut?: boolean;
  withEvidence?: boolean;
  bom?: boolean;
  hxl?: boolean;
  force?: boolean;
  data?: string;
}

const help = `
Without --codebook Dateline's own columns are written, a row an event, reviewed or not.
A codebook includes what it includes: --why says for each row by which rule, --left-out lists
the other events and why they are out. Beside FILE stands FILE.meta.json with versions,
filters, settings and the dictionary of its columns.

Examples:
  dateline export --format csv --bom --out events.csv
  dateline export --codebook ucdp-ged --since 2026-01-01 --format xlsx --out ged.xlsx
  dateline export --codebook acled --left-out
  dateline export --format geojson --country Mali --out mali.geojson
  dateline export --codebook ucdp-ged --with-evidence --out ged.csv   (and ged.csv.evidence.jsonl)

To edit in a spreadsheet and take back: dateline export --for-review --out events.csv, then
dateline import-review events.csv`;

/** `dateline export`: events in the form that other tools read. */
export function addExportCommand(program: Command): void {
  const command = program
    .command("export")
    .summary("write events as a table or map, in a codebook's columns")
    .description("Writes the events of an archive in the columns of a codebook, for spreadsheets, statistics and maps.")
    .addOption(new Option("--codebook <name>", `${rowCodebookNames.join(", ")}`).default("dateline", "Dateline's own columns"))
    .addOption(new Option("--format <format>", "what to write").choices(tableFormats.map(({ name }) => name)).default("csv"))
    .option("--out <file>", "where to; else standard output")
    .option("--force", "replace a file that is there")
    .option("--reviewed", "only events that a person accepted")
    .option("--why", "a last column: the rule by which the row is in")
    .option("--for-review", "Dateline's own columns, to be edited as CSV and taken back with import-review")
    .option("--left-out", "the events that the codebook leaves out, and why")
    .option("--with-evidence", "with --out: every cell's words, claims and rule, in FILE.evidence.jsonl")
    .option("--bom", "csv: begin with a byte order mark, which Excel needs")
    .option("--hxl", "csv, xlsx: a row of HXL hashtags under the header");
  addDataOption(addArchiveOption(addEventFilterOptions(command)))
    .addHelpText("after", helpText(help))
    .action((options: ExportArguments) => exportFor(options));
}

async function exportFor(options: ExportArguments): Promise<void> {
  const codebook = rowCodebookNamed(options.codebook);
  const format = tableFormats.find(({ name }) => name === options.format);
  if (!format) throw new WrongUse(`There is no format "${options.format}".`);
  const { out } = options;
  if (format.binary && out === undefined) throw new WrongUse(`${format.title} cannot be printed: name a file with --out.`);
  if (options.withEvidence && out === undefined) throw new WrongUse("--with-evidence writes a file beside the export: name it with --out.");
  if (options.forReview && (codebook.name !== "dateline" || format.name !== "csv" || options.leftOut || options.why))
    throw new WrongUse("--for-review goes with Dateline's own columns and --format csv, and with neither --left-out nor --why.");
  if (options.reviewed && options.status) throw new WrongUse("Give either --reviewed or --status, not both.");
  const filter = {
    ...eventFilterOf(options, options.near === undefined ? undefined : await knowledgeFor(options)),
    ...(options.reviewed ? { status: ["accepted" as const] } : {}),
  };
  await withArchive(options, { readonly: true }, async (archive) => {
    if (out !== undefined)
      for (const end of ["", ".meta.json", ".evidence.jsonl"]) await checkOut(out + end, options.force === true || end !== "");
    const progress = new Progress(undefined, { noun: "events", silent: out !== undefined });
    let events = 0;
    let rows = 0;
    const shape = { codebook, leftOut: options.leftOut === true, why: options.why === true, forReview: options.forReview === true };
    const file = out === undefined ? undefined : new WholeFile(out);
    const evidence = options.withEvidence ? new WholeFile(`${out}.evidence.jsonl`) : undefined;
    const chunks = exportEvents(archive, {
      ...shape,
      format,
      filter,
      bom: options.bom === true,
      hxl: options.hxl === true,
      title: codebook.name,
      ...(evidence ? { onEvidence: (line) => evidence.write(jsonLine(line)) } : {}),
      onProgress: (seen, written) => {
        [events, rows] = [seen, written];
        progress.update(seen, seen);
      },
    });
    try {
      for await (const chunk of chunks) await (file ? file.write(chunk) : writeOut(chunk as string));
      await file?.finish();
      await evidence?.finish();
      if (out !== undefined) {
        const { bom, hxl, reviewed } = options;
        const meta = {
          exported: new Date().toISOString(),
          archive: archive.address,
          engine: engineInUse(),
          codebook: {
            name: codebook.name,
            title: codebook.title,
            version: codebook.version,
            source: codebook.source,
            settings: codebook.settings,
          },
          format: format.name,
          options: { bom: bom === true, hxl: hxl === true, reviewed: reviewed === true, leftOut: shape.leftOut, why: shape.why },
          filter,
          columns: columnsOf(shape),
        };
        await writeFile(`${out}.meta.json`, `${JSON.stringify(meta, null, 2)}\n`);
      }
    } catch (error) {
      await file?.drop();
      await evidence?.drop();
      throw cannotBeWritten(out, error);
    } finally {
      progress.clear();
      progress.stop();
    }
    if (out !== undefined)
      process.stderr.write(
        `${visible(`${out}: ${rows.toLocaleString("en-GB")} rows of ${events.toLocaleString("en-GB")} events, in the columns of ${codebook.title}.`)}\n`,
      );
  });
}

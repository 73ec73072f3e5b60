import { type Command, Option } from "commander";
import type { Known } from "../desk/code-reports.js";
import { type Ingested, ingest } from "../desk/ingest.js";
import { readInputs } from "../desk/read-inputs.js";
import { type ColumnMap, formats } from "../formats/index.js";
import { hasReport } from "../archive/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { addFetchOptions, type FetchArguments, fetcherFor } from "./fetch-options.js";
import { helpText } from "./help-text.js";
import { columnMap } from "./column-map.js";
import { knowledgeFor } from "./knowledge-for.js";
import { onInterrupt } from "./on-interrupt.js";
import { addKnowledgeOptions, addKnownOptions, type KnowledgeArguments, knownOf } from "./options.js";
import { Progress } from "./progress.js";
import { visible } from "./visible.js";
import { writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

interface IngestArguments extends ArchiveArguments, Known, KnowledgeArguments, FetchArguments {
  acks?: boolean;
  map?: ColumnMap;
}

const listed = formats.map(({ name }) => name).join(", ");

const help = `
An INPUT is a file, a folder (all files in it), an address (http, https) or "-" for standard input.
What is in it is recognised: ${listed}. A report that is there already is left alone; one with the same id and other
content is kept beside it as a new version. When it is cut off, run it again: it goes on.

Examples:
  dateline ingest reports.jsonl
  dateline ingest --archive sahel.db monday/ tuesday/
  dateline ingest --map text=Body,published=Day press.csv
  dateline ingest https://example.org/news/a-page.html
  zcat feed.jsonl.gz | dateline ingest --acks - > kept.txt

Then: dateline events

Exit status: 0 all was read, 1 something could not be read, 2 wrong use.`;

/** `dateline ingest`: reports into an archive. */
export function addIngestCommand(program: Command): void {
  const command = program
    .command("ingest")
    .summary("read reports into an archive, and merge those of one event")
    .description("Reads reports into an archive: codes each, and merges reports of one event.")
    .argument("[input...]", 'files, folders, addresses, or "-" for standard input')
    .option("--acks", "write each report's id on standard output as soon as it is safe on the disk")
    .addOption(new Option("--map <field=column,...>", "columns of tables that have names of their own").argParser(columnMap));
  addArchiveOption(addKnowledgeOptions(addKnownOptions(addFetchOptions(command))))
    .addHelpText("after", helpText(help))
    .action((inputs: string[], options: IngestArguments) => ingestInputs(inputs, options));
}

async function ingestInputs(inputs: readonly string[], options: IngestArguments): Promise<void> {
  if (inputs.length === 0 && process.stdin.isTTY) throw new WrongUse("Name the files or folders to read: dateline ingest FILE");
  const knowledge = await knowledgeFor(options);
  await withArchive(options, {}, async (archive) => {
    const stop = new AbortController();
    const fetcher = fetcherFor(options, stop.signal);
    const isThere = (id: string) => archive.read((db) => hasReport(db, id));
    const progress = new Progress(undefined, { noun: "reports", silent: !options.acks });
    const endListening = onInterrupt(() => stop.abort());
    try {
      const done = await ingest(archive, readInputs(inputs.length > 0 ? inputs : ["-"], { columns: options.map, fetcher, isThere }), {
        known: knownOf(options),
        knowledge,
        signal: stop.signal,
        onProgress: (_, bytes, count) => progress.update(bytes, count),
        onKept: (id) => (options.acks ? writeOut(`${id.replace(/[\r\n]+/g, " ")}\n`) : undefined),
        onProblem: ({ input, line, kind, message }) => {
          progress.clear();
          process.stderr.write(
            `${visible(`${input}${line === undefined ? "" : `, line ${line}`}: ${kind === "warning" ? "warning: " : ""}${message}`)}\n`,
          );
          if (kind === "error") process.exitCode = 1;
        },
      });
      progress.clear();
      progress.stop();
      if (stop.signal.aborted) process.exitCode = 130;
      process.stderr.write(`${summary(done, stop.signal.aborted)}\n`);
    } finally {
      progress.stop();
      endListening();
      await fetcher.close();
    }
  });
}

function summary({ new: fresh, there, newVersion, skipped, incidents }: Ingested, stopped: boolean): string {
  const parts = [
    `${number(fresh)} new`,
    `${number(there)} already there`,
    ...(newVersion > 0 ? [`${number(newVersion)} in a new version`] : []),
    ...(skipped > 0 ? [`${number(skipped)} skipped (named above)`] : []),
  ];
  return `${stopped ? "Stopped; run it again to go on. " : ""}Reports: ${parts.join(", ")}. Incidents read: ${number(incidents)}.`;
}

const number = (n: number) => n.toLocaleString("en-GB");

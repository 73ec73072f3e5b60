import { helpText } from "./help-text.js";
import { type Command, Option } from "commander";
import { type Codebook, codebookList } from "../codebooks/index.js";
import type { CodedReport, Known } from "../desk/code-reports.js";
import { formats } from "../formats/index.js";
import { codeInputs } from "./code-inputs.js";
import { knowledgeFor } from "./knowledge-for.js";
import { addKnowledgeOptions, addKnownOptions, addPageOptions, type KnowledgeArguments, knownOf, type PageArguments } from "./options.js";
import { pageFor } from "./page.js";
import { renderCoding } from "./render-coding.js";
import { jsonLine, writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

interface ExtractArguments extends PageArguments, Known, KnowledgeArguments {
  input?: string;
  format?: "text" | "jsonl";
  mentions?: boolean;
  codebook?: string;
}

const help = `
A FILE is one report, and its name is the report's id; JSON Lines files are recognised
and read a report a line. Without a FILE, or with "-", standard input is read.

Examples:
  dateline extract report.txt
  dateline extract --published 2024-03-05 monday/*.txt
  pbpaste | dateline extract
  dateline extract --input reports.jsonl --format jsonl > codings.jsonl
  dateline extract --actors my-groups.csv report.txt

A line of reports.jsonl is {"id": "…", "text": "…"} and may have "published" ("2024-03-05"),
"title", "publisher", "url" and "language". Lines that cannot be read are named on standard
error, the others are coded.

my-groups.csv has the columns id,name,kind,countries and may have aliases,parent,from,to.
Aliases and countries are parted by semicolons. Your entry counts before a built-in one of
the same id, and of the same name in the same country. Villages: dateline places --help

Exit status: 0 all was read, 1 something could not be read, 2 wrong use.`;

/** `dateline extract`: reports in, incidents out. */
export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .summary("read reports and print the incidents in them")
    .description("Reads reports and prints the incidents in them: for people, or as JSON Lines for machines.")
    .argument("[file...]", 'text files, or "-" for standard input')
    .option("--input <file>", "a batch: JSON Lines, a report a line, of any size; the output keeps the order", onlyOnce("--input"))
    .addOption(
      new Option("--format <format>", "text, for people, or jsonl, a coding a line (default: text; jsonl with --input)").choices([
        "text",
        "jsonl",
      ]),
    )
    .option("--mentions", "also list every place, date, group, number and weapon that was recognised")
    .option(
      "--codebook <name>",
      `write the incidents in that codebook's fields, as JSON Lines (${codebookList.map(({ name }) => name).join(", ")})`,
    );
  addPageOptions(addKnowledgeOptions(addKnownOptions(command)))
    .addHelpText("after", helpText(help))
    .action((files: string[], options: ExtractArguments) => extractFiles(files, options));
}

/** The option's value; an error where it is given a second time, as the first would be lost without a word. */
function onlyOnce(option: string): (value: string, before: string | undefined) => string {
  return (value, before) => {
    if (before !== undefined) throw new WrongUse(`${option} is given twice. Give it once; several batches are read one after the other.`);
    return value;
  };
}

async function extractFiles(files: readonly string[], options: ExtractArguments): Promise<void> {
  const { input } = options;
  if (input !== undefined && files.length > 0) throw new WrongUse("Give either --input with one batch, or the names of files, not both.");
  const codebook = options.codebook === undefined ? undefined : codebookNamed(options.codebook);
  const format = options.format ?? (input !== undefined || codebook ? "jsonl" : "text");
  if (codebook && format === "text") throw new WrongUse("A codebook is written as JSON Lines: leave --format out, or say --format jsonl.");
  if (input === undefined && files.length === 0 && process.stdin.isTTY) {
    process.stderr.write("Paste a report, then press Ctrl-D on a line of its own. (dateline extract FILE reads a file.)\n");
  }
  const knowledge = await knowledgeFor(options);
  const page = pageFor(process.stdout, options);
  let printed = 0;
  const write = async ({ coding, report }: CodedReport) => {
    if (codebook) {
      for (const line of codebook.linesOf(coding, report)) await writeOut(jsonLine(line));
    } else if (format === "jsonl") await writeOut(jsonLine(coding));
    else {
      await writeOut(`${printed > 0 ? `\n${page.dim("─".repeat(page.width))}\n\n` : ""}${renderCoding(coding, report, page, knowledge)}`);
      printed += 1;
    }
  };
  const batchFormat = formats.find(({ name }) => name === "jsonl");
  const shared = { known: knownOf(options), mentions: options.mentions || codebook?.needsMentions === true, knowledge, write };
  if (input !== undefined) await codeInputs({ ...shared, files: [input], format: batchFormat, batch: true });
  else await codeInputs({ ...shared, files: files.length > 0 ? files : ["-"] });
}

function codebookNamed(name: string): Codebook {
  const found = codebookList.find((codebook) => codebook.name === name.toLowerCase());
  if (found) return found;
  const known = codebookList.map((codebook) => codebook.name).join(", ");
  throw new WrongUse(
    `There is no codebook "${name}". ${known ? `There are: ${known}.` : "None is built into this version yet; --format jsonl gives all that was read."}`,
  );
}

import { addAll } from "../model/add-all.js";
import { helpText } from "./help-text.js";
import type { Command } from "commander";
import { fillIn, type Known } from "../desk/code-reports.js";
import { readInput } from "../formats/read-input.js";
import { explain, type Layer } from "../index.js";
import { openInput, whyNot } from "../desk/open-input.js";
import { knowledgeFor } from "./knowledge-for.js";
import { addKnowledgeOptions, addKnownOptions, addPageOptions, type KnowledgeArguments, knownOf, type PageArguments } from "./options.js";
import { hang, type Page, pageFor } from "./page.js";
import { visible } from "./visible.js";
import { writeOut } from "./write-out.js";

const help = `
Examples:
  dateline explain report.txt
  dateline explain --published 2024-03-05 report.txt | less -R

Exit status: 0 all was read, 1 something could not be read, 2 wrong use.`;

/** `dateline explain`: every layer of the reading, to trace a wrong value to the stage that made it. */
export function addExplainCommand(program: Command): void {
  const command = program
    .command("explain")
    .summary("print every layer of the reading of a report")
    .description("Prints every layer of the reading of a report, so that a wrong value can be traced to the stage that made it.")
    .argument("<file>", 'a text file, or "-" for standard input');
  addPageOptions(addKnowledgeOptions(addKnownOptions(command)))
    .addHelpText("after", helpText(help))
    .action((file: string, options: PageArguments & Known & KnowledgeArguments) => explainFile(file, options));
}

async function explainFile(file: string, options: PageArguments & Known & KnowledgeArguments): Promise<void> {
  const knowledge = await knowledgeFor(options);
  const page = pageFor(process.stdout, options);
  const name = file === "-" ? "standard input" : file;
  try {
    const { bytes } = await openInput(file);
    for await (const item of readInput(bytes, file)) {
      if (item.kind === "report") {
        const report = fillIn(item.report, knownOf(options), knowledge);
        await writeOut(
          `${page.bold(visible(report.id === "-" ? name : report.id))}\n\n${renderLayers(explain(report, { knowledge }), page)}`,
        );
        continue;
      }
      if (item.kind === "error") process.exitCode = 1;
      process.stderr.write(
        `${visible(`${name}${item.line === undefined ? "" : `, line ${item.line}`}: ${item.kind === "warning" ? "warning: " : ""}${item.message}`)}\n`,
      );
    }
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${visible(`${name}: cannot be read: ${whyNot(error)}`)}\n`);
  }
}

/** The layers one under the other, each with its title and its lines. */
export function renderLayers(layers: readonly Layer[], page: Page): string {
  const lines: string[] = [];
  for (const { stage, title, lines: content } of layers) {
    addAll(lines, hang(page, "", `${page.bold(page.label(visible(stage)))}  ${page.bold(visible(title))}`, "   "));
    if (content.length === 0) lines.push(`   ${page.dim("nothing")}`);
    for (const line of content) addAll(lines, hang(page, "   ", visible(line), "     "));
    lines.push("");
  }
  return `${lines.join("\n")}\n`;
}

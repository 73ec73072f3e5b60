import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { readSamples } from "../desk/read-samples.js";
import { extract } from "../index.js";
import { whyNot } from "../desk/open-input.js";
import { addPageOptions, type PageArguments } from "./options.js";
import { hang, pageFor } from "./page.js";
import { renderCoding } from "./render-coding.js";
import { visible } from "./visible.js";
import { writeOut } from "./write-out.js";

/** Where the samples lie. */
export const samplesFolder = fileURLToPath(new URL("../../samples", import.meta.url));

/** `dateline samples`: the reports that come with Dateline, coded. */
export function addSamplesCommand(program: Command): void {
  const command = program
    .command("samples")
    .summary("code the sample reports that come with Dateline")
    .description("Codes the sample reports that come with Dateline, and prints them as extract does.");
  addPageOptions(command)
    .addHelpText(
      "after",
      "\nExamples:\n  dateline samples\n  dateline samples --width 60 | less -R\n\nExit status: 0 fine, 1 the samples could not be read, 2 wrong use.",
    )
    .action((options: PageArguments) => printSamples(options));
}

async function printSamples(options: PageArguments): Promise<void> {
  const page = pageFor(process.stdout, options);
  const rule = page.dim("─".repeat(page.width));
  try {
    for (const report of await readSamples(samplesFolder)) await writeOut(`${renderCoding(extract(report), report, page)}\n${rule}\n\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${visible(`The samples (${samplesFolder}) cannot be read: ${whyNot(error)}`)}\n`);
    return;
  }
  const hints = [
    "To code a report of your own: npx dateline extract FILE, or paste one into npx dateline extract",
    "Its texts and what a careful coder makes of them are in samples/; more: npx dateline --help",
  ];
  await writeOut(`${hints.flatMap((hint) => hang(page, "", hint, "  ")).join("\n")}\n`);
}

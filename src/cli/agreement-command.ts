import { type Command, Option } from "commander";
import { agreement } from "../desk/agreement.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { visible } from "./visible.js";
import { jsonLine, writeOut } from "./write-out.js";

const help = `
Each coder codes by himself: dateline review EVENT code killed=12 place="Mubi, Nigeria" --who Ada
(or on the desk's page, where nobody sees what others coded before). Then alpha says for each
field how far they agree: 1 always, 0 as chance would have it; 0.8 and more is what the field
asks for. A third decides with: dateline review EVENT set FIELD VALUE --why "…"

Figures are compared as ratios, all else as the same or not.

Example:
  dateline agreement`;

/** `dateline agreement`: how far coders agree. */
export function addAgreementCommand(program: Command): void {
  const command = program
    .command("agreement")
    .summary("say how far people who coded the same events agree")
    .description("Says how far people who coded the same events without seeing one another agree: Krippendorff's alpha for each field.")
    .addOption(new Option("--format <format>", "text, for people, or json").choices(["text", "json"]).default("text"));
  addArchiveOption(command)
    .addHelpText("after", helpText(help))
    .action((options: ArchiveArguments & { format: string }) =>
      withArchive(options, { readonly: true }, async (archive) => {
        const found = await agreement(archive);
        if (options.format === "json") return writeOut(jsonLine(found));
        if (found.fields.length === 0)
          return writeOut("Nobody has coded an event by himself yet. Begin with: dateline review EVENT code killed=12 --who NAME\n");
        await writeOut(`Coders: ${found.coders.map(visible).join(", ")}\n\nfield       alpha   events with two or more   alike\n`);
        for (const { field, alpha, events, alike } of found.fields)
          await writeOut(
            `${field.padEnd(12)}${(alpha === undefined ? "-" : alpha.toFixed(2)).padEnd(8)}${String(events).padEnd(26)}${alike}\n`,
          );
      }),
    );
}

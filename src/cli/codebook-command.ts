import type { Command } from "commander";
import { type Cell, codebookList, type RowCodebook } from "../codebooks/index.js";
import { eventWhole } from "../desk/event-whole.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { addPageOptions, type PageArguments } from "./options.js";
import { hang, type Page, pageFor } from "./page.js";
import { rowCodebookNamed } from "./row-codebook-named.js";
import { clipped, visible } from "./visible.js";
import { writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

const help = `
Examples:
  dateline codebook list
  dateline codebook show acled
  dateline codebook diff ucdp-ged acled
  dateline codebook diff ucdp-ged acled e3k9f2m1xq0ab     one event under both`;

/** `dateline codebook`: what the codebooks include, and how they differ. */
export function addCodebookCommand(program: Command): void {
  const codebook = program
    .command("codebook")
    .summary("list, show and compare codebooks")
    .description("Says what the codebooks are, which choices they make and with what source, and how one event looks under two.")
    .addHelpText("after", helpText(help));
  addPageOptions(codebook.command("list").description("Lists the codebooks.")).action(async (options: PageArguments) => {
    const page = pageFor(process.stdout, options);
    await print(
      [
        ...codebookList.map(({ name, title }) => hang(page, `${page.label(name.padEnd(10))}  `, visible(title))),
        hang(page, `${page.label("dateline".padEnd(10))}  `, "Dateline's own columns (what export writes without --codebook)"),
      ].flat(),
    );
  });
  addPageOptions(
    codebook.command("show").description("Shows a codebook: its choices with their sources, and its columns.").argument("<name>"),
  ).action(async (name: string, options: PageArguments) => print(shown(rowCodebookNamed(name), pageFor(process.stdout, options))));
  addPageOptions(
    addArchiveOption(
      codebook
        .command("diff")
        .description("Shows two codebooks, or one event under both, side by side.")
        .argument("<a>", "a codebook")
        .argument("<b>", "another")
        .argument("[event]", "an event of the archive"),
    ),
  ).action(async (a: string, b: string, id: string | undefined, options: PageArguments & ArchiveArguments) => {
    const page = pageFor(process.stdout, options);
    const [x, y] = [rowCodebookNamed(a), rowCodebookNamed(b)];
    if (id === undefined) await print(differing(x, y, page));
    else
      await withArchive(options, { readonly: true }, async (archive) => {
        const whole = await eventWhole(archive, id);
        if (!whole) throw new WrongUse(`There is no event ${id} in this archive. dateline events lists them.`);
        const { event, reports } = whole;
        const lines = hang(page, "", page.bold(clipped(visible(event.headline), 300)));
        for (const codebook of [x, y]) {
          const { in: included, rule } = codebook.include(event);
          lines.push("", ...hang(page, `${page.label(codebook.name)}  `, `${included ? "in" : "left out"}: ${visible(rule)}`, "  "));
          const cells = codebook.cells(event, reports);
          for (const { name } of codebook.columns) {
            const cell = cells[name];
            if (!cell || cell.value === null || cell.value === "") continue;
            lines.push(
              ...hang(
                page,
                `  ${name.padEnd(20)} `,
                `${text(cell.value)}${cell.rule ? page.dim(`  [${visible(cell.rule)}]`) : ""}`,
                " ".repeat(Math.min(23, Math.floor(page.width / 3))),
              ),
            );
          }
        }
        await print(lines);
      });
  });
}

const print = (lines: readonly string[]) => writeOut(`${lines.join("\n")}\n`);
const text = (value: Cell) => clipped(visible(String(value)), 300);

function shown({ title, version, source, settings, columns }: RowCodebook, page: Page): string[] {
  return [
    ...hang(page, "", page.bold(`${title}, ${version}`)),
    ...hang(page, "", page.dim(source)),
    "",
    ...settings.flatMap((setting) => [
      ...hang(page, `${page.label(setting.name)}: `, setting.value, "  "),
      ...hang(page, "  ", page.dim(`${setting.verified ? "source" : "not verified"}: ${setting.source}`)),
    ]),
    "",
    ...columns.flatMap(({ name, type, description }) =>
      hang(page, `${page.label(name)} `, `${page.dim(`(${type})`)} ${description}`, "  "),
    ),
  ];
}

/** Where two codebooks choose differently, and which columns only one has. */
function differing(a: RowCodebook, b: RowCodebook, page: Page): string[] {
  const names = [...new Set([...a.settings, ...b.settings].map(({ name }) => name))];
  const value = ({ settings }: RowCodebook, name: string) => settings.find((one) => one.name === name)?.value ?? "makes no such choice";
  const only = (x: RowCodebook, y: RowCodebook) =>
    x.columns.filter(({ name }) => !y.columns.some((one) => one.name === name)).map(({ name }) => name);
  const both = a.columns.filter(({ name }) => b.columns.some((one) => one.name === name)).map(({ name }) => name);
  return [
    ...names.flatMap((name) => [
      page.bold(name),
      ...hang(page, `  ${page.label(a.name)}: `, value(a, name), "    "),
      ...hang(page, `  ${page.label(b.name)}: `, value(b, name), "    "),
    ]),
    page.bold("columns"),
    ...hang(page, "  in both: ", both.join(", ") || "none", "    "),
    ...hang(page, `  only in ${a.name}: `, only(a, b).join(", "), "    "),
    ...hang(page, `  only in ${b.name}: `, only(b, a).join(", "), "    "),
  ];
}

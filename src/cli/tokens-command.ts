import { type Command, Option } from "commander";
import type { Role } from "../model/index.js";
import { type AccountArguments, accountCommand, doerOf, inAccounts, roleOption } from "./account-options.js";
import { addArchiveOption, type ArchiveArguments } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { addPageOptions, type PageArguments, wholeFrom } from "./options.js";
import { hang, pageFor } from "./page.js";
import { momentInWords } from "./time-in-words.js";
import { visible } from "./visible.js";
import { writeOut } from "./write-out.js";

const help = `
A program sends its token with each request: "Authorization: Bearer dateline_…". The token
is printed once, on standard output, and cannot be shown again.

Examples:
  dateline tokens add Ada --label "weekly map" --role reader --days 180
  dateline tokens list
  dateline tokens remove t4f00c2a19be7`;

/** `dateline tokens`: by which programs use the API. */
export function addTokensCommand(program: Command): void {
  const tokens = program
    .command("tokens")
    .summary("make and take back tokens, by which programs use the API")
    .description("Makes, lists and takes back tokens, by which programs use the API of an archive that has accounts.")
    .addHelpText("after", helpText(help));
  accountCommand(tokens, "add", "Makes a token for an account, and prints its secret, once.")
    .argument("<name>", "whose it is")
    .requiredOption("--label <words>", "what it is for")
    .addOption(roleOption("what may be done with it (default: what the account may)"))
    .addOption(new Option("--days <n>", "until it is too old, at most 366").default(90).argParser((value) => wholeFrom(value, 1, 366)))
    .action((name: string, options: AccountArguments & { label: string; role?: Role; days: number }) =>
      inAccounts(options, false, async (all) => {
        const { token, secret } = await all.tokens.add(name, options, doerOf(options));
        process.stderr.write(
          `${visible(`${token.id}, for ${token.account} as ${token.role}, until ${token.until.slice(0, 10)}. It is shown this once:`)}\n`,
        );
        await writeOut(`${secret}\n`);
      }),
    );
  addPageOptions(addArchiveOption(tokens.command("list").description("Lists the tokens, without their secrets."))).action(
    (options: ArchiveArguments & PageArguments) =>
      inAccounts(options, true, async (all) => {
        const page = pageFor(process.stdout, options);
        const found = await all.tokens.list();
        if (found.length === 0) await writeOut('There are no tokens. Make one: dateline tokens add NAME --label "what for"\n');
        for (const { id, account, label, role, until, used } of found)
          await writeOut(
            `${hang(page, `${page.label(id)}  `, visible(`${label}: ${account} as ${role}, until ${until.slice(0, 10)}, ${used === undefined ? "never used" : `last used ${momentInWords(used)}`}`), "  ").join("\n")}\n`,
          );
      }),
  );
  accountCommand(tokens, "remove", "Takes a token back: nobody gets in by it any more.")
    .argument("<id>")
    .action((id: string, options: AccountArguments) =>
      inAccounts(options, false, async (all) => {
        await all.tokens.remove(id, doerOf(options));
        await writeOut(`${visible(id)} is taken back.\n`);
      }),
    );
}

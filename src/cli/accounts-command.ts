import { text } from "node:stream/consumers";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Archive } from "../archive/index.js";
import { Accounts, type Doer, NotLetIn } from "../desk/accounts/accounts.js";
import { type Account, type Role, roles } from "../model/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { addPageOptions, type PageArguments } from "./options.js";
import { hang, pageFor } from "./page.js";
import { momentInWords } from "./time-in-words.js";
import { visible } from "./visible.js";
import { whoDecides } from "./who-decides.js";
import { writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

interface AccountArguments extends ArchiveArguments {
  who?: string;
}

const help = `
Roles, each with what the ones before it may:
  reader          sees events and reports, tries reports, exports
  coder           decides: accept, correct, merge, code blind; takes back what is theirs
  editor          takes back what others decided, sees what coders coded blind
  administrator   lets people in, reads the record of who did what

Who is let in gets a code, good for seven days, and chooses a password with it on the page
(/invited). Nobody else knows it. Accounts are closed, never removed: a name in a decision
is one person's for good.

Examples:
  dateline accounts add "Ada Obi" --role administrator
  dateline accounts add Bea --role coder
  dateline accounts change Bea --role editor
  dateline accounts invite Bea              a new password
  dateline accounts change Bea --close
  dateline accounts audit

Exit status: 0 fine, 1 something is wrong with the archive, 2 wrong use.`;

const tokensHelp = `
A program sends its token with each request: "Authorization: Bearer dateline_…". The token
is printed once, on standard output, and cannot be shown again.

Examples:
  dateline tokens add Ada --label "weekly map" --role reader --days 180
  dateline tokens list
  dateline tokens remove t4f00c2a19be7`;

/** `dateline accounts` and `dateline tokens`: who is let into the page and the API. */
export function addAccountsCommand(program: Command): void {
  const accounts = program
    .command("accounts")
    .summary("let people into the page, and see who did what")
    .description(
      "Says who may open an archive through dateline serve, and what they may do. With the first account the page asks everybody to sign in.",
    )
    .addHelpText("after", helpText(help));
  addPageOptions(addArchiveOption(accounts.command("list").description("Lists the accounts."))).action(
    (options: ArchiveArguments & PageArguments) => inArchive(options, true, (all) => list(all, options)),
  );
  command(accounts, "add", "Lets somebody in, and prints the code of an invitation.")
    .argument("<name>", "as it is to stand beside what they decide")
    .addOption(roleOption("what they may do").makeOptionMandatory())
    .action((name: string, options: AccountArguments & { role: Role }) =>
      inArchive(options, false, async (all) => invited(await all.add(name, options.role, doer(options)))),
    );
  command(accounts, "invite", "Prints a new invitation, with which somebody chooses a new password.")
    .argument("<name>")
    .action((name: string, options: AccountArguments) =>
      inArchive(options, false, async (all) => invited(await all.invite(name, doer(options)))),
    );
  command(accounts, "change", "Gives another role, closes an account or opens it again.")
    .argument("<name>")
    .addOption(roleOption("what they may do from now on"))
    .addOption(new Option("--close", "nobody gets in by it from now on").conflicts("open"))
    .option("--open", "open it again")
    .action((name: string, options: AccountArguments & { role?: Role; close?: boolean; open?: boolean }) =>
      inArchive(options, false, async (all) => {
        const closed = options.close ? true : options.open ? false : undefined;
        const account = await all.change(name, { role: options.role, closed }, doer(options));
        await writeOut(`${visible(accountInWords(account))}\n`);
      }),
    );
  command(accounts, "password", "Sets a password that is read from standard input, for scripts; people choose theirs by an invitation.")
    .argument("<name>")
    .action((name: string, options: AccountArguments) =>
      inArchive(options, false, async (all) => {
        if (process.stdin.isTTY) throw new WrongUse("Give the password on standard input: dateline accounts password NAME < FILE");
        await all.setPassword(name, (await text(process.stdin)).replace(/\r?\n$/, ""), doer(options));
        await writeOut(`${visible(name)} has a new password, and is signed out everywhere.\n`);
      }),
    );
  addPageOptions(
    addArchiveOption(
      accounts
        .command("audit")
        .description("Prints the record, newest first: who was let in, refused, given a role, and who exported.")
        .addOption(new Option("--limit <n>", "so many entries").default(50).argParser((value) => wholeNumber(value, 1, 100_000))),
    ),
  ).action((options: ArchiveArguments & PageArguments & { limit: number }) =>
    inArchive(options, true, async (all) => {
      const page = pageFor(process.stdout, options);
      const entries = await all.audit({ limit: options.limit });
      if (entries.length === 0) await writeOut("Nothing is on record: there were never any accounts.\n");
      for (const { at, who, from, act, about } of entries)
        await writeOut(
          `${hang(page, "", `${page.dim(momentInWords(at))}  ${page.label(visible(who))} (${visible(from)})  ${act}${about === "" ? "" : `: ${visible(about)}`}`, "  ").join("\n")}\n`,
        );
    }),
  );
  addTokensCommand(program);
}

function addTokensCommand(program: Command): void {
  const tokens = program
    .command("tokens")
    .summary("make and take back tokens, by which programs use the API")
    .description("Makes, lists and takes back tokens, by which programs use the API of an archive that has accounts.")
    .addHelpText("after", helpText(tokensHelp));
  command(tokens, "add", "Makes a token for an account, and prints its secret, once.")
    .argument("<name>", "whose it is")
    .requiredOption("--label <words>", "what it is for")
    .addOption(roleOption("what may be done with it (default: what the account may)"))
    .addOption(new Option("--days <n>", "until it is too old, at most 366").default(90).argParser((value) => wholeNumber(value, 1, 366)))
    .action((name: string, options: AccountArguments & { label: string; role?: Role; days: number }) =>
      inArchive(options, false, async (all) => {
        const { token, secret } = await all.addToken(name, options, doer(options));
        process.stderr.write(
          `${visible(`${token.id}, for ${token.account} as ${token.role}, until ${token.until.slice(0, 10)}. It is shown this once:`)}\n`,
        );
        await writeOut(`${secret}\n`);
      }),
    );
  addPageOptions(addArchiveOption(tokens.command("list").description("Lists the tokens, without their secrets."))).action(
    (options: ArchiveArguments & PageArguments) =>
      inArchive(options, true, async (all) => {
        const page = pageFor(process.stdout, options);
        const found = await all.tokens();
        if (found.length === 0) await writeOut('There are no tokens. Make one: dateline tokens add NAME --label "what for"\n');
        for (const { id, account, label, role, until, used } of found)
          await writeOut(
            `${hang(page, `${page.label(id)}  `, visible(`${label}: ${account} as ${role}, until ${until.slice(0, 10)}, ${used === undefined ? "never used" : `last used ${momentInWords(used)}`}`), "  ").join("\n")}\n`,
          );
      }),
  );
  command(tokens, "remove", "Takes a token back: nobody gets in by it any more.")
    .argument("<id>")
    .action((id: string, options: AccountArguments) =>
      inArchive(options, false, async (all) => {
        await all.removeToken(id, doer(options));
        await writeOut(`${visible(id)} is taken back.\n`);
      }),
    );
}

function command(of: Command, name: string, description: string): Command {
  return addArchiveOption(of.command(name).description(description)).option(
    "--who <name>",
    "who does it, for the record (also: the variable DATELINE_WHO; default: your user name)",
  );
}

function roleOption(description: string): Option {
  return new Option("--role <role>", description).choices(roles);
}

function wholeNumber(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < least || number > most)
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  return number;
}

function doer({ who }: AccountArguments): Doer {
  return { who: whoDecides(who), from: "command line" };
}

/** What somebody may not, or asked wrongly, is wrong use of the command. */
function inArchive(options: ArchiveArguments, readonly: boolean, work: (accounts: Accounts) => Promise<void>): Promise<void> {
  return withArchive(options, { readonly }, async (archive: Archive) => {
    try {
      await work(new Accounts(archive));
    } catch (error) {
      if (error instanceof NotLetIn) throw new WrongUse(error.message);
      throw error;
    }
  });
}

async function invited({ account, code, until }: { account: Account; code: string; until: string }): Promise<void> {
  process.stderr.write(
    `${visible(account.name)} is let in as ${account.role}. With this code, a password is chosen on the desk’s page, at /invited, until ${until.slice(0, 10)}:\n`,
  );
  await writeOut(`${code}\n`);
}

async function list(accounts: Accounts, options: PageArguments): Promise<void> {
  const page = pageFor(process.stdout, options);
  const all = await accounts.list();
  if (all.length === 0)
    await writeOut(
      "There are no accounts: the page answers on this machine alone. Make the first: dateline accounts add NAME --role administrator\n",
    );
  for (const account of all) await writeOut(`${hang(page, "", visible(accountInWords(account)), "  ").join("\n")}\n`);
}

function accountInWords({ name, role, closed, invitedUntil, hasPassword, seen }: Account & { seen?: string }): string {
  return [
    `${name}: ${role}`,
    ...(closed === undefined ? [] : [`closed since ${closed.slice(0, 10)}`]),
    ...(hasPassword ? [] : ["has no password yet"]),
    ...(invitedUntil === undefined ? [] : [`invited until ${invitedUntil.slice(0, 10)}`]),
    ...(seen === undefined ? [] : [`last there ${momentInWords(seen)}`]),
  ].join(", ");
}

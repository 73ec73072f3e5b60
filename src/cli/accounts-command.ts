import { text } from "node:stream/consumers";
import { type Command, Option } from "commander";
import type { Accounts } from "../desk/accounts/accounts.js";
import type { Account, Role } from "../model/index.js";
import { type AccountArguments, accountCommand, doerOf, inAccounts, roleOption } from "./account-options.js";
import { addArchiveOption, type ArchiveArguments } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { addPageOptions, type PageArguments, wholeFrom } from "./options.js";
import { hang, pageFor } from "./page.js";
import { momentInWords } from "./time-in-words.js";
import { visible } from "./visible.js";
import { writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

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

/** `dateline accounts`: who is let into the page and the API. */
export function addAccountsCommand(program: Command): void {
  const accounts = program
    .command("accounts")
    .summary("let people into the page, and see who did what")
    .description(
      "Says who may open an archive through dateline serve, and what they may do. With the first account the page asks everybody to sign in.",
    )
    .addHelpText("after", helpText(help));
  addPageOptions(addArchiveOption(accounts.command("list").description("Lists the accounts."))).action(
    (options: ArchiveArguments & PageArguments) => inAccounts(options, true, (all) => list(all, options)),
  );
  accountCommand(accounts, "add", "Lets somebody in, and prints the code of an invitation.")
    .argument("<name>", "as it is to stand beside what they decide")
    .addOption(roleOption("what they may do").makeOptionMandatory())
    .action((name: string, options: AccountArguments & { role: Role }) =>
      inAccounts(options, false, async (all) => invited(await all.add(name, options.role, doerOf(options)))),
    );
  accountCommand(accounts, "invite", "Prints a new invitation, with which somebody chooses a new password.")
    .argument("<name>")
    .action((name: string, options: AccountArguments) =>
      inAccounts(options, false, async (all) => invited(await all.invite(name, doerOf(options)))),
    );
  accountCommand(accounts, "change", "Gives another role, closes an account or opens it again.")
    .argument("<name>")
    .addOption(roleOption("what they may do from now on"))
    .addOption(new Option("--close", "nobody gets in by it from now on").conflicts("open"))
    .option("--open", "open it again")
    .action((name: string, options: AccountArguments & { role?: Role; close?: boolean; open?: boolean }) =>
      inAccounts(options, false, async (all) => {
        const closed = options.close ? true : options.open ? false : undefined;
        const account = await all.change(name, { role: options.role, closed }, doerOf(options));
        await writeOut(`${visible(accountInWords(account))}\n`);
      }),
    );
  accountCommand(
    accounts,
    "password",
    "Sets a password that is read from standard input, for scripts; people choose theirs by an invitation.",
  )
    .argument("<name>")
    .action((name: string, options: AccountArguments) =>
      inAccounts(options, false, async (all) => {
        if (process.stdin.isTTY) throw new WrongUse("Give the password on standard input: dateline accounts password NAME < FILE");
        await all.setPassword(name, (await text(process.stdin)).replace(/\r?\n$/, ""), doerOf(options));
        await writeOut(`${visible(name)} has a new password, and is signed out everywhere.\n`);
      }),
    );
  addPageOptions(
    addArchiveOption(
      accounts
        .command("audit")
        .description("Prints the record, newest first: who was let in, refused, given a role, and who exported.")
        .addOption(new Option("--limit <n>", "so many entries").default(50).argParser((value) => wholeFrom(value, 1, 100_000))),
    ),
  ).action((options: ArchiveArguments & PageArguments & { limit: number }) =>
    inAccounts(options, true, async (all) => {
      const page = pageFor(process.stdout, options);
      const entries = await all.record.list({ limit: options.limit });
      if (entries.length === 0) await writeOut("Nothing is on record: there were never any accounts.\n");
      for (const { at, who, from, act, about } of entries)
        await writeOut(
          `${hang(page, "", `${page.dim(momentInWords(at))}  ${page.label(visible(who))} (${visible(from)})  ${act}${about === "" ? "" : `: ${visible(about)}`}`, "  ").join("\n")}\n`,
        );
    }),
  );
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

import { type Command, Option } from "commander";
import type { Archive } from "../archive/index.js";
import type { Doer } from "../desk/accounts/access-record.js";
import { Accounts } from "../desk/accounts/accounts.js";
import { NotLetIn } from "../desk/accounts/not-let-in.js";
import { roles } from "../model/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { whoDecides } from "./who-decides.js";
import { WrongUse } from "./wrong-use.js";

export interface AccountArguments extends ArchiveArguments {
  who?: string;
}

/** A command that does something about accounts, and says for the record who does it. */
export function accountCommand(of: Command, name: string, description: string): Command {
  return addArchiveOption(of.command(name).description(description)).option(
    "--who <name>",
    "who does it, for the record (also: the variable DATELINE_WHO; default: your user name)",
  );
}

export function roleOption(description: string): Option {
  return new Option("--role <role>", description).choices(roles);
}

export function doerOf({ who }: AccountArguments): Doer {
  return { who: whoDecides(who), from: "command line" };
}

/** Works on the accounts of the archive in use. What somebody may not, or asked wrongly, is wrong use of the command. */
export function inAccounts(options: ArchiveArguments, readonly: boolean, work: (accounts: Accounts) => Promise<void>): Promise<void> {
  return withArchive(options, { readonly }, async (archive: Archive) => {
    try {
      await work(new Accounts(archive));
    } catch (error) {
      if (error instanceof NotLetIn) throw new WrongUse(error.message);
      throw error;
    }
  });
}

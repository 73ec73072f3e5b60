import type { Command } from "commander";
import { backup } from "../archive/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { visible } from "./visible.js";

const backupHelp = `
The copy is one file, an archive of its own, also of an archive in PostgreSQL; it is whole
as of one moment, whatever is written meanwhile. Accounts are in it, their passwords as
hashes; a copy for somebody else is made --without-accounts.

Examples:
  dateline backup ~/copies/2026-03-05.db
  dateline events --archive ~/copies/2026-03-05.db`;

/** `dateline backup`: a copy of an archive in a file. */
export function addBackupCommand(program: Command): void {
  const command = program
    .command("backup")
    .summary("copy an archive into a file")
    .description("Writes a copy of an archive into a file.")
    .argument("<file>", "where to")
    .option("--force", "replace the file where it is there")
    .option("--without-accounts", "leave out accounts, tokens and their record: nobody is let in by the copy");
  addArchiveOption(command)
    .addHelpText("after", helpText(backupHelp))
    .action(async (file: string, options: ArchiveArguments & { force?: boolean; withoutAccounts?: boolean }) =>
      withArchive(options, { readonly: true }, async (archive) => {
        await backup(archive, file, { force: options.force === true, withoutAccounts: options.withoutAccounts === true });
        process.stderr.write(`${visible(`The copy is ${file}.`)}\n`);
      }),
    );
}

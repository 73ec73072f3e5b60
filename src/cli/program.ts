import { helpText, helpWidth } from "./help-text.js";
import { Command, CommanderError } from "commander";
import { addAccountsCommand } from "./accounts-command.js";
import { addAgreementCommand } from "./agreement-command.js";
import { addBackupCommand } from "./backup-command.js";
import { addCodebookCommand } from "./codebook-command.js";
import { addCorrectionsCommand } from "./corrections-command.js";
import { addEventsCommand } from "./events-command.js";
import { addExplainCommand } from "./explain-command.js";
import { addExportCommand } from "./export-command.js";
import { addExtractCommand } from "./extract-command.js";
import { addImportReviewCommand } from "./import-review-command.js";
import { addIngestCommand } from "./ingest-command.js";
import { addPlacesCommand } from "./places-command.js";
import { addRecodeCommand } from "./recode-command.js";
import { addReportsCommand } from "./reports-command.js";
import { addRestoreCommand } from "./restore-command.js";
import { addReviewCommand } from "./review-command.js";
import { addSamplesCommand } from "./samples-command.js";
import { addServeCommand } from "./serve-command.js";
import { addShowCommand } from "./show-command.js";
import { addSourcesCommand } from "./sources-command.js";
import { addTokensCommand } from "./tokens-command.js";
import { addVerifyCommand } from "./verify-command.js";
import { addWatchCommand } from "./watch-command.js";
import { packageVersion } from "./package-version.js";
import { visibleLines } from "./visible.js";
import { WrongUse } from "./wrong-use.js";

const help = `
Examples:
  dateline samples                      see what it does
  dateline extract report.txt           code a report
  dateline extract --input reports.jsonl > codings.jsonl
  dateline explain report.txt           see how it was read
  dateline ingest news/ && dateline events     keep reports, and merge those of one event
  dateline places import ML.zip         know a country's villages too

Exit status: 0 fine, 1 something could not be read, 2 wrong use.`;

/** The command line, one command a file. */
export function program(): Command {
  const dateline = new Command("dateline")
    .description("Reads news reports of violence: what happened, when, where, who to whom, how many by whose account.")
    .version(packageVersion, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .addHelpText("after", helpText(help))
    .showSuggestionAfterError()
    // Narrow terminals and pipes get help that fits them.
    .configureHelp({ minWidthToWrap: 16 })
    .configureOutput({
      writeErr: (text) => process.stderr.write(visibleLines(text)),
      getOutHelpWidth: () => helpWidth(),
      getOutHasColors: () => false,
    })
    .exitOverride();
  addExtractCommand(dateline);
  addExplainCommand(dateline);
  addIngestCommand(dateline);
  addWatchCommand(dateline);
  addServeCommand(dateline);
  addAccountsCommand(dateline);
  addTokensCommand(dateline);
  addEventsCommand(dateline);
  addShowCommand(dateline);
  addReviewCommand(dateline);
  addAgreementCommand(dateline);
  addCorrectionsCommand(dateline);
  addExportCommand(dateline);
  addImportReviewCommand(dateline);
  addCodebookCommand(dateline);
  addReportsCommand(dateline);
  addSourcesCommand(dateline);
  addRecodeCommand(dateline);
  addBackupCommand(dateline);
  addRestoreCommand(dateline);
  addVerifyCommand(dateline);
  addPlacesCommand(dateline);
  addSamplesCommand(dateline);
  for (const command of dateline.commands) {
    command.showHelpAfterError(`How to use it: dateline ${command.name()} --help`);
    for (const inner of command.commands) inner.showHelpAfterError(`How to use it: dateline ${command.name()} ${inner.name()} --help`);
  }
  dateline.showHelpAfterError("How to use it: dateline --help. To code a file: dateline extract FILE");
  return dateline;
}

/** Runs the command line and sets the exit status: 0 fine, 1 something could not be read, 2 wrong use. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    const dateline = program();
    const [, , first, asked] = argv;
    if (first === "help" && asked !== undefined && !dateline.commands.some((command) => command.name() === asked))
      throw new WrongUse(`There is no command ${asked}. There are: ${dateline.commands.map((command) => command.name()).join(", ")}.`);
    await dateline.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof WrongUse) {
      process.stderr.write(`${visibleLines(error.message)}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(
        `${visibleLines(`Something is wrong with Dateline itself: ${(error as Error).message}. Please report it with what you gave it.`)}\n`,
      );
      process.exitCode = 1;
    }
  }
}

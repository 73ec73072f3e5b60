import { type Command, InvalidArgumentError, Option } from "commander";
import { join } from "node:path";
import { dataFolder } from "../desk/data-folder.js";
import { Desk } from "../desk/desk.js";
import { ingest } from "../desk/ingest.js";
import { makeFolder } from "../desk/make-folder.js";
import { whyNot } from "../desk/open-input.js";
import type { InputItem } from "../desk/read-inputs.js";
import { readSamples } from "../desk/read-samples.js";
import { startServer } from "../server/start-server.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { knowledgeFor } from "./knowledge-for.js";
import { onInterrupt } from "./on-interrupt.js";
import { addKnowledgeOptions, type KnowledgeArguments } from "./options.js";
import { packageVersion } from "./package-version.js";
import { samplesFolder } from "./samples-command.js";
import { WrongUse } from "./wrong-use.js";

interface ServeArguments extends ArchiveArguments, KnowledgeArguments {
  port: number;
  host: string;
  samples?: boolean;
}

const help = `
The page answers on this machine alone: nobody else on the network reaches it, and pages of
other sites cannot use it. Programs find the same under /api (described at /api/openapi.json).

Examples:
  dateline serve
  dateline serve --archive sahel.db --port 8080
  dateline serve --samples                 (the reports that come with Dateline, apart from your own)

Stop it with Ctrl-C.`;

/** `dateline serve`: the desk, a page where people read, check and correct. */
export function addServeCommand(program: Command): void {
  const command = program
    .command("serve")
    .summary("open an archive as a page in the browser")
    .description(
      "Opens an archive as a page in the browser: events on a map and in a table, each value beside its words, and what people decide.",
    )
    .addOption(new Option("--port <n>", "on this port").default(4870).argParser(portOf))
    .addOption(new Option("--host <host>", "on this address of this machine").default("127.0.0.1"));
  command.option("--samples", "open the reports that come with Dateline, in an archive of their own: samples.db in the data folder");
  addArchiveOption(addKnowledgeOptions(command))
    .addHelpText("after", helpText(help))
    .action((options: ServeArguments) => serve(options));
}

async function serve(options: ServeArguments): Promise<void> {
  if (!/^(?:127\.0\.0\.1|localhost|::1)$/.test(options.host))
    throw new WrongUse(
      `--host ${options.host}: the page has no accounts yet, so it answers on this machine alone (127.0.0.1). Others reach it through a tunnel: ssh -L 4870:127.0.0.1:4870 HOST`,
    );
  if (options.samples && options.archive !== undefined)
    throw new WrongUse("--samples has an archive of its own. To add the samples to yours: leave it out, and dateline ingest samples/");
  const knowledge = await knowledgeFor(options);
  const named = options.samples ? { archive: await samplesArchive(options.data) } : options;
  await withArchive(named, {}, async (archive) => {
    try {
      if (options.samples) await ingest(archive, sampleItems(), { knowledge });
      const server = await startServer(new Desk(archive, knowledge), { port: options.port, host: options.host, version: packageVersion });
      process.stderr.write(`The desk is at ${server.url} (Ctrl-C stops it).\n`);
      process.stderr.write(
        options.samples
          ? "These are the reports that come with Dateline. Your own: npx dateline ingest FILE, then npx dateline serve\n"
          : "To add reports: dateline ingest FILE\n",
      );
      await new Promise<void>((resolve) => {
        const end = onInterrupt(() => {
          end();
          resolve();
        });
      });
      await server.close();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EADDRINUSE") throw new WrongUse(`Port ${options.port} is in use. Give another: --port ${options.port + 1}`);
      if (code === "EACCES") throw new WrongUse(`Port ${options.port} needs rights that you do not have. Give one above 1023: --port 4870`);
      throw error;
    }
  });
}

/** The file of the samples' archive; its folder is made where it is not there. */
async function samplesArchive(data: string | undefined): Promise<string> {
  const folder = dataFolder(data);
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new WrongUse(`The folder ${folder} cannot be made: ${whyNot(error)}. Name another: --data FOLDER`);
  }
  return join(folder, "samples.db");
}

async function* sampleItems(): AsyncGenerator<InputItem> {
  for (const report of await readSamples(samplesFolder))
    yield { input: "samples", source: "samples", item: { kind: "report", report, bytes: 0 } };
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}

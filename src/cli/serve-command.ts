import { type Command, InvalidArgumentError, Option } from "commander";
import { readFile } from "node:fs/promises";
import { hostname, networkInterfaces } from "node:os";
import { join } from "node:path";
import { dataFolder } from "../desk/data-folder.js";
import { Desk } from "../desk/desk.js";
import { ingest } from "../desk/ingest.js";
import { makeFolder } from "../desk/make-folder.js";
import { whyNot } from "../desk/open-input.js";
import type { InputItem } from "../desk/read-inputs.js";
import { readSamples } from "../desk/read-samples.js";
import { AccountsNeeded, isLoopback, startServer } from "../server/start-server.js";
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
  allowHost?: string[];
  tlsCert?: string;
  tlsKey?: string;
  behindProxy?: boolean;
}

const help = `
The page answers on this machine alone: nobody else on the network reaches it, and pages of
other sites cannot use it. Programs find the same under /api (described at /api/openapi.json).

To let others in, make accounts (dateline accounts --help) and name an address that they
reach: --host. Who opens the page then signs in, on this machine too. Passwords go over the
network: give a certificate, or stand behind a proxy that has one and passes on the host.

Examples:
  dateline serve
  dateline serve --archive sahel.db --port 8080
  dateline serve --samples                 (the reports that come with Dateline, apart from your own)
  dateline serve --host 0.0.0.0 --allow-host desk.example.org --tls-cert desk.pem --tls-key desk.key
  dateline serve --allow-host desk.example.org --behind-proxy

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
    .addOption(new Option("--host <host>", "on this address of this machine").default("127.0.0.1"))
    .addOption(
      new Option("--allow-host <name>", "answer by this name too; may be given several times").argParser(
        (name: string, before: string[] = []) => [...before, name],
      ),
    )
    .option("--tls-cert <file>", "speak HTTPS with this certificate (PEM, with those that vouch for it)")
    .option("--tls-key <file>", "the certificate's key (PEM)")
    .option("--behind-proxy", "a proxy that speaks HTTPS stands before it, and says whom it speaks for (X-Forwarded-For)");
  command.option("--samples", "open the reports that come with Dateline, in an archive of their own: samples.db in the data folder");
  addArchiveOption(addKnowledgeOptions(command))
    .addHelpText("after", helpText(help))
    .action((options: ServeArguments) => serve(options));
}

async function serve(options: ServeArguments): Promise<void> {
  const tls = await certificateOf(options);
  if (options.samples && options.archive !== undefined)
    throw new WrongUse("--samples has an archive of its own. To add the samples to yours: leave it out, and dateline ingest samples/");
  const knowledge = await knowledgeFor(options);
  const named = options.samples ? { archive: await samplesArchive(options.data) } : options;
  await withArchive(named, {}, async (archive) => {
    try {
      if (options.samples) await ingest(archive, sampleItems(), { knowledge });
      const desk = new Desk(archive, knowledge);
      const server = await startServer(desk, {
        port: options.port,
        host: options.host,
        version: packageVersion,
        names: namesOf(options),
        behindProxy: options.behindProxy === true,
        secure: options.behindProxy === true,
        ...(tls ? { tls } : {}),
      });
      process.stderr.write(`The desk is at ${server.url} (Ctrl-C stops it).\n`);
      if (await desk.accounts.any()) process.stderr.write("Who opens it signs in. Who is let in: dateline accounts list\n");
      if (!isLoopback(options.host) && !tls && options.behindProxy !== true)
        process.stderr.write(
          "Passwords go over the network as they are typed: whoever listens reads them. Give --tls-cert and --tls-key, or stand behind a proxy that speaks HTTPS: --behind-proxy\n",
        );
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
      if (error instanceof AccountsNeeded)
        throw new WrongUse(
          `--host ${options.host}: ${error.message} Make the first account: dateline accounts add NAME --role administrator${options.archive === undefined ? "" : ` --archive ${options.archive}`}. Without accounts the desk answers on this machine alone.`,
        );
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
        throw new WrongUse(`--host ${options.host} is no address of this machine. To answer on all that it has: --host 0.0.0.0`);
      if (tls && code?.startsWith("ERR_OSSL"))
        throw new WrongUse(
          "--tls-cert and --tls-key do not belong together, or are not PEM files. Check them with: openssl x509 -in FILE -text",
        );
      if (code === "EADDRINUSE") throw new WrongUse(`Port ${options.port} is in use. Give another: --port ${options.port + 1}`);
      if (code === "EACCES") throw new WrongUse(`Port ${options.port} needs rights that you do not have. Give one above 1023: --port 4870`);
      throw error;
    }
  });
}

/** By which names and addresses this machine is reached, when not by this machine alone. A number is nobody else's name (DNS rebinding). */
function namesOf({ host, allowHost = [] }: ServeArguments): string[] {
  const literal = (address: string) => (address.includes(":") ? `[${address}]` : address);
  if (isLoopback(host)) return [host, ...allowHost].map(literal);
  const own = Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address));
  return [host, hostname(), ...own, ...allowHost].map(literal);
}

/** The certificate with its key; nothing where none is given. */
async function certificateOf({ tlsCert, tlsKey }: ServeArguments): Promise<{ cert: Buffer; key: Buffer } | undefined> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) throw new WrongUse("--tls-cert and --tls-key go together: give both.");
  const read = async (option: string, file: string) => {
    try {
      return await readFile(file);
    } catch (error) {
      throw new WrongUse(`${option} ${file} cannot be read: ${whyNot(error)}.`);
    }
  };
  return { cert: await read("--tls-cert", tlsCert), key: await read("--tls-key", tlsKey) };
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

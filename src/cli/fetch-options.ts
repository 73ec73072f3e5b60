import type { Command } from "commander";
import { Fetcher } from "../desk/fetch/fetcher.js";
import { packageVersion } from "./package-version.js";

export interface FetchArguments {
  allowPrivate?: boolean;
  contact?: string;
}

/** Options of commands that fetch pages. */
export function addFetchOptions(command: Command): Command {
  return command
    .option("--allow-private", "read addresses of this machine and of private networks too")
    .option("--contact <address>", "mail or web address that sites are told, so that they can reach you (also: DATELINE_CONTACT)");
}

export function fetcherFor({ allowPrivate = false, contact = process.env.DATELINE_CONTACT }: FetchArguments, signal: AbortSignal): Fetcher {
  return new Fetcher({ allowPrivate, contact, version: packageVersion, signal });
}

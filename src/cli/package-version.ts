import { readFileSync } from "node:fs";

/** The version of Dateline, as its package says. */
export const { version: packageVersion } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

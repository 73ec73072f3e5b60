import { first } from "./0001-first.js";
import { sources } from "./0002-sources.js";
import { urgency } from "./0003-urgency.js";
import { accounts } from "./0004-accounts.js";
import { foundBySource } from "./0005-found-by-source.js";
import type { Migration } from "./migration.js";

/** All steps, oldest first. The next one is a file and a line here, with its test. */
export const migrations: readonly Migration[] = [first, sources, urgency, accounts, foundBySource];

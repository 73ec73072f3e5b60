import { type Command, InvalidArgumentError, Option } from "commander";
import type { Known } from "../desk/code-reports.js";
import { reportDay } from "../formats/index.js";
import { narrowest } from "./page.js";

export interface PageArguments {
  color: boolean;
  width?: number;
}

/** Options of every command that prints for people. */
export function addPageOptions(command: Command): Command {
  return command
    .option("--no-color", "no colours and no bold type (also: the variable NO_COLOR)")
    .addOption(new Option("--width <columns>", "print so wide (default: the terminal's width, at most 100)").argParser(readWidth));
}

/** Options that say what is known of a report beside its text. */
export function addKnownOptions(command: Command): Command {
  return command
    .addOption(new Option("--published <date>", "day of publication, where the text does not name it: 2024-03-05").argParser(readDay))
    .option("--title <title>", "title, where the report brings none")
    .option("--publisher <name>", "who published it, where the report does not say");
}

export interface KnowledgeArguments {
  actors?: string[];
  data?: string;
}

/** Options that say what is known of places and actors beside what is built in. */
export function addKnowledgeOptions(command: Command): Command {
  return addDataOption(
    command.addOption(
      new Option("--actors <file>", "your own groups and forces, a table (CSV) with a header; may be given several times").argParser(
        (file: string, before: string[] = []) => [...before, file],
      ),
    ),
  );
}

/** Where imported places are kept. */
export function addDataOption(command: Command): Command {
  return command.option("--data <folder>", "folder of what you imported (also: the variable DATELINE_DATA)");
}

export function knownOf({ published, title, publisher }: Known): Known {
  return { ...(published ? { published } : {}), ...(title ? { title } : {}), ...(publisher ? { publisher } : {}) };
}

function readWidth(value: string): number {
  return wholeFrom(value, narrowest, 1000);
}

/** A whole number that is typed, between two others. */
export function wholeFrom(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < least || number > most)
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  return number;
}

/** A day that is typed. */
export function readDay(value: string): string {
  const day = reportDay(value);
  if (day === undefined) throw new InvalidArgumentError("Give a day that exists, such as 2024-03-05.");
  return day;
}

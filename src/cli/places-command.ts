import { helpText } from "./help-text.js";
import type { Command } from "commander";
import { countryNamed, countryTitle } from "../desk/country-named.js";
import { dataFolder, placesFolder } from "../desk/data-folder.js";
import { type ImportedSummary, importPlaces } from "../desk/import-places.js";
import { NoPlaceDump } from "../desk/open-place-dump.js";
import { importedCountries, removePlaces, storedPlaces } from "../desk/place-store.js";
import { onInterrupt } from "./on-interrupt.js";
import { whyNot } from "../desk/open-input.js";
import { addDataOption } from "./options.js";
import { Progress } from "./progress.js";
import { dayInWords } from "./time-in-words.js";
import { visible } from "./visible.js";
import { writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

interface DataArguments {
  data?: string;
}

interface ImportArguments extends DataArguments {
  country?: string[];
}

const status = "Exit status: 0 all was read, 1 something could not be read, 2 wrong use.";

const help = `
The built-in index holds towns of 1,000 people and more. GeoNames lists villages and other
names too: https://download.geonames.org/export/dump/ has a file for each country.

Examples:
  dateline places import ML.zip
  dateline places list
  dateline places remove ML

${status}`;

const importHelp = `
A FILE is a country's file of GeoNames (ML.zip), all of them (allCountries.zip), or the text
in one. admin1CodesASCII.txt and admin2Codes.txt may stand beside it; they give areas names
that the file has no line for. Towns, villages, quarters and areas of the first and second
order are kept, under all their names in the Latin script. A country that was imported
before is replaced. Bad lines are named on standard error and the others are kept.

Examples:
  dateline places import ML.zip
  dateline places import --country ML --country NE allCountries.zip
  dateline places import cities500.txt admin1CodesASCII.txt

${status}`;

/** `dateline places`: villages and other names that users bring. */
export function addPlacesCommand(program: Command): void {
  const places = program
    .command("places")
    .summary("import, list and remove a country's villages")
    .description("Brings in a country's villages and further names of its towns from GeoNames, for extract and explain to use.")
    .addHelpText("after", helpText(help));
  const add = places
    .command("import")
    .summary("import a GeoNames dump")
    .description("Imports a GeoNames dump into your data folder, in place of what was imported of its countries before.")
    .argument("<file...>", "PK.zip, allCountries.zip, or a .txt in GeoNames' 19 columns")
    .option(
      "--country <country>",
      "take this country only, by code or name; may be given several times",
      (name: string, before: string[] = []) => [...before, name],
    );
  addDataOption(add)
    .addHelpText("after", helpText(importHelp))
    .action((files: string[], options: ImportArguments) => importFiles(files, options));
  addDataOption(places.command("list").summary("list what was imported").description("Lists the countries whose places were imported."))
    .addHelpText("after", `\nExamples:\n  dateline places list\n\n${status}`)
    .action((options: DataArguments) => listPlaces(options));
  addDataOption(
    places
      .command("remove")
      .summary("remove what was imported of a country")
      .description("Removes what was imported of a country; the built-in towns stay.")
      .argument("<country...>", 'code or name: ML, "Sierra Leone"'),
  )
    .addHelpText("after", `\nExamples:\n  dateline places remove ML\n  dateline places remove "Sierra Leone"\n\n${status}`)
    .action((countries: string[], options: DataArguments) => removeCountries(countries, options));
}

async function importFiles(files: readonly string[], options: ImportArguments): Promise<void> {
  const folder = placesFolder(dataFolder(options.data));
  const only = options.country && new Set(options.country.map(codeOf));
  const interrupt = new AbortController();
  let status = 0;
  const endListening = onInterrupt((its) => {
    status = its;
    interrupt.abort();
  });
  let progress: Progress | undefined;
  const say = (message: string) => {
    progress?.clear();
    process.stderr.write(`${visible(message)}\n`);
  };
  try {
    const summary = await importPlaces({
      files,
      folder,
      only,
      day: new Date().toISOString().slice(0, 10),
      signal: interrupt.signal,
      onProgress(done, total, places) {
        progress ??= new Progress(total, { noun: "places", silent: true });
        progress.update(done, places);
      },
      onBadLine: (where, problem) => say(`${where}: ${problem}`),
    });
    progress?.clear();
    progress?.stop();
    await writeOut(`${summaryLines(summary, folder).map(visible).join("\n")}\n`);
    if (summary.badLines > 0) {
      say(`${count(summary.badLines, "line")} could not be read${summary.badLines > 5 ? "; the first five are named above" : ""}.`);
      process.exitCode = 1;
    }
  } catch (error) {
    progress?.clear();
    progress?.stop();
    if (interrupt.signal.aborted) {
      say("Interrupted: nothing was imported, and what was there before is as it was.");
      process.exitCode = status;
      return;
    }
    const { path, code } = error as NodeJS.ErrnoException;
    if (!(error instanceof NoPlaceDump) && code === undefined) throw error;
    say(
      `Nothing was imported: ${error instanceof NoPlaceDump ? error.message : `${path === undefined ? "" : `${path}: `}${whyNot(error)}`}`,
    );
    process.exitCode = 1;
  } finally {
    endListening();
  }
}

function summaryLines({ countries, lines, leftOut }: ImportedSummary, folder: string): string[] {
  const shown = countries.slice(0, 20).map((country) => `${countryTitle(country.country)}: ${sizeInWords(country)}`);
  if (countries.length > shown.length)
    shown.push(`and ${count(countries.length - shown.length, "more country", "more countries")}: dateline places list`);
  return [
    ...shown,
    `Of ${count(lines, "line")} ${leftOut.toLocaleString("en-GB")} were left out: rivers, hills, buildings and whatever else is neither town nor area.`,
    `In ${folder}; extract and explain use it from now on.`,
  ];
}

async function listPlaces(options: DataArguments): Promise<void> {
  const folder = placesFolder(dataFolder(options.data));
  const stored = await storedPlaces(folder);
  const lines = stored.map(({ country, file, path, problem }) => {
    if (file)
      return `${countryTitle(country)}: ${sizeInWords(file)}; from ${file.info.sources.join(", ")}, imported ${dayInWords(file.info.imported)}`;
    process.exitCode = 1;
    return `${countryTitle(country)}: ${path} ${problem}. Import it again, or run: dateline places remove ${country}`;
  });
  if (lines.length === 0)
    lines.push(
      "No places are imported. Download a country's file from https://download.geonames.org/export/dump/",
      "and run: dateline places import ML.zip",
    );
  lines.push(`Folder: ${folder}`);
  await writeOut(`${lines.map(visible).join("\n")}\n`);
}

async function removeCountries(countries: readonly string[], options: DataArguments): Promise<void> {
  const folder = placesFolder(dataFolder(options.data));
  const codes = [...new Set(countries.map(codeOf))];
  const imported = new Set(await importedCountries(folder));
  // All are looked at before any is removed: a command that fails has done nothing.
  const missing = codes.filter((code) => !imported.has(code));
  if (missing.length > 0)
    throw new WrongUse(
      `No places of ${missing.map(countryTitle).join(" and ")} are imported${codes.length > 1 ? "; nothing was removed" : ""}. To see what is: dateline places list`,
    );
  for (const code of codes) {
    try {
      await removePlaces(folder, code);
    } catch (error) {
      process.stderr.write(`${visible(`${countryTitle(code)}: not removed from ${folder}: ${whyNot(error)}`)}\n`);
      process.exitCode = 1;
      continue;
    }
    await writeOut(`${countryTitle(code)}: removed. The built-in towns stay.\n`);
  }
}

function codeOf(name: string): string {
  const code = countryNamed(name);
  if (code === undefined) throw new WrongUse(`"${name}" is no country. Give its name, or its two-letter code such as ML.`);
  return code;
}

function sizeInWords({ places, names }: { places: number; names: number }): string {
  return `${count(places, "place")} under ${count(names, "name")}`;
}

function count(n: number, noun: string, nouns = `${noun}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? noun : nouns}`;
}

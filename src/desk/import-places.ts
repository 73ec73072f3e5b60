import { setImmediate as nextTurn } from "node:timers/promises";
import { basename } from "node:path";
import { countryCodes } from "../actors/country-codes.js";
import { readLines } from "../formats/read-lines.js";
import { readGeonamesLine } from "../gazetteer/geonames-line.js";
import { importedKeys } from "../gazetteer/imported-keys.js";
import { importedKind } from "../gazetteer/imported-kind.js";
import { areaCodeOf } from "../gazetteer/imported-places.js";
import { encodeRecord, type PlaceRecord } from "../gazetteer/place-record.js";
import { AreaNames } from "./area-names.js";
import { NoPlaceDump, openPlaceDump, type PlaceDump } from "./open-place-dump.js";
import { PlaceStaging } from "./place-store.js";

export interface ImportPlacesOptions {
  /** Dumps of GeoNames, zipped or not, and lists of area codes with their names. */
  files: readonly string[];
  /** Where the imported places go. */
  folder: string;
  /** The day of the import, "2026-03-04". */
  day: string;
  /** ISO codes of the countries to take; all where it is left out. */
  only?: ReadonlySet<string>;
  /** Ends the import with its reason; nothing of it stays. */
  signal?: AbortSignal;
  /** Told now and then how many bytes of how many were read, and how many places were kept. */
  onProgress?(done: number, total: number, places: number): void;
  /** Told of the first bad lines. */
  onBadLine?(where: string, problem: string): void;
}

/** What an import made. */
export interface ImportedSummary {
  countries: { country: string; places: number; names: number }[];
  /** Lines that were read. */
  lines: number;
  /** Lines that are no place, of which the first few were told. */
  badLines: number;
  /** Lines of features that are not kept, of other countries than the wanted ones, or without a name in the Latin script. */
  leftOut: number;
}

const badLinesTold = 5;
/** A line of GeoNames has at most some 15,000 characters. */
const longestLine = 1 << 20;

/**
 * Reads dumps of GeoNames into a folder of place files, a file for each country, as a stream: memory holds one country's places at most.
 * A country that was imported before is replaced. Throws `NoPlaceDump` where a file is none, and then nothing is imported.
 */
export async function importPlaces(options: ImportPlacesOptions): Promise<ImportedSummary> {
  const opened: { dumps: PlaceDump[]; close(): void }[] = [];
  let stage: PlaceStaging | undefined;
  try {
    for (const file of options.files) opened.push(await openPlaceDump(file));
    const dumps = opened.flatMap(({ dumps }) => dumps);
    if (!dumps.some(({ kind }) => kind === "places"))
      throw new NoPlaceDump(
        `${options.files.map((file) => basename(file)).join(" and ")} only gives areas their names. Give it together with a country's places: PK.zip ${options.files.map((file) => basename(file)).join(" ")}.`,
      );
    stage = await PlaceStaging.begin(options.folder);
    const summary = await new Import(options, stage).run(dumps);
    options.signal?.throwIfAborted();
    await stage.commit();
    return summary;
  } catch (error) {
    await stage?.discard();
    throw error;
  } finally {
    for (const { close } of opened) close();
  }
}

class Import {
  readonly #areas = new AreaNames();
  readonly #sources = new Map<string, Set<string>>();
  #lines = 0;
  #badLines = 0;
  #leftOut = 0;
  #places = 0;

  constructor(
    private readonly options: ImportPlacesOptions,
    private readonly stage: PlaceStaging,
  ) {}

  async run(dumps: readonly PlaceDump[]): Promise<ImportedSummary> {
    const total = dumps.reduce((sum, { size }) => sum + size, 0);
    let before = 0;
    // Names of areas first: whatever the order of the files, they are wanted when the places come.
    for (const kind of ["area-codes", "places"] as const) {
      for (const dump of dumps.filter((candidate) => candidate.kind === kind)) {
        await this.#read(dump, (done) => this.options.onProgress?.(before + done, total, this.#places));
        before += dump.size;
      }
    }
    return this.#finish();
  }

  async #read(dump: PlaceDump, progress: (done: number) => void): Promise<void> {
    let turn = performance.now();
    for await (const { number, bytes, end } of readLines(await dump.bytes(), longestLine)) {
      const text = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").replace(/\r$/, "");
      if (text?.trim() !== "") {
        this.#lines += 1;
        const problem =
          text === null ? "longer than any line of GeoNames" : dump.kind === "places" ? this.#place(text, dump) : this.#areas.read(text);
        if (typeof problem === "string") this.#bad(`${dump.name}, line ${number}`, problem);
        else if (problem) await problem;
      }
      // Lines of one chunk come without a pause; signals are only seen between turns.
      if ((this.#lines & 0xff) === 0 && performance.now() - turn > 100) {
        progress(end);
        await nextTurn();
        this.options.signal?.throwIfAborted();
        turn = performance.now();
      }
    }
    progress(dump.size);
  }

  /** Takes a line's place; says what is wrong with it, or what to wait for before the next line. */
  #place(text: string, dump: PlaceDump): string | Promise<void> | undefined {
    const line = readGeonamesLine(text);
    if (typeof line === "string") return line;
    const kind = importedKind(line.featureClass, line.featureCode);
    const { only } = this.options;
    const { country, adm1, adm2 } = line;
    if (!kind || !countryCodes.has(country) || (only && !only.has(country))) return this.#leave();
    // An area without its own code cannot be named by it.
    if ((kind === "adm1" && adm1 === "") || (kind === "adm2" && (adm1 === "" || adm2 === ""))) return this.#leave();
    const isArea = kind === "adm1" || kind === "adm2";
    const keys = importedKeys(line.name, line.asciiName, line.otherNames, isArea);
    if (keys.length === 0) return this.#leave();
    const record: PlaceRecord = {
      kind,
      id: line.id,
      name: line.name,
      latitude: line.latitude,
      longitude: line.longitude,
      population: line.population,
      adm1,
      adm2,
    };
    if (isArea) this.#areas.hasOwnLine(areaCodeOf(country, record));
    else this.#areas.hasPlace(country, record);
    const sources = this.#sources.get(country);
    if (sources) sources.add(dump.name);
    else this.#sources.set(country, new Set([dump.name]));
    return this.#add(country, record, keys);
  }

  #add(country: string, record: PlaceRecord, keys: readonly string[]): Promise<void> | undefined {
    this.#places += 1;
    const isArea = record.kind === "adm1" || record.kind === "adm2";
    return this.stage.add(country, encodeRecord(record, isArea ? [...keys, areaCodeOf(country, record)] : keys));
  }

  #leave(): undefined {
    this.#leftOut += 1;
  }

  #bad(where: string, problem: string): void {
    this.#badLines += 1;
    if (this.#badLines <= badLinesTold) this.options.onBadLine?.(where, problem);
  }

  async #finish(): Promise<ImportedSummary> {
    if (this.#places === 0)
      throw new NoPlaceDump(
        this.options.only
          ? `no place of ${[...this.options.only].join(", ")} is in it. Leave --country out, or give the dump of that country.`
          : "there is no populated place and no area in it that could be kept. Give a country's file, such as PK.zip.",
      );
    for (const { country, record, keys } of this.#areas.withoutOwnLine()) await this.#add(country, record, keys);
    const countries: ImportedSummary["countries"] = [];
    for (const country of this.stage.countries) {
      this.options.signal?.throwIfAborted();
      const sources = [...(this.#sources.get(country) ?? [])].sort();
      countries.push({ country, ...(await this.stage.finish({ country, sources, imported: this.options.day })) });
    }
    return { countries, lines: this.#lines, badLines: this.#badLines, leftOut: this.#leftOut };
  }
}

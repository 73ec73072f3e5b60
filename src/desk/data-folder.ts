import { join } from "node:path";
import envPaths from "env-paths";

/**
 * The folder where Dateline keeps what the user gave it: `given`, else the variable DATELINE_DATA, else where the system keeps such things
 * (~/.local/share/dateline, ~/Library/Application Support/dateline, %LOCALAPPDATA%\dateline\Data).
 */
export function dataFolder(given?: string): string {
  return given || process.env.DATELINE_DATA || envPaths("dateline", { suffix: "" }).data;
}

/** Where in it the imported places lie, a file for each country: "PK.places". */
export function placesFolder(data: string): string {
  return join(data, "places");
}

import type { Codebook } from "../codebook.js";
import { rowOf, type RowCodebook } from "./row-codebook.js";

/** A row codebook over the incidents of single reports: a line for each that it includes. */
export function rowsOfReport(codebook: RowCodebook): Codebook {
  return {
    name: codebook.name,
    title: codebook.title,
    linesOf: ({ incidents }, report) =>
      incidents
        .filter((incident) => codebook.include(incident).in)
        .map((incident) => rowOf(codebook, { ...incident, id: `${report.id}#${incident.id}` }, [report])),
  };
}

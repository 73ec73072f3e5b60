import { extract } from "../../src/index.js";
import { toldIncidents } from "../../src/merge/index.js";
import type { ToldIncident } from "../../src/model/index.js";

/** Incidents of reports written as "publisher, day: text": what merging gets to see of them. */
export function told(...reports: string[]): ToldIncident[] {
  return reports.flatMap((line, at) => {
    const [, publisher = "", published = "", text = ""] = /^([^,]+), (\d{4}-\d\d-\d\d): ([\s\S]+)$/.exec(line) ?? [];
    const report = { id: `r${at + 1}`, published, publisher, text };
    return toldIncidents(report, extract(report));
  });
}

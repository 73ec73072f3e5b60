import type { Deed, Estimate, IncidentPlace, IncidentTime, SettableField, SetValue } from "../model/index.js";
import { estimateInWords } from "./figure-in-words.js";
import { placeInWords } from "./place-in-words.js";
import { timeInWords } from "./time-in-words.js";
import { visible } from "./visible.js";

/** What a person decided, in words: "set killed to 12 (“twelve bodies”)". `undone` is what an undo takes back. */
export function deedInWords(deed: Deed, undone?: Deed): string {
  switch (deed.kind) {
    case "accept":
      return "accepted";
    case "reject":
      return `not an incident (${reportsOf(deed.incidents)})`;
    case "set": {
      const words = deed.evidence ? ` (“${visible(deed.evidence.span.text)}”, ${visible(deed.evidence.report)})` : "";
      return `set ${deed.field} to ${valueInWords(deed.field, deed.value)}${words}`;
    }
    case "merge":
      return `merged ${reportsOf(deed.incidents)}`;
    case "split":
      return `kept ${reportsOf(deed.incidents)} apart from ${reportsOf(deed.from)}`;
    case "code":
      return `coded ${Object.entries(deed.values)
        .map(([field, value]) => `${field} ${valueInWords(field as SettableField, value)}`)
        .join(", ")}`;
    case "undo":
      return `took back ${undone ? `“${deedInWords(undone)}”` : deed.decision}`;
  }
}

function valueInWords(field: SettableField, value: SetValue): string {
  if (value === null) return "not known";
  if (typeof value === "string") return visible(value);
  if (field === "time") return timeInWords(value as IncidentTime) ?? "not known";
  if (field === "place") return placeInWords({ ...(value as IncidentPlace), evidence: [] });
  return estimateInWords(value as Estimate);
}

const reportsOf = (anchors: readonly { report: string }[]) => [...new Set(anchors.map(({ report }) => visible(report)))].join(", ");

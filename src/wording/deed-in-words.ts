import type { Deed, SettableField, SetValue } from "../model/index.js";

/** How the one who shows it writes what a deed is about. */
export interface DeedWording {
  value(field: SettableField, value: SetValue): string;
  /** Words of others, ids of reports among them, made fit to be shown. */
  shown(words: string): string;
}

/** What a person decided, in words: "set killed to 12 (“twelve bodies”, r1)". `undone` is what an undo takes back. */
export function deedInWords(deed: Deed, wording: DeedWording, undone?: Deed): string {
  const reportsOf = (anchors: readonly { report: string }[]) => [...new Set(anchors.map(({ report }) => wording.shown(report)))].join(", ");
  switch (deed.kind) {
    case "accept":
      return "accepted";
    case "reject":
      return `not an incident (${reportsOf(deed.incidents)})`;
    case "set": {
      const { evidence, field, value } = deed;
      const words = evidence ? ` (“${wording.shown(evidence.span.text)}”, ${wording.shown(evidence.report)})` : "";
      return `set ${field} to ${wording.value(field, value)}${words}`;
    }
    case "merge":
      return `merged ${reportsOf(deed.incidents)}`;
    case "split":
      return `kept ${reportsOf(deed.incidents)} apart from ${reportsOf(deed.from)}`;
    case "code":
      return `coded ${(Object.entries(deed.values) as [SettableField, SetValue][]).map(([field, value]) => `${field} ${wording.value(field, value)}`).join(", ")}`;
    case "undo":
      return `took back ${undone ? `“${deedInWords(undone, wording)}”` : deed.decision}`;
  }
}

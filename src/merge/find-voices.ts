import type { EventSource, ToldIncident } from "../model/index.js";
import { Components } from "./components.js";
import { foldName } from "./fold-name.js";
import { isCopy } from "./signature.js";

/**
 * Whose words an event's reports are. Copies and light rewrites of one text are one voice, so are dispatches of one agency and successive
 * reports of one publisher: each counts once, with the newest of its figures. Sorted by their first report.
 */
export function findVoices(members: readonly ToldIncident[]): EventSource[] {
  const reports = [...new Map(members.map((one) => [one.report.id, one])).values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const voices = new Components();
  const copied = new Set<string>();
  const named = new Map<string, string>();
  reports.forEach((a, i) => {
    voices.add(a.report.id);
    for (const name of [a.wire, a.report.publisher]) {
      if (name === undefined || foldName(name) === "") continue;
      const before = named.get(foldName(name));
      if (before !== undefined) voices.join(before, a.report.id);
      else named.set(foldName(name), a.report.id);
    }
    for (const b of reports.slice(i + 1))
      if (isCopy(a.signature, b.signature)) {
        voices.join(a.report.id, b.report.id);
        copied.add(a.report.id).add(b.report.id);
      }
  });
  const byId = new Map(reports.map((one) => [one.report.id, one]));
  return voices.sets().map((ids) => {
    const told = ids.flatMap((id) => byId.get(id) ?? []);
    const wire = told.find((one) => one.wire !== undefined)?.wire;
    const publisher = told.find(({ report }) => report.publisher !== undefined)?.report.publisher;
    return { reports: ids, name: wire ?? publisher ?? (ids[0] as string), copies: ids.some((id) => copied.has(id)) };
  });
}

import type { Claim, EventSource, ToldIncident } from "../model/index.js";
import { Components } from "./components.js";
import { foldName } from "./fold-name.js";
import { isCopy } from "./signature.js";

/**
 * Whose words an event's reports are. Copies and light rewrites of one text are one voice, so are dispatches of one agency and successive
 * reports of one publisher: each counts once, with the newest of its figures. Sorted by their first report.
 */
export function findVoices(members: readonly ToldIncident[]): EventSource[] {
  const voices = new Voices();
  for (const member of members) voices.add(member);
  return voices.sources();
}

/** The same, a report at a time: what the voices were when each report came. In whatever order they come, the same voices. */
export class Voices {
  readonly #reports = new Map<string, ToldIncident>();
  readonly #joined = new Components();
  readonly #copied = new Set<string>();
  readonly #named = new Map<string, string>();

  add(member: ToldIncident): void {
    const { report, wire, signature } = member;
    const known = this.#reports.has(report.id);
    this.#joined.add(report.id);
    for (const name of [wire, report.publisher]) {
      if (name === undefined || foldName(name) === "") continue;
      const before = this.#named.get(foldName(name));
      if (before !== undefined) this.#joined.join(before, report.id);
      else this.#named.set(foldName(name), report.id);
    }
    // Another incident of a report that is known has the same text.
    if (!known)
      for (const [id, other] of this.#reports)
        if (isCopy(other.signature, signature) && !addsFigure(other, member) && !addsFigure(member, other)) {
          this.#joined.join(id, report.id);
          this.#copied.add(id).add(report.id);
        }
    this.#reports.set(report.id, member);
  }

  sources(): EventSource[] {
    return this.#joined.sets().map((ids) => {
      const told = ids.flatMap((id) => this.#reports.get(id) ?? []);
      const wire = told.find((one) => one.wire !== undefined)?.wire;
      const publisher = told.find(({ report }) => report.publisher !== undefined)?.report.publisher;
      return { reports: ids, name: wire ?? publisher ?? (ids[0] as string), copies: ids.some((id) => this.#copied.has(id)) };
    });
  }
}

/**
 * Whether a report gives a figure of its own, by somebody whom the other does not quote: "hospital officials said 13" in the words of "the army
 * said 12" is a second account, and as a copy it would be hidden behind the first.
 */
function addsFigure(one: ToldIncident, other: ToldIncident): boolean {
  const told = figuresOf(other);
  return figuresOf(one).some(
    ({ about, best, source }) =>
      told.some((claim) => claim.about === about) &&
      !told.some(
        (claim) => claim.about === about && (claim.best === best || foldName(claim.source.name ?? "") === foldName(source.name ?? "")),
      ),
  );
}

/** Figures that name who gave them, for the whole of an incident. */
function figuresOf({ incident: { claims } }: ToldIncident): Claim[] {
  return claims.filter(
    ({ best, source, cumulative, stance, partOf }) =>
      best !== null && source.name !== undefined && !cumulative && stance !== "denied" && partOf === undefined,
  );
}

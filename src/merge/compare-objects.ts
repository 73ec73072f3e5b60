import type { IncidentObject, ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { onceEach } from "./once-each.js";

/** Kinds of things hit that say which act it was; a road, a village or a bus may be named beside another target. */
const tellingTargets: ReadonlySet<string> = new Set([
  "police",
  "military",
  "business",
  "religious",
  "medical",
  "government",
  "school",
  "media",
  "energy",
]);

/** What was hit and with what, as signs. */
export function compareObjects(a: ToldIncident, b: ToldIncident): Sign[] {
  const signs: Sign[] = [];
  const [x, y] = [thingsOf(a), thingsOf(b)];
  const [hitA, hitB] = [x.hit, y.hit];
  if (hitA.size > 0 && hitB.size > 0 && ![...hitA].some((kind) => hitB.has(kind)))
    signs.push({ weight: -0.6, words: () => `${[...hitA].sort()[0]} hit in one, ${[...hitB].sort()[0]} in the other` });
  const [withA, withB] = [x.with, y.with];
  if (withA.size > 0 && withB.size > 0)
    signs.push(
      [...withA].some((kind) => withB.has(kind))
        ? { weight: 0.2, words: () => `${[...withA].filter((kind) => withB.has(kind)).sort()[0]} in both` }
        : { weight: -0.6, words: () => `${[...withA].sort()[0]} in one, ${[...withB].sort()[0]} in the other` },
    );
  return signs;
}

const thingsOf = onceEach(({ incident: { objects } }: ToldIncident) => ({ hit: targets(objects), with: instruments(objects) }));

const targets = (objects: readonly IncidentObject[]) =>
  new Set(objects.filter(({ role, kind }) => role === "target" && tellingTargets.has(kind)).map(({ kind }) => kind));

/** Of explosives the word counts: a grenade is no car bomb; "bomb", "device" and "explosives" may be either. */
function instruments(objects: readonly IncidentObject[]): Set<string> {
  return new Set(
    objects.flatMap(({ role, kind, name }) => {
      if (role !== "instrument" || kind === "arms") return [];
      if (kind !== "explosive") return [kind];
      const last = name.toLowerCase().replace(/s$/, "").split(" ").at(-1) ?? "";
      return last === "grenade" ? ["grenade"] : /\b(?:car|vehicle|truck|motor|lorry|bicycle)/i.test(name) ? ["vehicle bomb"] : [];
    }),
  );
}

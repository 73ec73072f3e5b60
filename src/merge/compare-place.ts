import type { IncidentPlace, ToldIncident } from "../model/index.js";
import { distanceKm } from "./distance-km.js";
import type { Sign } from "./comparison.js";
import { foldName, nameSkeleton } from "./fold-name.js";

/** Places as signs: one place, one near the other, one that may lie in the other, or two. */
export function comparePlace({ incident: { place: a } }: ToldIncident, { incident: { place: b } }: ToldIncident): Sign[] {
  if (!a || !b) return [];
  const both = () => [a.name, b.name].sort().join(" and ");
  const km = distanceKm(a, b);
  const sameName = foldName(a.name) === foldName(b.name);
  if (a.country && b.country && a.country !== b.country) {
    if (km !== undefined && km <= 60) return [{ weight: -0.5, words: () => `${both()} lie ${Math.round(km)} km apart, across a border` }];
    return [{ weight: -6, words: () => `${both()} lie in ${[a.country, b.country].sort().join(" and ")}`, never: true }];
  }
  const coarse = Math.max(
    a.precision === 5 && a.latitude === undefined ? 3 : a.precision,
    b.precision === 5 && b.latitude === undefined ? 3 : b.precision,
  );
  if (coarse >= 6) return [{ weight: 0, words: () => "" }];
  if (sameName || (a.sourceId !== undefined && a.sourceId === b.sourceId && !a.relative && !b.relative)) {
    const weight = coarse >= 4 ? 0.6 : coarse === 3 ? 1.6 : 2;
    return [{ weight, words: () => (sameName ? `both in ${[a.name, b.name].sort()[0]}` : `${both()} are one place`) }];
  }
  if (nameSkeleton(a.name) === nameSkeleton(b.name) && (km === undefined || km <= 100))
    return [{ weight: coarse >= 4 ? 0.5 : 1.7, words: () => `${both()} may be one name` }];
  if (km === undefined)
    return within(a, b) || within(b, a)
      ? [{ weight: 0.5, words: () => `${both()}: one may lie in the other` }]
      : [{ weight: a.sourceId && b.sourceId ? -1 : -0.4, words: () => `${both()} are not the same name` }];
  if (km <= 12 && coarse <= 3) return [{ weight: 1.1, words: () => `${both()} lie ${Math.round(km)} km apart` }];
  if (within(a, b) || within(b, a)) return [{ weight: coarse >= 4 ? 0.4 : 0.8, words: () => `${both()}: one may lie in the other` }];
  if (coarse >= 4)
    return km > 400
      ? [{ weight: -2, words: () => `${both()} lie ${Math.round(km)} km apart` }]
      : [{ weight: -0.3, words: () => `${both()} are different areas` }];
  if (km <= 50) return [{ weight: coarse >= 2 ? -0.4 : -0.8, words: () => `${both()} lie ${Math.round(km)} km apart` }];
  if (km <= 120) return [{ weight: -2.5, words: () => `${both()} lie ${Math.round(km)} km apart` }];
  return [{ weight: -6, words: () => `${both()} lie ${Math.round(km)} km apart`, never: true }];
}

/** Whether the first may lie in the second, an area: by the area's name among the first's areas. */
function within(inner: IncidentPlace, area: IncidentPlace): boolean {
  const name = foldName(area.name);
  if ([inner.adm1, inner.adm2].some((adm) => adm !== undefined && (foldName(adm) === name || foldName(adm).startsWith(`${name} `))))
    return true;
  return area.precision === 4 && area.adm1 !== undefined && area.adm1 === inner.adm1;
}

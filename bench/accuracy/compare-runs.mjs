// A figure that stands still can hide one report gained and another lost; hence the comparison document by document.

/** For each kind of document, what is counted there; `sign` says whether more of it is better (1) or worse (-1). */
const counted = {
  golden: [["pass", 1, (passes) => Number(passes)]],
  field: [
    ["fully right", 1, ({ right }) => right],
    ["matched", 1, ({ matched }) => matched],
    ["false", -1, ({ matched, coded }) => coded - matched],
  ],
  muc4: [
    ["right fillers", 1, ({ right }) => right],
    ["wrong fillers", -1, ({ right, predicted }) => predicted - right],
  ],
};

/** What became better and worse since the accepted run. Documents that only one of the runs has are named apart. */
export function compareRuns(before, now) {
  const figures = Object.keys(now.figures)
    .filter((key) => key in before.figures && before.figures[key] !== now.figures[key])
    .map((key) => ({ key, before: before.figures[key], now: now.figures[key] }));
  const gained = [];
  const lost = [];
  const unpaired = [];
  for (const [kind, counts] of Object.entries(counted)) {
    const [old, present] = [before[kind] ?? {}, now[kind] ?? {}];
    for (const id of Object.keys({ ...old, ...present }).sort()) {
      if (!(id in old) || !(id in present)) {
        unpaired.push({ kind, id, only: id in old ? "before" : "now" });
        continue;
      }
      for (const [what, sign, countOf] of counts) {
        const change = { kind, id, what, before: countOf(old[id]), now: countOf(present[id]) };
        if (change.now !== change.before) ((change.now - change.before) * sign > 0 ? gained : lost).push(change);
      }
    }
  }
  return { figures, gained, lost, unpaired };
}

// Where the field set's figures are lost. Pairs incidents as score-field.mjs does, with that program's own functions, for it tells
// the figures and not the pairs.

/** One report's incidents beside the annotated ones: which were matched, which of them are fully right. */
export function pairReport({ compare, fullyRight, assign }, text, wanted, found) {
  const grid = wanted.map((gold) => found.map((incident) => compare(text, incident, gold)));
  const pairs = new Map(assign(grid.map((row) => row.map((one) => (one.match ? one.credit + 1e-9 : 0)))));
  const taken = new Set(pairs.values());
  const rows = wanted.map((gold, i) => {
    const incident = pairs.has(i) ? found[pairs.get(i)] : undefined;
    return { gold, incident, near: grid[i], right: !gold.background && incident !== undefined && fullyRight(incident, gold) };
  });
  return { rows, false: found.filter((_, j) => !taken.has(j)) };
}

/** Counts per report, for the accepted run. */
export function countsOf(pairing) {
  return {
    right: pairing.rows.filter((row) => row.right).length,
    matched: pairing.rows.filter((row) => row.incident).length,
    coded: pairing.rows.filter((row) => row.incident).length + pairing.false.length,
  };
}

/** All that is lost over the set, counted. */
export function countLosses(scorer, pairings) {
  const losses = {
    owed: 0,
    right: 0,
    kinds: new Map(["missed", "type", "date", "country", "place", "killed"].map((kind) => [kind, { all: 0, alone: 0 }])),
    combinations: new Map(),
    missed: new Map(),
    details: new Map(),
    falseByType: new Map(),
    codedByType: new Map(),
    goldByType: new Map(),
  };
  for (const pairing of pairings) {
    for (const incident of pairing.false) more(losses.falseByType, incident.type);
    for (const { incident } of pairing.rows) if (incident) more(losses.codedByType, incident.type);
    for (const incident of pairing.false) more(losses.codedByType, incident.type);
    for (const row of pairing.rows) if (!row.gold.background) countRow(scorer, losses, row);
  }
  return losses;
}

function countRow(scorer, losses, { gold, incident, near, right }) {
  const ofType = entry(losses.goldByType, gold.type, () => ({ owed: 0, missed: 0, wrong: 0, right: 0 }));
  losses.owed += 1;
  ofType.owed += 1;
  ofType[right ? "right" : incident ? "wrong" : "missed"] += 1;
  if (right) {
    losses.right += 1;
    return;
  }
  if (!incident) {
    const kind = losses.kinds.get("missed");
    kind.all += 1;
    kind.alone += 1;
    more(losses.combinations, "missed");
    more(losses.missed, whyMissed(near));
    return;
  }
  const wrong = wrongFields(scorer, incident, gold);
  for (const field of wrong) {
    losses.kinds.get(field).all += 1;
    if (wrong.length === 1) losses.kinds.get(field).alone += 1;
    more(losses.details, `${field}: ${detailOf[field](incident, gold, scorer)}`);
  }
  more(losses.combinations, wrong.join(" + "));
  // The type is not asked for by "fully right", so it stands apart and in no combination.
  if (!scorer.judge(incident, gold)["type, exact"].right) losses.kinds.get("type").all += 1;
}

/**
 * The fields for which a matched incident is not fully right. The scorer says only whether all are, so each is tried in an
 * incident that has everything else from the annotation.
 */
export function wrongFields({ fullyRight }, incident, gold) {
  const place = gold.place && { ...gold.place, latitude: gold.place.lat, longitude: gold.place.lon };
  const ideal = { time: gold.date, place, totals: { killed: gold.killed } };
  const tried = {
    date: { ...ideal, time: incident.time },
    country: { ...ideal, place: place && { ...place, country: incident.place?.country } },
    place: { ...ideal, place: incident.place && { ...incident.place, country: gold.place?.country } },
    killed: { ...ideal, totals: incident.totals },
  };
  return Object.keys(tried).filter((field) => !fullyRight(tried[field], gold));
}

function whyMissed(near) {
  if (near.length === 0) return "the report has no incident at all";
  if (near.some((one) => one.match)) return "what fits it is paired with another annotated incident";
  const typed = ({ agree }) => agree.group || agree.trigger;
  const situated = ({ agree }) => agree.date || agree.place || agree.killed;
  if (near.some((one) => one.agree.trigger)) return "read from the same words, with neither date nor place nor killed right";
  if (near.some((one) => typed(one))) return "one of a like type is there, with neither date nor place nor killed right";
  if (near.some((one) => situated(one))) return "date, place or killed of another incident fits, type and words do not";
  return "nothing like it";
}

const detailOf = {
  date({ time }, { date }) {
    const [start, end] = [time?.start ?? time?.end, time?.end ?? time?.start];
    if (!date) return "read where none is told";
    if (!start) return "none read";
    const [from, to] = [date.start ?? date.end, date.end ?? date.start];
    if (start === from) return "the first day is right, the last is not";
    if (Math.abs(Date.parse(start) - Date.parse(from)) === 86_400_000) return "a day off";
    return start <= to && from <= end ? "another range that overlaps" : "another day";
  },
  country: ({ place }) => (!place ? "no place read" : place.country ? "another country" : "a place without a country"),
  place({ place }, gold, { gapKm }) {
    if (!gold.place) return "read where none is told";
    if (!place) return "none read";
    const km = gapKm(place, gold.place);
    if (km === null) return "another name, without coordinates on one side";
    return km <= 200 ? "50 to 200 km away" : "more than 200 km away";
  },
  killed({ totals }, gold, { estimate }) {
    const [found, wanted] = [estimate(totals?.killed), estimate(gold.killed)];
    if (!wanted) return "read where none is told";
    if (!found) return wanted.best === 0 ? "none read where nobody was killed" : "none read";
    if (found.best === null) return "a range without a best figure";
    if (wanted.best === null) return "a best figure where there is none";
    return found.best < wanted.best ? "too few" : "too many";
  },
};

function more(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function entry(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

// What is measured, with its aim. `figure` is what is kept and compared; `shown` says it with the counts behind it.

const percent = (share) => Number((100 * share).toFixed(2));
const of = (count, all) => `${percent(all ? count / all : 0).toFixed(2)} % (${count} of ${all})`;

/** One row a measure, from what the scorers say. `command` is the scorer's own, run in ../shared/bench; C is where the codings lie. */
export function measuresOf({ field, muc4, india, lgl, geovirus, tbaq, seed, golden }) {
  const passes = Object.values(golden);
  const passing = passes.filter(Boolean).length;
  const row = (key, name, figure, aim, command, more = {}) => ({ key, name, figure, shown: figure.toFixed(2), aim, command, ...more });
  const fieldCommand = "node score-field.mjs --set field-dev --pred $C/field-dev.jsonl";
  const muc4Command = "node score-muc4.mjs --gold muc4/dev --pred $C/muc4-dev.jsonl";
  const { fullyRight, detection, negatives, claims } = field;
  return [
    row("field fully right", "field-dev: fully right, %", percent(fullyRight.share), 60, fieldCommand, {
      shown: of(fullyRight.right, fullyRight.gold),
    }),
    row("field detection", "field-dev: detection, F", percent(detection.f), 82, fieldCommand, {
      shown: `${percent(detection.f).toFixed(2)} (P ${percent(detection.p).toFixed(2)}, R ${percent(detection.r).toFixed(2)})`,
    }),
    row("field negatives", "field-dev: negative reports with a false incident", negatives.withIncident, 1, fieldCommand, {
      shown: `${negatives.withIncident} of ${negatives.reports}`,
      atMost: true,
    }),
    row("field claims", "field-dev: killed claims with the right source, %", percent(claims.sourceFound), 50, fieldCommand, {
      shown: of(claims.source, claims.n),
    }),
    row("muc4 role fillers", "muc4 dev: role fillers, CEAF-REE micro F1", percent(muc4.ree.oneMention.micro.f), 50, muc4Command),
    row("muc4 templates", "muc4 dev: all slots of all templates, F", percent(muc4.templates.all.f), 52, muc4Command),
    row("muc4 relevance", "muc4 dev: relevant or not, F", percent(muc4.templates.textFiltering.f), 88, muc4Command),
    row(
      "indiapolice sentences",
      "indiapolice dev: sentences, mean F1",
      percent(india.macro.sentence),
      70,
      "node score-indiapolice.mjs --gold indiapolice/dev.gold.jsonl --pred $C/indiapolice-dev.jsonl",
    ),
    row(
      "lgl",
      "LGL: names only, end to end, F",
      percent(lgl.endToEnd.f),
      45,
      "node score-geo.mjs --gold geo/lgl.gold.jsonl --pred $C/geo-lgl.jsonl",
    ),
    row(
      "geovirus",
      "GeoVirus: end to end, F",
      percent(geovirus.endToEnd.f),
      70,
      "node score-geo.mjs --gold geo/geovirus.gold.jsonl --pred $C/geo-geovirus.jsonl",
    ),
    row(
      "tbaq value",
      "TBAQ: calendar dates with value, F",
      percent(tbaq.value.f),
      80,
      "node score-dates.mjs --gold dates/tbaq.gold.jsonl --pred $C/dates-tbaq.jsonl",
    ),
    row(
      "tbaq overlap",
      "TBAQ: all DATE, overlap F",
      percent(tbaq.all.overlap.f),
      85,
      "node score-dates.mjs --gold dates/tbaq.gold.jsonl --pred $C/dates-tbaq.jsonl",
    ),
    ...(seed
      ? [
          row("seed facts", "seed report: facts held", seed.held, seed.all, "node ../acceptance/seed/check.mjs < $C/seed.jsonl", {
            shown: `${seed.held} of ${seed.all}`,
          }),
        ]
      : []),
    row("golden reports", "golden reports that pass entirely", passing, passes.length, "npx vitest run test/golden", {
      shown: `${passing} of ${passes.length}`,
    }),
  ];
}

export const isMet = ({ figure, aim, atMost }) => (atMost ? figure <= aim : figure >= aim);

export const aimInWords = ({ aim, atMost }) => (atMost ? `at most ${aim}` : String(aim));

/** Fully right and detection of the field reports as they are and in capitals. */
export function capitalsRows({ asTheyAre, capitals }) {
  const rowOf = (name, { fullyRight, detection }) => [
    name,
    of(fullyRight.right, fullyRight.gold),
    percent(detection.p).toFixed(2),
    percent(detection.r).toFixed(2),
    percent(detection.f).toFixed(2),
  ];
  return {
    head: ["", "fully right", "detection P", "R", "F"],
    rows: [rowOf("as they are", asTheyAre), rowOf("in capitals", capitals)],
  };
}

/** How often incidents were right that were called so likely. */
export function reliabilityRows({ bands }) {
  return {
    head: ["confidence", "incidents", "mean confidence", "matched"],
    rows: bands.map(({ from, n, mean, matched }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(n),
      mean.toFixed(2),
      matched.toFixed(2),
    ]),
  };
}

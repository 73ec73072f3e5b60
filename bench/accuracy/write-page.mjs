import { aimInWords, capitalsRows, isMet, reliabilityRows } from "./measures.mjs";
import { countRows, markdownTable } from "./tables.mjs";

/** docs/accuracy.md, whole: no figure in it is typed by hand. */
export function accuracyPage({ day, measures, capitals, calibration, losses, roles, negatives }) {
  const { owed, right } = losses;
  const lost = owed - right;
  const kinds = [...losses.kinds].map(([kind, { all, alone }]) => [kind, String(all), kind === "type" ? "" : String(alone)]);
  const types = [...losses.goldByType]
    .sort(([a, m], [b, n]) => n.owed - m.owed || (a < b ? -1 : 1))
    .map(([type, n]) => [type, ...[n.owed, n.missed, n.wrong, n.right].map(String)]);
  const falses = countRows(losses.falseByType).map(([type, n]) => [type, n, String(losses.codedByType.get(type))]);
  const roleRows = Object.entries(roles).map(([role, c]) => [
    role === "micro" ? "all" : role,
    ...[c.gold, c.predicted, c.tp, c.gold - c.tp, c.predicted - c.tp].map(String),
    ...[c.p, c.r, c.f].map((share) => (100 * share).toFixed(2)),
  ]);
  return `# Accuracy

Made by \`npm run bench:accuracy\` on ${day}; edits are lost with the next run.

Dateline is measured on reports that other people annotated. The reports are not part of this repository: they belong to others. Where they
are present (\`../shared/bench\`, whose README describes them), the command codes them, scores the codings and writes this page.
Elsewhere it says that they are missing.

- **field-dev**: news reports from many countries, every incident in them coded by a language model and not checked by people. We looked at these reports
  while building, and the confidence was fitted to them. Expect less on reports that nobody here has seen.
- **muc4 dev**: the messages TST1 and TST2 of MUC-4, reports on Latin America in capitals. They were used for development; the codebook's weights
  come from other messages.
- **indiapolice dev**: newspaper reports of 2002 in lower case, with labels for what the police did.
- **LGL and GeoVirus**: place names in local newspapers and in reports of epidemics. **TBAQ**: dates in TimeBank and AQUAINT. Used for development too.
- **golden reports**: our own invented ones, in \`samples\` and \`test/golden\`; **seed report**: a list of facts about one report.

How to run:

    npm run bench:accuracy                  # figures, what changed since the accepted run, this page
    npm run bench:accuracy -- --accept      # the same, and accept the run: bench/accepted.json
    npm run bench:accuracy -- --keep        # the same, and keep the codings for the commands below

## Figures

The command of a row gives its figure again. It is run in \`../shared/bench\`, with \`C\` set to the folder that \`--keep\` names; the last row's in this
repository's folder, where a report listed in \`test/golden/not-yet.txt\` counts as one that does not pass.

${markdownTable({
  head: ["measure", "figure", "aim", "met", "date", "command"],
  rows: measures.map((one) => [one.name, one.shown, aimInWords(one), isMet(one) ? "yes" : "not yet", day, `\`${one.command}\``]),
})}

## Text in capitals

field-dev as it is, and with every letter a capital. Left out because capitals change their length: ${capitals.left} of ${capitals.left + capitals.kept} reports.

${markdownTable(capitalsRows(capitals))}

## Can the confidence be relied on?

Incidents in field-dev by the confidence they were given, and the share of them that an annotated incident matches. In a perfect table the last two
columns agree. Expected calibration error: ${(100 * calibration.expectedError).toFixed(1)} points, on reports the confidence was fitted to.

${markdownTable(reliabilityRows(calibration))}

## What is lost where

### field-dev: incidents that are not fully right

Of ${owed} incidents that are the reports' own news, ${right} are fully right: found, with date, country, place and killed right. The other ${lost}, by what
is wrong. An incident is counted for everything that is wrong with it; "alone": nothing else is. The type is not asked for, and is counted for
found incidents that have something else wrong.

${markdownTable({ head: ["wrong", "incidents", "alone"], rows: kinds })}

Together:

${markdownTable({ head: ["combination", "incidents"], rows: countRows(losses.combinations) })}

How the missed were missed:

${markdownTable({ head: ["missed", "incidents"], rows: countRows(losses.missed) })}

What is wrong with the values of those found:

${markdownTable({ head: ["value", "incidents"], rows: countRows(losses.details) })}

By the annotated type:

${markdownTable({ head: ["type", "annotated", "missed", "found, something wrong", "fully right"], rows: types })}

### field-dev: false incidents

Incidents that no annotated one matches, by the type they were given, recalled ones included. Of ${negatives.reports} reports without any incident, ${negatives.withIncident} got
one, together ${negatives.incidents}.

${markdownTable({ head: ["type", "false", "of all coded"], rows: falses })}

### muc4 dev: role fillers

${markdownTable({ head: ["role", "annotated", "given", "right", "missed", "wrong", "P", "R", "F1"], rows: roleRows })}
`;
}

/** What became of each figure and document since the accepted run, for the terminal. */
export function changesInWords({ figures, gained, lost, unpaired }, accepted) {
  const lines = [`since the run accepted on ${accepted.date}:`];
  for (const { key, before, now } of figures) lines.push(`  ${key.padEnd(24)} ${before} -> ${now}`);
  for (const [title, changes] of [
    ["gained", gained],
    ["lost", lost],
  ]) {
    lines.push(`  ${title}: ${changes.length}`);
    for (const { kind, id, what, before, now } of changes) lines.push(`    ${kind} ${id}: ${what} ${before} -> ${now}`);
  }
  for (const { kind, id, only } of unpaired) lines.push(`  ${kind} ${id}: only ${only === "now" ? "in this run" : "in the accepted run"}`);
  if (figures.length + gained.length + lost.length + unpaired.length === 0) return `${lines[0]} nothing changed`;
  return lines.join("\n");
}

/**
 * The reports in capitals, as wire services and radio monitors send them. Only those whose length stays: annotations are places in
 * the text, and "ß" would move them.
 */
export function inCapitals(reports) {
  const capitals = reports.map((report) => ({ ...report, text: report.text.toUpperCase() }));
  const kept = capitals.filter(({ text }, i) => text.length === reports[i].text.length);
  return { kept, left: reports.length - kept.length };
}

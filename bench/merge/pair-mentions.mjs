/**
 * Which incident of a coding tells which annotated event: the one whose trigger or figures stand nearest to the quotation, each incident
 * and each event once, in the same sentence first; an incident and an event that are alone in their report belong together.
 * Returns a map from the event's place in `annotated` to the incident.
 */
export function pairMentions(text, annotated, incidents) {
  const pairs = [];
  annotated.forEach(({ quote }, at) => {
    const start = text.indexOf(quote);
    const [from, to] = sentenceAround(text, start, start + quote.length);
    for (const incident of incidents) {
      const spans = [
        incident.trigger,
        ...incident.claims.flatMap(({ evidence }) => evidence),
        ...incident.time.evidence,
        ...(incident.place?.evidence ?? []),
      ];
      const inside = spans.filter((span) => span.start < to && span.end > from).length;
      const trigger = incident.trigger.start < to && incident.trigger.end > from;
      const within = incident.trigger.start < start + quote.length && incident.trigger.end > start;
      if (inside > 0) pairs.push({ at, incident, score: inside + (trigger ? 10 : 0) + (within ? 100 : 0) });
    }
  });
  pairs.sort((a, b) => b.score - a.score || a.at - b.at || (a.incident.id < b.incident.id ? -1 : 1));
  const found = new Map();
  const used = new Set();
  for (const { at, incident } of pairs)
    if (!found.has(at) && !used.has(incident.id)) {
      found.set(at, incident);
      used.add(incident.id);
    }
  if (found.size === 0 && annotated.length === 1 && incidents.length === 1) found.set(0, incidents[0]);
  return found;
}

function sentenceAround(text, start, end) {
  let from = start;
  while (from > 0 && !/[.!?]\s|\n\n/.test(text.slice(from - 2, from))) from -= 1;
  let to = end;
  while (to < text.length && !/^(?:[.!?]["”]?\s|\n\n)/.test(text.slice(to, to + 3))) to += 1;
  return [from, to];
}

import type { TextDocument } from "../text/text-document.js";
import type { Gazetteer } from "./gazetteer.js";
import type { PlaceMention } from "./place-mention.js";

/**
 * "the Afghan capital", "Chad's capital", "the capital of Chad" without its name: the town is meant, and the words say which. To be
 * run on resolved mentions, which stay in text order; a capital that its name follows ("the Afghan capital, Kabul") is left to the name.
 */
export function findCapitals(doc: TextDocument, mentions: PlaceMention[], gazetteer: Gazetteer): void {
  const { tokens } = doc;
  const found: PlaceMention[] = [];
  const owners = new Set<PlaceMention>();
  let next = 0;
  for (let i = 1; i < tokens.length; i += 1) {
    if (tokens[i]?.lower !== "capital" || tokens[i]?.sentence !== tokens[i - 1]?.sentence) continue;
    while (next < mentions.length && (mentions[next] as PlaceMention).lastToken <= i) next += 1;
    const before = mentions[next - 1];
    const after = mentions[next];
    let last = tokens[i + 1]?.lower === "city" ? i + 2 : i + 1;
    let owner: PlaceMention | undefined;
    if (tokens[last]?.lower === "of" && after && after.firstToken === last + 1) {
      owner = after;
      last = after.lastToken;
    } else if (
      before &&
      (before.role === "demonym" ? before.lastToken === i : before.lastToken === i - 1 && /^['’]s$/.test(tokens[i - 1]?.text ?? ""))
    )
      owner = before;
    // "Kenya's capital punishment law"
    if (/^(?:NOUN|ADJ)$/.test(tokens[last]?.pos ?? "") && tokens[last]?.sentence === tokens[i]?.sentence) continue;
    if (owner?.place?.kind !== "country") continue;
    const named = mentions.slice(next, next + 2).find((m) => m !== owner && m.firstToken >= last && m.firstToken <= last + 1);
    if (named) continue;
    const { country } = owner.place;
    const place = gazetteer.lookupKey(gazetteer.capitalOf(country) ?? "").find((one) => one.kind === "town" && one.country === country);
    if (!place) continue;
    const first = Math.min(owner.firstToken, i);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    owners.add(owner);
    found.push({
      start,
      end,
      firstToken: first,
      lastToken: last,
      name: place.name,
      candidates: [place],
      place,
      literal: true,
      role: "literal",
    });
  }
  if (found.length === 0) return;
  // The country's own mention lies inside: it only says whose capital.
  const kept = mentions.filter((m) => !owners.has(m));
  const all = [...kept, ...found].sort((a, b) => a.start - b.start);
  mentions.length = 0;
  for (const mention of all) mentions.push(mention);
}

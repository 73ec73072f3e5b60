import type { Sentence } from "../text/text-document.js";
import type { Count } from "./happening.js";
import type { ReadClaim } from "./read-claim.js";
import type { Reading } from "./reading.js";

const before = /^(?:first|initially|earlier|previously|originally|initial|original|previous)$/;

/** "had first spoken of five dead", "up from five", "an earlier toll of five": the figure was given before another. */
export function isSuperseded(reading: Reading, count: Count): boolean {
  const { firstToken } = reading.sentenceOf(count.group.first);
  const last = count.group.first - 1;
  if (reading.lower(last) === "from" && /^(?:up|rose|risen|raised)$/.test(reading.lower(last - 1))) return true;
  for (let i = last; i >= firstToken && i > last - 6; i -= 1) {
    if (/^[,;]$/.test(reading.token(i).text)) return false;
    if (reading.dateOf[i] === -1 && before.test(reading.lower(i))) return true;
  }
  return false;
}

const authorities: ReadonlySet<string> = new Set(["official", "police", "medical"]);

/**
 * "First reports spoke of eleven dead. The directorate confirmed seventeen": of several accounts of one toll the report prefers the one
 * that an authority confirms after the others.
 */
export function preferConfirmed(reading: Reading, read: readonly ReadClaim[]): void {
  for (const about of new Set(read.map(({ claim }) => claim.about))) {
    const told = read.filter(
      ({ claim, weak, additional }) =>
        claim.about === about &&
        !weak &&
        !additional &&
        !claim.cumulative &&
        claim.partOf === undefined &&
        claim.stance === "asserted" &&
        claim.qualifier === "exact",
    );
    // "A doctor confirmed the toll": the figure told last before it, which needs no telling again.
    const backed = about === "killed" ? told.filter((one, k) => (one.claim.best ?? 0) > 0 && isBacked(reading, one, told[k + 1])) : [];
    if (backed.length === 1 && !told.some((one) => one.revised)) (backed[0] as ReadClaim).revised = true;
    const last = told.at(-1);
    if (!last?.claim.best || told.some((one) => one.revised) || !authorities.has(last.claim.source.kind)) continue;
    const others = told.filter(({ claim }) => claim.source.name !== last.claim.source.name && (claim.best ?? 0) > 0);
    if (others.some(({ claim }) => claim.best !== last.claim.best) && isConfirmed(reading, last)) last.revised = true;
  }
}

/** Somebody is said to confirm the toll after the figure and before the next one, at most two sentences on. */
function isBacked(reading: Reading, { claim, sentence }: ReadClaim, next: ReadClaim | undefined): boolean {
  const told = claim.evidence.at(-1)?.end ?? 0;
  const until = Math.min(sentence + 3, reading.doc.sentences.length, next && next.sentence > sentence ? next.sentence : sentence + 3);
  for (let k = sentence; k < until; k += 1) {
    const { firstToken, lastToken } = reading.doc.sentences[k] as Sentence;
    for (let i = firstToken; i < lastToken; i += 1) {
      if (reading.token(i).start < told || !/^confirm(?:ed|s)$/.test(reading.lower(i))) continue;
      const verb = reading.verbGroupAt(i);
      const object = reading.nounGroupAt(i + 1);
      if (verb?.head !== i || verb.passive || verb.negated || verb.modal || !object?.determiner || object.quantity) continue;
      if (/^(?:toll|tolls|figure|figures|number|numbers|count)$/.test(reading.lower(object.head))) return true;
    }
  }
  return false;
}

/** The words that hand the figure on are "confirmed" or "confirms". */
function isConfirmed(reading: Reading, { claim, sentence }: ReadClaim): boolean {
  const at = claim.evidence[0];
  return reading.attributionsOf(sentence).some(({ clause, source, first, last }) => {
    if (source !== claim.source || !at || at.end <= reading.token(first).start || reading.token(last - 1).end <= at.start) return false;
    for (let i = clause.first; i < clause.last; i += 1)
      if (/^confirm(?:ed|s)$/.test(reading.lower(i))) {
        const verb = reading.verbGroupAt(i);
        return verb?.head === i && !verb.negated && !verb.modal;
      }
    return false;
  });
}

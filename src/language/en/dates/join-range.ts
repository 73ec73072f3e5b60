import type { DateContext, DateMatch } from "./date-family.js";
import { W } from "./date-lexicon.js";
import type { DateWords } from "./date-words.js";
import { type Interval, rangeInterval } from "./interval.js";

/** Whether words between two dates make them one range: "from … to", "between … and", "Monday-Wednesday". */
export function isRangeJoint(words: DateWords, first: DateMatch): boolean {
  if (!first.joins) return false;
  const before = words.cls(first.first - 1);
  switch (words.cls(first.last)) {
    case W.To:
    case W.Through:
      return true;
    case W.Until:
      return before === W.From;
    case W.Dash:
      // "Tuesday - May 12" sets two dates side by side; "Monday-Wednesday" joins them.
      return words.touches(first.last) === words.touches(first.last - 1);
    case W.And:
      return before === W.Between;
    default:
      return false;
  }
}

/** The range from one date to another; the end that names its year lends it to the other. */
export function joinRange(first: DateMatch, second: DateMatch): DateMatch | null {
  if (!second.joins || second.role !== undefined) return null;
  if (first.kind !== second.kind && !(isDay(first) && isDay(second))) return null;
  return {
    first: first.first,
    last: second.last,
    kind: first.kind,
    anchor: first.anchor === "none" || second.anchor === "none" ? "none" : first.anchor,
    partOfDay: first.partOfDay,
    dated: (first.dated ?? false) || (second.dated ?? false),
    resolve: (context) => resolveRange(context, first, second),
  };
}

function isDay(match: DateMatch): boolean {
  return match.kind === "weekday" || match.kind === "relative" || match.kind === "absolute";
}

function resolveRange(context: DateContext, first: DateMatch, second: DateMatch): Interval | null {
  let from: Interval | null;
  let to: Interval | null;
  if (!second.dated && (first.dated || context.future)) {
    from = first.resolve(context);
    to = from && second.resolve({ ...context, notBefore: from.from });
  } else {
    to = second.resolve(context);
    from = to && first.resolve({ ...context, notAfter: to.from });
  }
  if (!from || !to || from.from > to.to) return null;
  return from.precision === to.precision && from.from === to.from ? to : rangeInterval(from.from, to.to);
}

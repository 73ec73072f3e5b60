import { addAll } from "../model/add-all.js";
import { greatestOf, leastOf } from "../text/extremes.js";
import type { ClaimAbout, Estimate, Totals } from "../model/index.js";
import { claimAbouts } from "../model/index.js";
import type { PeopleClass } from "../language/en/phrases.js";
import type { ReadClaim } from "./read-claim.js";

const noTotals = Object.fromEntries(claimAbouts.map((about) => [about, null])) as Totals;

/**
 * Totals by the contract's table, over claims that are neither denied nor cumulative nor part of another. Figures of one source
 * that speak of different people are added; of the same people, the larger is the whole and the smaller its part.
 */
export function totalUp(read: ReadClaim[], impliedDeath: boolean): Totals {
  const totals = { ...noTotals };
  for (const about of new Set(read.map(({ claim }) => claim.about))) totals[about] = totalOf(read, about);
  const killed = totals.killed;
  // A suicide bomber's own death, where it is only implied, raises what may be, not what is said.
  if (impliedDeath && killed && killed.high !== null && killed.best !== null && killed.best > 0)
    totals.killed = { ...killed, high: killed.high + 1 };
  return totals;
}

interface Figure extends Estimate {
  source: string;
  people: PeopleClass | "generic";
  revised: boolean;
  exact: boolean;
  order: number;
}

function totalOf(read: ReadClaim[], about: ClaimAbout): Estimate | null {
  const usable = read.filter(
    ({ claim }) => claim.about === about && claim.stance !== "denied" && !claim.cumulative && claim.partOf === undefined,
  );
  if (usable.length === 0) return null;
  // "No soldiers were hurt" beside "five civilians were" says nothing about the whole; "unharmed" nothing beside "shot him dead".
  const some = usable.filter(({ claim }) => claim.best !== 0 || claim.high !== 0);
  const told = some.length > 0 ? some : usable;
  const firm = told.filter((one) => !one.weak);
  // "People were killed" and "many died" are no figures beside a figure.
  const strong = firm.filter(
    ({ claim }) => claim.qualifier !== "none" && !(claim.qualifier === "vague" && claim.best === null && (claim.low ?? 0) <= 2),
  );
  const counted = strong.length > 0 ? strong : firm.length > 0 ? firm : told;
  const bySource = new Map<string, ReadClaim[]>();
  for (const one of counted) {
    const key = one.claim.source.kind === "report" ? "report" : `${one.claim.source.kind}|${(one.claim.source.name ?? "").toLowerCase()}`;
    const list = bySource.get(key);
    if (list) list.push(one);
    else bySource.set(key, [one]);
  }
  const figures: Figure[] = [];
  for (const [source, claims] of bySource) addAll(figures, figuresOf(source, claims, read));
  return combine(figures);
}

/** The figures of one source: lists of one statement added up, whole and part told apart, different people apart. */
function figuresOf(source: string, claims: ReadClaim[], read: ReadClaim[]): Figure[] {
  const groups: { claims: ReadClaim[]; people: PeopleClass | "generic" }[] = [];
  const statements = new Map<number, ReadClaim[]>();
  for (const one of claims) statements.set(one.statement, [...(statements.get(one.statement) ?? []), one]);
  for (const list of statements.values()) {
    const classes = new Set(list.map((one) => one.people ?? "generic"));
    groups.push({ claims: list, people: classes.size === 1 ? ([...classes][0] as PeopleClass) : "generic" });
  }
  const figures: (Figure & { additional: boolean; claims: ReadClaim[] })[] = groups.map(({ claims: list, people }) => {
    const { low, best, high } = sum(list);
    return {
      low,
      best,
      high,
      source,
      people,
      revised: list.some((one) => one.revised),
      exact: list.every(({ claim }) => claim.qualifier === "exact"),
      order: read.indexOf(list[0] as ReadClaim),
      additional: list.some((one) => one.additional),
      claims: list,
    };
  });
  const kept: typeof figures = [];
  for (const figure of figures) {
    const rival = kept.find((other) => sameKindOfPeople(other, figure));
    if (!rival) {
      kept.push(figure);
      continue;
    }
    const [a, b] = [size(rival), size(figure)];
    // "The toll rose to seven; the governor had first spoken of five": the earlier figure is the lower end, the later the best.
    const [early, late] = isEarlier(figure) ? [figure, rival] : [rival, figure];
    if (isEarlier(early) !== isEarlier(late) && early.exact && late.exact) {
      const { low, high } = early;
      kept[kept.indexOf(rival)] = { ...late, low: smaller(low, late.low), high: larger(high, late.high), revised: true };
      continue;
    }
    if (figure.additional && rival.claims[0] && figure.claims[0]) {
      Object.assign(rival, add(rival, figure), { exact: rival.exact && figure.exact });
      continue;
    }
    // "The mayor was shot dead. His driver was killed, too."
    if (isOneMore(rival.claims, figure.claims)) {
      Object.assign(rival, add(rival, figure), { claims: [...rival.claims, ...figure.claims] });
      continue;
    }
    if (figure.revised || (b > a && !rival.revised)) {
      // The larger is the whole and what stood before a part of it; a revised toll takes the place of the first.
      if (b > a && rival.exact && figure.exact && !figure.revised) partOf(rival.claims, figure.claims, read);
      kept[kept.indexOf(rival)] = figure;
    } else if (b < a) partOf(figure.claims, rival.claims, read);
    else if (figure.exact && !rival.exact) kept[kept.indexOf(rival)] = figure;
  }
  return kept;
}

/** A single person beside single persons of whom none goes by the same noun: named by somebody else, or brought in by their sentence. */
function isOneMore(told: readonly ReadClaim[], more: readonly ReadClaim[]): boolean {
  const [one] = more;
  if (more.length !== 1 || one === undefined || told.some(({ claim, head }) => claim.best !== 1 || head === one.head)) return false;
  return one.related || (one.introduced && told.every(({ introduced, sentence }) => introduced && sentence === one.sentence));
}

const isEarlier = ({ claims }: { claims: readonly ReadClaim[] }) => claims.every((one) => one.superseded);
const smaller = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));
const larger = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b));

function partOf(parts: ReadClaim[], whole: ReadClaim[], read: ReadClaim[]): void {
  if (whole.length !== 1) return;
  const at = read.indexOf(whole[0] as ReadClaim);
  for (const part of parts) if (part.claim.partOf === undefined && part !== whole[0]) part.claim.partOf = at;
}

const size = (figure: Estimate) => figure.best ?? figure.low ?? figure.high ?? 0;

/** Whether two figures may count the same people: either is general, or their class is one. */
function sameKindOfPeople(a: Figure, b: Figure): boolean {
  return a.people === "generic" || b.people === "generic" || a.people === b.people;
}

function sum(claims: readonly ReadClaim[]): Estimate {
  return claims.map(({ claim }) => ({ low: claim.low, best: claim.best, high: claim.high })).reduce(add);
}

/** Parts added up; an unknown bound leaves the sum's unknown. */
function add(a: Estimate, b: Estimate): Estimate {
  const plus = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  const low = plus(a.low ?? a.best, b.low ?? b.best) ?? a.low ?? b.low;
  return { low, best: plus(a.best, b.best), high: plus(a.high, b.high) };
}

/** Sources against one another: by kinds of people first, then the whole. */
function combine(figures: Figure[]): Estimate | null {
  // What a fighting party says of its own deed is set against the other accounts, never added to them.
  const boast = (figure: Figure) => figure.source.startsWith("armed-group|");
  if (figures.some(boast) && figures.some((figure) => !boast(figure))) {
    const others = combine(figures.filter((figure) => !boast(figure)));
    const boasted = combine(figures.filter(boast));
    if (!others || !boasted) return others ?? boasted;
    if (others.low === boasted.low && others.best === boasted.best && others.high === boasted.high) return others;
    const asFigure = (estimate: Estimate, source: string): Figure => ({
      ...estimate,
      source,
      people: "generic",
      revised: false,
      exact: estimate.low === estimate.high && estimate.best !== null,
      order: 0,
    });
    return ordered(agree([asFigure(others, "others"), asFigure(boasted, "party")]));
  }
  const whole = figures.filter((figure) => figure.people === "generic");
  const classes = new Map<string, Figure[]>();
  for (const figure of figures)
    if (figure.people !== "generic") classes.set(figure.people, [...(classes.get(figure.people) ?? []), figure]);
  const parts: Estimate[] = [...classes.values()].map((list) => agree(list));
  // "Scores of fighters" by one account and "dozens of Russians" by another may be the same people: the larger stands.
  const apart = [...classes.values()].every((list, k, all) =>
    all.every((other, m) => k === m || !list.some((figure) => other.some(({ source }) => source === figure.source))),
  );
  const vague = parts.some(({ best }) => best === null);
  const added =
    parts.length === 0
      ? undefined
      : apart && vague && parts.length > 1
        ? parts.reduce((a, b) => (size(b) > size(a) ? b : a))
        : parts.reduce(add);
  if (whole.length === 0) return added ? ordered(added) : null;
  const stated = agree(whole);
  // Parts that come to more than the whole are another figure for it.
  if (added && size(added) > size(stated) && parts.length === 1 && stated.qualifierExact && figures.length > 1)
    return ordered(agree([...whole, ...figures.filter((figure) => figure.people !== "generic")]));
  if (added && size(added) > size(stated) && !whole.some((figure) => figure.revised)) {
    if (stated.high === null || size(added) <= stated.high) return ordered(stated);
    const order = leastOf(whole.map((figure) => figure.order));
    const first = leastOf(figures.filter((figure) => figure.people !== "generic").map((figure) => figure.order));
    return ordered(first < order ? added : { low: stated.low, best: stated.best, high: Math.max(stated.high ?? 0, size(added)) });
  }
  return ordered(stated);
}

/** Several figures for the same people, by the contract's table. */
function agree(figures: readonly Figure[]): Estimate & { qualifierExact: boolean } {
  const revised = figures.filter((figure) => figure.revised);
  const lows = figures.map((figure) => figure.low).filter((n): n is number => n !== null);
  const highs = figures.map((figure) => figure.high);
  const known = highs.filter((n): n is number => n !== null);
  const exacts = figures.filter((figure) => figure.best !== null && figure.exact);
  let best: number | null = null;
  if (revised.length > 0) best = revised.at(-1)?.best ?? null;
  else if (exacts.length > 0) {
    const votes = new Map<number, number>();
    for (const { best: n } of exacts) if (n !== null) votes.set(n, (votes.get(n) ?? 0) + 1);
    // "At least 27" agrees with 27, if not as firmly.
    for (const { best: n, exact } of figures) if (!exact && n !== null && votes.has(n)) votes.set(n, (votes.get(n) ?? 0) + 0.5);
    const fits = (n: number) =>
      figures.every((figure) => figure.exact || ((figure.low === null || n >= figure.low) && (figure.high === null || n <= figure.high)));
    const ranked = [...votes].filter(([n]) => fits(n)).sort((a, b) => b[1] - a[1]);
    if (ranked.length === 1 || (ranked.length > 1 && (ranked[0] as [number, number])[1] > (ranked[1] as [number, number])[1]))
      best = (ranked[0] as [number, number])[0];
  } else {
    // "As many as 200" is a ceiling beside other figures, and not the best of them.
    const others = figures.filter((figure) => figure.low !== null || figure.high === null);
    const bests = [...new Set((others.length > 0 ? others : figures).map((figure) => figure.best).filter((n): n is number => n !== null))];
    if (bests.length === 1) best = bests[0] ?? null;
    else if (bests.length > 1) best = figures.some((figure) => figure.high === null && figure.low !== null) ? greatestOf(bests) : null;
  }
  const low = lows.length > 0 ? leastOf(lows) : null;
  // An open end counts only where no other claim closes it.
  const ceiling = figures.some((figure) => figure.high !== null && figure.low === null);
  const open = figures.some((figure) => figure.high === null && figure.low !== null) && exacts.length === 0 && !ceiling;
  const top = known.length === 0 || open ? null : greatestOf(known);
  // "At least 71" is above every exact figure: nothing is known of the end.
  const high = top !== null && low !== null && greatestOf(lows) > top ? null : top;
  return { low, best, high, qualifierExact: exacts.length === figures.length };
}

function ordered({ low, best, high }: Estimate): Estimate {
  const bottom = low !== null && best !== null && low > best ? best : low;
  const top = high !== null && best !== null && high < best ? best : high;
  return { low: bottom, best, high: top };
}

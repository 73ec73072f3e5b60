import {
  claimAbouts,
  type ClaimAbout,
  type Estimate,
  type EventClaim,
  type EventSource,
  type FigureRule,
  type ToldIncident,
  type Totals,
} from "../model/index.js";
import { foldName } from "./fold-name.js";
import { compareText } from "./report-order.js";

/** An independent voice's newest figure. */
interface Voiced extends Estimate {
  name: string;
  published: string;
  /** Only armed groups give it: a party's figure for its own deed bounds the others and is never the best of them. */
  boast: boolean;
  reports: string[];
  /** How many of its reports give one. */
  of: number;
}

export interface EventFigures {
  totals: Totals;
  figures: FigureRule[];
}

/**
 * Low, best and high of an event (docs/merging.md): each independent voice counts once, with the figure of its newest report. Where all
 * exact figures agree, that is the best; where they rise from day to day, the newest, and the earlier ones are superseded; else the one
 * that most voices give; else none. `low` is the least that still stands, `high` the most.
 */
export function eventFigures(
  members: readonly ToldIncident[],
  voices: readonly EventSource[],
  claims: readonly EventClaim[],
): EventFigures {
  const totals = {} as Totals;
  const figures: FigureRule[] = [];
  for (const about of claimAbouts) {
    const voiced = withoutParts(
      voices.flatMap((voice) => newestOf(about, voice, members)),
      about,
      members,
    );
    const made = figureOf(voiced);
    totals[about] = made?.estimate ?? null;
    if (!made) continue;
    const reports = new Set(made.by.flatMap((one) => one.reports));
    const behind = claims.flatMap((claim, index) =>
      claim.about === about && !claim.cumulative && claim.stance !== "denied" && claim.partOf === undefined && reports.has(claim.report)
        ? [index]
        : [],
    );
    figures.push({ about, rule: made.rule, claims: behind });
  }
  return { totals, figures };
}

/**
 * "Five policemen were killed" is no rival of "21 people, five of them policemen": what another report tells as a part of its own figure, of people of
 * the same kind, is a part.
 */
function withoutParts(voiced: readonly Voiced[], about: ClaimAbout, members: readonly ToldIncident[]): readonly Voiced[] {
  const claimsOf = (reports: readonly string[]) =>
    members.flatMap(({ report, incident }) => (reports.includes(report.id) ? incident.claims : []));
  const isPart = (one: Voiced) => {
    const own = claimsOf(one.reports).filter((claim) => claim.about === about && claim.best === one.best && claim.partOf === undefined);
    return members.some(
      ({ report, incident: { claims } }) =>
        !one.reports.includes(report.id) &&
        claims.some((claim) => {
          const whole = claim.partOf === undefined ? undefined : claims[claim.partOf];
          return (
            claim.about === about &&
            claim.best === one.best &&
            (whole?.best ?? 0) > (one.best ?? 0) &&
            own.some(
              ({ side, whom }) =>
                (side !== "unknown" && (claim.side === side || claim.side === "unknown")) ||
                (whom !== "" && foldName(whom) === foldName(claim.whom)),
            )
          );
        }),
    );
  };
  const wholes = voiced.filter((one) => one.best === null || !isPart(one));
  return wholes.length > 0 ? wholes : voiced;
}

/**
 * The newest report of a voice that gives a figure; of copies published on one day, the firmest. What is only recalled later does not take the
 * place of the news, nor does "at least 11" that of an earlier 35, with which it agrees.
 */
function newestOf(about: ClaimAbout, voice: EventSource, members: readonly ToldIncident[]): Voiced[] {
  const told = members.filter(({ report, incident }) => voice.reports.includes(report.id) && incident.totals[about]);
  const day = (one: ToldIncident) => (one.report.published ?? "").slice(0, 10);
  const firm = ({ incident }: ToldIncident) => {
    const total = incident.totals[about];
    return total?.best == null ? 0 : total.low === total.high ? 2 : 1;
  };
  const recalled = ({ incident }: ToldIncident) => (incident.background ? 1 : 0);
  const ranked = [...told].sort(
    (a, b) => recalled(a) - recalled(b) || compareText(day(b), day(a)) || firm(b) - firm(a) || compareText(a.key, b.key),
  );
  const [latest] = ranked;
  const open = latest?.incident.totals[about];
  const agreeing =
    open && open.high === null && open.low !== null
      ? ranked.find((one) => firm(one) === 2 && (one.incident.totals[about]?.best ?? -1) >= (open.low as number))
      : undefined;
  const newest = agreeing ?? latest;
  const total = newest?.incident.totals[about];
  if (!newest || !total) return [];
  const said = newest.incident.claims.filter((claim) => claim.about === about && !claim.cumulative && claim.stance !== "denied");
  return [
    {
      ...total,
      name: voice.name,
      published: day(newest),
      boast: said.length > 0 && said.every(({ source }) => source.kind === "armed-group"),
      reports: [newest.report.id],
      of: new Set(told.map(({ report }) => report.id)).size,
    },
  ];
}

function figureOf(voiced: readonly Voiced[]): { estimate: Estimate; rule: string; by: readonly Voiced[] } | undefined {
  const [only] = voiced;
  if (!only) return undefined;
  if (voiced.length === 1)
    return {
      estimate: { low: only.low, best: only.best, high: only.high },
      rule:
        only.best === null && only.low !== null && only.high !== null && only.low !== only.high
          ? `${only.name} alone gives figures, and they do not agree`
          : `${only.name} alone gives a figure${only.of > 1 ? `: the newest of its ${only.of} reports` : ""}`,
      by: voiced,
    };
  // "None hurt" beside a toll speaks of others, or of an earlier hour.
  const some = voiced.filter(({ best, high }) => best !== 0 || high !== 0);
  const told = some.length > 0 ? some : voiced;
  const neutral = told.filter(({ boast }) => !boast);
  const judges = neutral.length > 0 ? neutral : told;
  const exact = judges.filter((one) => one.best !== null && one.low !== null && one.high !== null);
  const bests = [...new Set(exact.map(({ best }) => best as number))];
  const top = bests.length > 0 ? Math.max(...bests) : undefined;
  const newestDay = exact
    .map(({ published }) => published)
    .sort()
    .at(-1);
  const newest = [...new Set(exact.filter(({ published }) => published === newestDay).map(({ best }) => best as number))];
  const [last] = newest;
  const earlier = exact.filter(({ published }) => published < (newestDay ?? ""));
  if (bests.length === 1) {
    const fits = (n: number) =>
      judges.every(({ low, high, best }) => best === n || ((low === null || low <= n) && (high === null || high >= n)));
    if (fits(top as number)) return made(top as number, told, agreeingRule(exact.length, judges));
  }
  if (newest.length === 1 && last !== undefined && last === top && earlier.length > 0 && newestDay !== "") {
    const standing = told.filter((one) => one.boast || one.published >= (newestDay as string) || (one.best ?? one.low ?? 0) >= last);
    return made(
      last,
      standing.length > 0 ? standing : told,
      `the toll rose: the newest figure stands, ${earlier.length} earlier ${earlier.length === 1 ? "one is" : "ones are"} superseded`,
    );
  }
  const votes = [...bests.map((n) => [n, exact.filter(({ best }) => best === n).length] as const)].sort((a, b) => b[1] - a[1]);
  const [most, next] = votes;
  if (most && (!next || most[1] > next[1])) {
    const fits = judges.every((one) => exact.includes(one) || one.low === null || one.low <= most[0]);
    if (fits)
      return made(most[0], told, next ? `most independent voices (${most[1]} of ${exact.length}) give it` : "the only exact figure");
  }
  const open = judges.filter(({ best }) => best !== null).map(({ best }) => best as number);
  if (bests.length === 0 && new Set(open).size === 1) return made(open[0] as number, told, "all figures given agree");
  return made(null, told, "exact figures disagree and none is preferred");
}

/** Why a figure is the best where no exact figure is another. Somebody who gives two figures has not agreed. */
function agreeingRule(exact: number, judges: readonly Voiced[]): string {
  const ranges = judges.some(({ low, high }) => low !== null && high !== null && low !== high);
  if (!ranges) return "all exact figures agree";
  return exact === 1
    ? "the only exact figure, within the range that others give"
    : "all exact figures agree, within the range that others give";
}

function made(best: number | null, told: readonly Voiced[], rule: string) {
  // "At least five" agrees with 21, and does not say that it may be five.
  const closed = told.filter(({ high }) => high !== null);
  const open = told.filter(
    ({ high, low }) => high === null && (closed.length === 0 || (low ?? 0) > Math.max(...closed.map((one) => one.high ?? 0))),
  );
  const lows = [...closed, ...open].flatMap((one) => one.low ?? one.best ?? []);
  const highs = told.flatMap((one) => one.high ?? []);
  const low = lows.length > 0 ? Math.min(...lows, ...(best === null ? [] : [best])) : null;
  const greatest = highs.length > 0 ? Math.max(...highs, ...(best === null ? [] : [best])) : null;
  // "At least 71" is above every exact figure: nothing is known of the end.
  const high = greatest !== null && lows.some((n) => n > greatest) ? null : greatest;
  return { estimate: { low, best, high }, rule, by: told };
}

import type { ClaimAbout, Estimate, ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { onceEach } from "./once-each.js";

const compared: readonly ClaimAbout[] = ["killed", "wounded", "abducted", "released", "arrested", "missing"];

/** Figures as signs: equal ones speak the louder the larger they are; tolls rise and are disputed, so other figures say little. */
export function compareFigures(a: ToldIncident, b: ToldIncident): Sign[] {
  const [ofA, ofB] = [allFiguresOf(a), allFiguresOf(b)];
  const signs = compared.flatMap((about) => {
    const [x, y] = [ofA[about], ofB[about]];
    return x && y ? [compareFigure(about, x, y)] : [];
  });
  // Four killed and nine wounded in both are more than each by itself.
  return signs.filter(({ weight }) => weight >= equal).length > 1
    ? [...signs, { weight: 0.5, words: () => "more than one figure is the same" }]
    : signs;
}

interface Told {
  total: Estimate;
  /** Every figure that a claim gives for it. */
  given: Set<number>;
}

const allFiguresOf = onceEach(
  (told: ToldIncident): Partial<Record<ClaimAbout, Told>> =>
    Object.fromEntries(
      compared.flatMap((about) => {
        const figures = figuresOf(told, about);
        return figures ? [[about, figures]] : [];
      }),
    ),
);

function figuresOf({ incident }: ToldIncident, about: ClaimAbout): Told | undefined {
  const total = incident.totals[about];
  if (!total) return undefined;
  const given = new Set<number>();
  for (const claim of incident.claims)
    if (claim.about === about && !claim.cumulative && claim.stance !== "denied" && claim.best !== null) given.add(claim.best);
  return { total, given };
}

function compareFigure(about: ClaimAbout, a: Told, b: Told): Sign {
  const [x, y] = [middle(a.total), middle(b.total)];
  if (x !== undefined && x === y) return { weight: louder(x), words: () => `${x} ${about} in both` };
  const common = [...a.given].filter((n) => n > 1 && b.given.has(n)).sort((m, n) => n - m)[0];
  if (common !== undefined) return { weight: louder(common) * 0.8, words: () => `${common} ${about} stands in both` };
  if (x === undefined || y === undefined) return { weight: 0, words: () => "" };
  const [less, more] = x < y ? [x, y] : [y, x];
  const words = () => `${less} ${about} and ${more}`;
  const meet =
    (a.total.low ?? 0) <= (b.total.high ?? Number.POSITIVE_INFINITY) && (b.total.low ?? 0) <= (a.total.high ?? Number.POSITIVE_INFINITY);
  if (meet) return { weight: 0.2, words: () => `${words()} do not exclude one another` };
  if (about !== "killed") return { weight: more > 3 * less + 5 ? -0.8 : -0.2, words };
  if (more <= less + 2 || more <= less * 1.5) return { weight: -0.1, words };
  return { weight: more > less * 3 + 3 ? -1.2 : -0.5, words };
}

/** From here on a sign is of equal figures. */
const equal = 0.4;
const middle = ({ low, best, high }: Estimate) => best ?? low ?? high ?? undefined;
const louder = (n: number) => (n === 0 ? 0.1 : n === 1 ? 0.4 : n === 2 ? 0.7 : n < 10 ? 1 : n < 20 ? 1.6 : 2);

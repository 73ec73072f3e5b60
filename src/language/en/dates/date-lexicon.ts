/** What a word can be in a date expression. `None` is every other word. */
export const W = {
  None: 0,
  Weekday: 1,
  Weekdays: 2,
  Month: 3,
  Digits: 4,
  Ordinal: 5,
  Cardinal: 6,
  Decade: 7,
  Unit: 8,
  Season: 9,
  Part: 10,
  Last: 11,
  Past: 12,
  Previous: 13,
  This: 14,
  Next: 15,
  Coming: 16,
  Following: 17,
  Same: 18,
  That: 19,
  Earlier: 20,
  Later: 21,
  Early: 22,
  Late: 23,
  Mid: 24,
  Edge: 25,
  Today: 26,
  Overnight: 27,
  Ago: 28,
  The: 29,
  A: 30,
  Of: 31,
  In: 32,
  On: 33,
  To: 34,
  Through: 35,
  And: 36,
  From: 37,
  Between: 38,
  Since: 39,
  Until: 40,
  Before: 41,
  After: 42,
  By: 43,
  Every: 44,
  Fiscal: 45,
  Dash: 46,
  Slash: 47,
  Dot: 48,
  Comma: 49,
  Possessive: 50,
  Vague: 51,
  Recent: 52,
  Few: 53,
  Holiday: 54,
  Than: 55,
  Into: 56,
  Apostrophe: 57,
  Colon: 58,
  During: 59,
  Prior: 60,
  Current: 61,
  Name: 62,
} as const;
export type WordClass = (typeof W)[keyof typeof W];
export const wordClassCount = 63;

/** Units in the value of `W.Unit`; plurals carry `plural` besides. */
export const unit = {
  day: 1,
  night: 2,
  week: 3,
  weekend: 4,
  fortnight: 5,
  month: 6,
  quarter: 7,
  year: 8,
  decade: 9,
  century: 10,
  hour: 11,
  minute: 12,
} as const;
export const plural = 32;

/** Parts of a day in the value of `W.Part`, in the order of the clock. */
export const partsOfDay = ["morning", "afternoon", "evening", "night"] as const;

/** What a word is, and its number: a weekday counts from Monday = 0, a month from January = 1. */
export interface DateWord {
  cls: WordClass;
  value: number;
}

/** Days counted from the report's own of `W.Today`; tonight is today with a part, which 100 marks. */
export const todayWords = { yesterday: -1, today: 0, tonight: 100, tomorrow: 1 } as const;

const entries: [WordClass, number, string][] = [
  [W.Weekday, 0, "monday mon"],
  [W.Weekday, 1, "tuesday tue tues"],
  [W.Weekday, 2, "wednesday wed weds"],
  [W.Weekday, 3, "thursday thu thur thurs"],
  [W.Weekday, 4, "friday fri"],
  [W.Weekday, 5, "saturday sat"],
  [W.Weekday, 6, "sunday sun"],
  [W.Weekdays, 0, "mondays"],
  [W.Weekdays, 1, "tuesdays"],
  [W.Weekdays, 2, "wednesdays"],
  [W.Weekdays, 3, "thursdays"],
  [W.Weekdays, 4, "fridays"],
  [W.Weekdays, 5, "saturdays"],
  [W.Weekdays, 6, "sundays"],
  [W.Month, 1, "january jan"],
  [W.Month, 2, "february feb"],
  [W.Month, 3, "march mar"],
  [W.Month, 4, "april apr"],
  [W.Month, 5, "may"],
  [W.Month, 6, "june jun"],
  [W.Month, 7, "july jul"],
  [W.Month, 8, "august aug"],
  [W.Month, 9, "september sept sep"],
  [W.Month, 10, "october oct"],
  [W.Month, 11, "november nov"],
  [W.Month, 12, "december dec"],
  [W.Unit, unit.day, "day"],
  [W.Unit, unit.night, "night"],
  [W.Unit, unit.week, "week"],
  [W.Unit, unit.weekend, "weekend"],
  [W.Unit, unit.fortnight, "fortnight"],
  [W.Unit, unit.month, "month"],
  [W.Unit, unit.quarter, "quarter"],
  [W.Unit, unit.year, "year"],
  [W.Unit, unit.decade, "decade"],
  [W.Unit, unit.century, "century"],
  [W.Unit, unit.hour, "hour"],
  [W.Unit, unit.minute, "minute"],
  [W.Unit, unit.day + plural, "days"],
  [W.Unit, unit.night + plural, "nights"],
  [W.Unit, unit.week + plural, "weeks"],
  [W.Unit, unit.weekend + plural, "weekends"],
  [W.Unit, unit.fortnight + plural, "fortnights"],
  [W.Unit, unit.month + plural, "months"],
  [W.Unit, unit.quarter + plural, "quarters"],
  [W.Unit, unit.year + plural, "years"],
  [W.Unit, unit.decade + plural, "decades"],
  [W.Unit, unit.century + plural, "centuries"],
  [W.Unit, unit.hour + plural, "hours"],
  [W.Unit, unit.minute + plural, "minutes"],
  [W.Season, 1, "spring springtime"],
  [W.Season, 2, "summer summertime"],
  [W.Season, 3, "autumn fall"],
  [W.Season, 4, "winter wintertime"],
  [W.Part, 0, "morning dawn daybreak sunrise predawn"],
  [W.Part, 1, "afternoon noon midday lunchtime"],
  [W.Part, 2, "evening dusk sunset nightfall"],
  [W.Part, 3, "midnight"],
  [W.Last, 0, "last"],
  [W.Past, 0, "past"],
  [W.Previous, 0, "previous preceding"],
  [W.This, 0, "this"],
  [W.Next, 0, "next"],
  [W.Coming, 0, "coming upcoming"],
  [W.Following, 0, "following"],
  [W.Same, 0, "same"],
  [W.That, 0, "that"],
  [W.Earlier, 0, "earlier"],
  [W.Later, 0, "later"],
  [W.Early, 0, "early"],
  [W.Late, 0, "late"],
  [W.Mid, 0, "mid"],
  [W.Edge, 0, "beginning start"],
  [W.Edge, 1, "middle"],
  [W.Edge, 2, "end close"],
  [W.Today, todayWords.yesterday, "yesterday"],
  [W.Today, todayWords.today, "today"],
  [W.Today, todayWords.tonight, "tonight"],
  [W.Today, todayWords.tomorrow, "tomorrow"],
  [W.Overnight, 0, "overnight"],
  [W.Ago, 0, "ago"],
  [W.The, 0, "the"],
  [W.A, 1, "a an"],
  [W.Of, 0, "of"],
  [W.In, 0, "in"],
  [W.On, 0, "on"],
  [W.To, 0, "to"],
  [W.Through, 0, "through thru"],
  [W.And, 0, "and &"],
  [W.From, 0, "from"],
  [W.Between, 0, "between"],
  [W.Since, 0, "since"],
  [W.Until, 0, "until till til"],
  [W.Before, 0, "before"],
  [W.After, 0, "after"],
  [W.By, 0, "by"],
  [W.During, 0, "during"],
  [W.Prior, 0, "prior"],
  [W.Into, 0, "into"],
  [W.Every, 0, "every each"],
  [W.Fiscal, 0, "fiscal"],
  [W.Than, 0, "than"],
  [W.Dash, 0, "- – — ‑ --"],
  [W.Slash, 0, "/"],
  [W.Dot, 0, "."],
  [W.Comma, 0, ","],
  [W.Colon, 0, ":"],
  [W.Possessive, 0, "'s ’s"],
  [W.Apostrophe, 0, "' ’ ‘"],
  [W.Vague, 0, "recently lately"],
  [W.Recent, 0, "recent"],
  [W.Current, 0, "current"],
  [W.Few, 3, "few several"],
  [W.Few, 2, "couple"],
  [W.Few, 12, "dozen"],
  [W.Holiday, 0, "christmas xmas thanksgiving easter new good palm ash boxing"],
  [W.Name, 0, "black bloody super"],
];

const cardinals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first";
const spokenDecades = "twenties thirties forties fifties sixties seventies eighties nineties";

/** Every word that can stand in a date expression, in lower case. */
export const dateLexicon: ReadonlyMap<string, DateWord> = buildLexicon();

function buildLexicon(): Map<string, DateWord> {
  const lexicon = new Map<string, DateWord>();
  const add = (word: string, cls: WordClass, value: number): void => {
    if (lexicon.has(word)) throw new Error(`date lexicon has "${word}" twice`);
    lexicon.set(word, { cls, value });
  };
  for (const [cls, value, words] of entries) for (const word of words.split(" ")) add(word, cls, value);
  for (const [value, word] of cardinals.split(" ").entries()) add(word, W.Cardinal, value);
  for (const [index, word] of tens.split(" ").entries()) add(word, W.Cardinal, 10 * (index + 2));
  for (const [value, word] of ordinals.split(" ").entries()) add(word, W.Ordinal, value);
  for (const [index, word] of spokenDecades.split(" ").entries()) add(word, W.Decade, 10 * (index + 2));
  return lexicon;
}

/** Month and weekday words that are common words besides: they need a capital and more than a preposition to count. */
export const doubtfulWords: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "sun",
  "sat",
  "wed",
  "mon",
  "dec",
  "jan",
  "thu",
  "fri",
  "tue",
]);

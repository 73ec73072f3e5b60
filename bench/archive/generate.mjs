/**
 * Made-up reports and their codings, the same for the same number: towns spread over twenty countries, ten years, one to four reports an event,
 * four in ten reports without an incident. The archive is measured with them, not the reading.
 */
export function* generated(count, from = 0) {
  for (let n = from; n < from + count; n += 1) yield one(n);
}

const types = ["armed-attack", "bombing", "armed-clash", "shelling", "abduction", "air-strike", "arrest-or-raid", "assassination"];
const countries = ["NG", "ML", "BF", "SO", "SD", "SY", "IQ", "AF", "PK", "MM", "UA", "CO", "MX", "CD", "ET", "YE", "PH", "IN", "CM", "MZ"];
const groups = [
  "Northern Front",
  "River Brigade",
  "Hill Company",
  "Army of the Lake",
  "National Police",
  "Border Guard",
  "Desert Movement",
  "Free Column",
];
const things = [
  "market",
  "school",
  "bridge",
  "mosque",
  "church",
  "barracks",
  "checkpoint",
  "clinic",
  "bus station",
  "farm",
  "mill",
  "well",
];
const people = ["traders", "soldiers", "farmers", "policemen", "pupils", "drivers", "nurses", "herders"];

/** Numbers from a number, evenly spread (mulberry32). */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function one(n) {
  // Two and a half reports an event, on average, told within three days.
  const event = Math.floor(n / 2.5);
  const r = random(event * 7919 + 13);
  const own = random(n * 104729 + 7);
  const pick = (list, next = r) => list[Math.floor(next() * list.length)];
  const country = pick(countries);
  const town = Math.floor(r() * 400);
  const name = `${pick(["Ka", "Ba", "Mo", "Tu", "Da", "Si", "Go", "Le"])}${["rum", "dou", "lan", "gari", "beko", "tissa", "mali", "noro"][town % 8]}${["", "ba", "wa", "ni", "go"][town % 5]}`;
  const latitude = countries.indexOf(country) * 3 - 20 + (town % 20) * 0.15;
  const longitude = countries.indexOf(country) * 7 - 60 + Math.floor(town / 20) * 0.2;
  const day = 16_436 + Math.floor(r() * 3650);
  const iso = (d) => new Date(d * 86_400_000).toISOString().slice(0, 10);
  const type = pick(types);
  const killed = Math.floor(r() ** 3 * 40);
  const thing = pick(things);
  const whom = pick(people);
  const group = pick(groups);
  const published = iso(day + Math.floor(own() * 3));
  const told = own() > 0.4;
  const verb = `attacked the ${thing}`;
  const text = told
    ? `${name}, ${country} - ${group} ${verb} in ${name} on ${iso(day)} and killed ${killed} ${whom}, said witness number ${Math.floor(own() * 1e6)}. It was the ${n}th report.`
    : `${name}, ${country} - The council of ${name} spoke of the price of ${thing} repairs, said clerk number ${Math.floor(own() * 1e6)}. It was the ${n}th report.`;
  const span = (words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  const report = { id: `made-${n}`, text, published, publisher: `Paper ${Math.floor(own() * 300)}`, title: `${name}: ${thing}` };
  const incident = {
    id: "i1",
    type,
    status: "occurred",
    background: false,
    headline: `${type} by ${group} against ${whom}, ${name}: ${killed} killed.`,
    trigger: span(verb),
    time: { start: iso(day), end: iso(day), precision: "day", evidence: [span(iso(day))] },
    place: {
      name,
      country,
      adm1: `Province ${town % 10}`,
      latitude,
      longitude,
      precision: 1,
      sourceId: `made:${country}${town}`,
      evidence: [span(name)],
    },
    participants: [
      {
        role: "initiator",
        kind: "group",
        name: group,
        actor: group.toLowerCase().replaceAll(" ", "-"),
        mentions: [span(group)],
        certainty: "asserted",
      },
      { role: "victim", kind: "civilian-group", name: whom, mentions: [span(whom)], certainty: "asserted" },
    ],
    objects: [{ role: "target", kind: "facility", name: thing, mentions: [span(thing)] }],
    claims: [
      {
        about: "killed",
        low: killed,
        best: killed,
        high: killed,
        qualifier: "exact",
        whom,
        side: "civilian",
        cumulative: false,
        source: { kind: "report", anonymous: false },
        stance: "asserted",
        evidence: [span(`killed ${killed}`)],
      },
    ],
    totals: {
      killed: { low: killed, best: killed, high: killed },
      wounded: null,
      abducted: null,
      missing: null,
      arrested: null,
      released: null,
      displaced: null,
    },
    confidence: 0.9,
  };
  const coding = {
    schema: "dateline.coding/1",
    engine: { version: "made", data: "made" },
    id: report.id,
    published,
    language: "en",
    incidents: told ? [incident] : [],
    setAside: [],
    warnings: [],
  };
  return { report, coding };
}

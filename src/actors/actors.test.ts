import { describe, expect, it } from "vitest";
import type { ActorEntry } from "./actor-entry.js";
import { ActorIndex, type ActorToken, type MatchOptions } from "./actors.js";
import { builtInAuthority } from "./authority/index.js";
import { readAuthority } from "./read-authority.js";
import { readOwnActors } from "./read-own-actors.js";

const actors = ActorIndex.builtIn();

/** Tokens between blanks, commas and semicolons alone, as in `Lashkar-e-Jhangvi`. */
function coarse(text: string): ActorToken[] {
  return tokensOf(text, /[^\s,;]+|[,;]/g);
}

/** Every piece of punctuation a token of its own, as in `Lashkar - e - Jhangvi`. */
function fine(text: string): ActorToken[] {
  return tokensOf(text, /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu);
}

function tokensOf(text: string, pattern: RegExp): ActorToken[] {
  return [...text.matchAll(pattern)].map(([token]) => ({ text: token, lower: token.toLowerCase() }));
}

function firstMatch(text: string, options?: MatchOptions, tokenize = fine): { id: string; words: string } | null {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const match = actors.longestMatch(tokens, at, options);
    if (match) {
      const words = tokens.slice(at, at + match.length).map((token) => token.text);
      return { id: match.actor.id, words: words.join(tokenize === coarse ? " " : "") };
    }
  }
  return null;
}

describe("the built-in authority", () => {
  it("keeps every rule of the loader: aliases unique in their country, codes valid, parents known", () => {
    expect(readAuthority(builtInAuthority).errors).toEqual([]);
  });

  it("has well over three hundred actors besides governments, armies and police", () => {
    const states =
      builtInAuthority
        .find(({ file }) => file === "states")
        ?.text.trim()
        .split("\n").length ?? 0;
    expect(states).toBeGreaterThan(300);
    expect(actors.actors.length - states).toBeGreaterThan(800);
  });

  it.each(builtInAuthority.map(({ file, text }) => [file, text] as const))("stands sorted by id: %s", (_, text) => {
    const ids = text
      .trim()
      .split("\n")
      .map((line) => line.split(" | ")[0]);
    expect(ids).toEqual([...ids].sort());
  });

  it("is found by every one of its names in one of its own countries", () => {
    const lost: string[] = [];
    for (const actor of actors.actors) {
      const country = actor.countries[0] === "*" ? "FR" : (actor.countries[0] as string);
      for (const name of [actor.name, ...actor.aliases]) {
        for (const tokenize of [coarse, fine]) {
          const tokens = tokenize(name);
          const start = tokens.findIndex((token) => /[\p{L}\p{N}]/u.test(token.text));
          if (actors.longestMatch(tokens, start, { countries: [country] })?.actor !== actor) lost.push(`${actor.id}: ${name}`);
        }
      }
    }
    expect([...new Set(lost)]).toEqual([]);
  });

  it("gives the same text for hashing every time, a line for each actor", () => {
    const lines = actors.dataText().trimEnd().split("\n");
    expect(lines).toHaveLength(actors.actors.length);
    expect(readAuthority([{ file: "again", text: actors.dataText() }]).errors).toEqual([]);
    expect(ActorIndex.builtIn().dataText()).toBe(actors.dataText());
  });
});

describe("a name in a text", () => {
  it.each<[text: string, id: string, words: string, options?: MatchOptions]>([
    ["the Islamic State said", "islamic-state", "IslamicState"],
    ["a statement by IS fighters", "islamic-state", "IS"],
    ["claimed by ISIS in Syria", "islamic-state", "ISIS"],
    ["Amaq reported", "amaq-news-agency", "Amaq"],
    ["Islamic State West Africa Province attacked", "islamic-state-west-africa-province", "IslamicStateWestAfricaProvince"],
    ["members of Lashkar-e-Jhangvi", "lashkar-e-jhangvi", "Lashkar-e-Jhangvi"],
    ["the Baluchistan Liberation Army", "balochistan-liberation-army", "BaluchistanLiberationArmy"],
    ["rebels of the New People’s Army fled", "new-peoples-army", "NewPeople’sArmy"],
    ["the Communist Party of India (Maoist) said", "communist-party-of-india-maoist", "CommunistPartyofIndia(Maoist)"],
    ["al Shabaab's fighters in Kenya", "al-shabaab", "alShabaab", { countries: ["KE"] }],
    ["the Medellín Cartel", "medellin-cartel", "MedellínCartel"],
    ["the M-19 guerrillas", "april-19-movement", "M-19"],
    ["the Farc and the army", "revolutionary-armed-forces-of-colombia", "Farc"],
    ["FARABUNDO MARTI NATIONAL LIBERATION FRONT", "farabundo-marti-national-liberation-front", "FARABUNDOMARTINATIONALLIBERATIONFRONT"],
    ["U.S. troops opened fire", "us-armed-forces", "U.S.troops"],
    ["Pakistani troops, police said", "pakistan-armed-forces", "Pakistanitroops"],
    ["the Pakistani Taliban", "tehrik-i-taliban-pakistan", "PakistaniTaliban"],
  ])("is found: %s", (text, id, words, options) => {
    expect(firstMatch(text, options)).toEqual({ id, words });
  });

  it.each<[text: string, why: string, options?: MatchOptions]>([
    ["the army is here", "'is' is a verb"],
    ["they let them go", "'let' is a verb"],
    ["in the arena", "'arena' is a place"],
    ["IN BAGHDAD, IRAQ IS BURNING", "case tells nothing", { countries: ["IQ"], upperCaseText: true }],
    ["the farcical ELNS", "no whole word"],
    ["Islamic, State", "a comma parts"],
    ["Islamic, State's", "a comma parts"],
    ["the National Guard", "many countries have one"],
    ["Congolese troops", "two countries are called Congo"],
    ["the National Guard", "none is known there", { countries: ["KE"] }],
    ["the National Police said", "every country has one", { countries: ["FR"] }],
    ["the RAF bombed", "Germany's was long ago and elsewhere", { countries: ["IQ"] }],
    ["the PDF", "Panama's or Myanmar's"],
    ["", "there is nothing"],
  ])("is not found in '%s': %s", (text, _why, options) => {
    expect(firstMatch(text, options)).toBeNull();
  });

  it.each<[text: string, countries: string[], id: string]>([
    ["the National Guard", ["SV"], "salvadoran-national-guard"],
    ["the National Guard", ["US", "MX"], "us-national-guard"],
    ["the National Guard", ["KE", "MX", "US"], "mexican-national-guard"],
    ["the ADF", ["CD"], "allied-democratic-forces"],
    ["the ADF", ["CM"], "ambazonia-defence-forces"],
    ["Al-Shabaab", ["US"], "al-shabaab"],
    ["the PLA", ["TW"], "chinese-armed-forces"],
    ["the PLA", ["IN"], "peoples-liberation-army-manipur"],
    ["the PDF", ["MM"], "peoples-defence-force-myanmar"],
    ["the PDF", ["PA"], "panama-defense-forces"],
    ["Al-Shabaab", ["MZ"], "islamic-state-mozambique"],
    ["Al-Shabaab", ["SO"], "al-shabaab"],
    ["Congolese troops", ["CD"], "congolese-armed-forces"],
    ["Islamic Jihad", ["EG"], "egyptian-islamic-jihad"],
    ["Maoists", ["NP"], "communist-party-of-nepal-maoist"],
  ])("that several bear means, for '%s' in %s, %s", (text, countries, id) => {
    expect(firstMatch(text, { countries })?.id).toBe(id);
  });

  it.each<[text: string, countries: string[], id: string]>([
    ["THE FMLN ATTACKED", ["SV"], "farabundo-marti-national-liberation-front"],
    ["LEADERS OF ARENA", ["SV"], "nationalist-republican-alliance"],
    ["THE ELN SAID", ["CO"], "national-liberation-army-colombia"],
    ["The Eln said", ["CO"], "national-liberation-army-colombia"],
  ])("is found in a text of capitals: %s", (text, countries, id) => {
    expect(firstMatch(text, { countries, upperCaseText: true })?.id).toBe(id);
  });

  it("has the same length in tokens as the text, however it is cut", () => {
    expect(actors.longestMatch(coarse("Lashkar-e-Jhangvi men"), 0)?.length).toBe(1);
    expect(actors.longestMatch(fine("Lashkar-e-Jhangvi men"), 0)?.length).toBe(5);
    expect(actors.longestMatch(coarse("Boko Haram's leader"), 0)?.length).toBe(2);
    expect(actors.longestMatch(fine("CPI (Maoist) men"), 0)?.length).toBe(4);
  });
});

describe("lines of the authority", () => {
  it.each([
    ["too few fields", "x | armed-group | X", "expected 6 fields"],
    ["an id that is no slug", "X y | armed-group | Xyz | NG | - | -", "joined by hyphens"],
    ["an unknown kind", "x | army | Xyz | NG | - | -", 'unknown kind "army"'],
    ["an unknown parent", "x | armed-group | Xyz | NG | nobody | -", 'unknown parent "nobody"'],
    ["an actor that is its own parent", "x | armed-group | Xyz | NG | x | -", "own ancestor"],
    ["an id that is taken", "boko-haram | armed-group | Xyz | NG | - | -", 'id "boko-haram" is taken'],
    ["a name that is taken there", "x | armed-group | boko haram | CM | - | -", 'taken by "boko-haram"'],
    ["a name that is taken everywhere", "x | armed-group | ISIS | NZ | - | -", 'taken by "islamic-state"'],
    ["a country that does not exist", "x | armed-group | Xyz | NG,UK | - | -", 'bad country code "UK"'],
    ["years that are none", "x | armed-group | Xyz | NG | - | lately", 'bad years "lately"'],
    ["years in the wrong order", "x | armed-group | Xyz | NG | - | 2001-1999", "bad years"],
    ["an empty name", "x | armed-group | Xyz;; Y | NG | - | -", "an empty name"],
    ["a name with 'the'", "x | armed-group | The Xyz | NG | - | -", 'begins with "the"'],
  ])("are refused with file and line for %s", (_, line, message) => {
    const text = `\n${line}\nfine-line | militia | Fine Line | NG | - | -`;
    const { actors: read, errors } = readAuthority([{ file: "mine.txt", text }], actors.actors);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("mine.txt:2: ");
    expect(errors[0]).toContain(message);
    expect(errors[0]).toContain(line);
    expect(read.map(({ id }) => id)).toEqual(["fine-line"]);
  });

  it("may share a name with an actor of another country", () => {
    const text = "x | armed-group | Boko Haram | NZ | - | -";
    expect(readAuthority([{ file: "mine.txt", text }], actors.actors).errors).toEqual([]);
  });
});

describe("a user's own actors", () => {
  const boko: ActorEntry = { id: "blue-river", kind: "armed-group", name: "Blue River Front", aliases: ["Boko Haram"], countries: ["NG"] };
  const over = (...entries: ActorEntry[]) => actors.withOwn(readOwnActors(entries, actors.actors).actors);
  const meant = (index: ActorIndex, text: string, countries?: string[]) => index.longestMatch(fine(text), 0, { countries })?.actor.id;

  it("stand beside the built-in ones in a new index, and leave the old one as it was", () => {
    const own = over({ id: "blue-river-front", kind: "armed-group", name: "Blue River Front", countries: ["NG"], parent: "boko-haram" });
    expect(meant(own, "Blue River Front")).toBe("blue-river-front");
    expect(meant(own, "Boko Haram")).toBe("boko-haram");
    expect(actors.get("blue-river-front")).toBeUndefined();
    expect(own.dataText()).not.toBe(actors.dataText());
  });

  it("replace the built-in actor of the same id, with all its names", () => {
    const own = over({ id: "boko-haram", kind: "militia", name: "Blue River Front", countries: ["NG"] });
    expect(own.get("boko-haram")?.kind).toBe("militia");
    expect([meant(own, "Blue River Front"), meant(own, "Boko Haram")]).toEqual(["boko-haram", undefined]);
  });

  it.each<[countries: string[], id: string]>([
    [["NG"], "blue-river"],
    [["CM"], "boko-haram"],
    [["KE", "CM", "NG"], "boko-haram"],
    [["KE", "NG"], "blue-river"],
    [[], "blue-river"],
  ])("bear a name before a built-in one where they act: in a report on %j it is %s", (countries, id) => {
    expect(meant(over(boko), "Boko Haram", countries)).toBe(id);
  });

  it("bear a worldwide actor's name in their own countries only", () => {
    const own = over({ id: "sinai-band", kind: "armed-group", name: "Sinai Band", aliases: ["ISIS"], countries: ["EG"] });
    expect([["EG"], ["FR"], []].map((countries) => meant(own, "ISIS", countries))).toEqual(["sinai-band", "islamic-state", "sinai-band"]);
  });

  it.each<[string, Partial<ActorEntry>, RegExp]>([
    ["whose id is no slug", { id: "Blue River" }, /joined by hyphens/],
    ["of an unknown parent", { parent: "nobody" }, /unknown parent "nobody"/],
    ["of no country", { countries: [] }, /no country/],
    ["of half a year", { from: 1999.5 }, /bad years/],
    ["whose parent was refused", { id: "child", name: "Child", aliases: [], parent: "wrong" }, /unknown parent "wrong"/],
  ])("are left out and told of: one %s", (_, change, message) => {
    const fit: ActorEntry = { id: "fit", kind: "militia", name: "Fit Ones", countries: ["ML"] };
    const wrong: ActorEntry = { id: "wrong", kind: "militia", name: "", countries: ["ML"] };
    const { actors: read, problems } = readOwnActors([wrong, { ...boko, ...change }, fit], actors.actors);
    expect(read.map(({ id }) => id)).toEqual(["fit"]);
    expect(problems.map(({ entry }) => entry)).toEqual([0, 1]);
    expect(problems[1]?.problem).toMatch(message);
  });

  it("may not take one another's ids and names", () => {
    const { problems } = readOwnActors([boko, { ...boko, name: "Other" }, { ...boko, id: "second" }], actors.actors);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'id "blue-river" is taken',
      'name "Blue River Front" is taken by "blue-river" in the same country',
    ]);
  });

  const chain = (length: number, root?: string): ActorEntry[] =>
    Array.from({ length }, (_, at) => ({
      id: `band-${at}`,
      kind: "militia",
      name: `Band ${at}`,
      countries: ["ML"],
      ...(at + 1 < length ? { parent: `band-${at + 1}` } : root === undefined ? {} : { parent: root }),
    }));

  it.each<[string, string | undefined, number]>([
    ["to nobody are all left out", "nobody", 20_000],
    ["to one of themselves are all left out", "band-0", 20_000],
    ["to one without a parent are all let in", undefined, 0],
  ])("in a long chain of parents %s, in time that grows with its length", (_, root, left) => {
    const start = performance.now();
    const { problems } = readOwnActors(chain(20_000, root), actors.actors);
    expect(problems).toHaveLength(left);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("in a circle give way to the built-in actor that one of them replaces", () => {
    const { actors: read, problems } = readOwnActors(
      [
        { id: "boko-haram", kind: "armed-group", name: "Boko Haram", countries: ["NG"], parent: "inner-band" },
        { id: "inner-band", kind: "militia", name: "Inner Band", countries: ["NG"], parent: "boko-haram" },
      ],
      actors.actors,
    );
    expect(problems).toEqual([{ entry: 0, problem: '"boko-haram" is its own ancestor' }]);
    expect(read.map(({ id }) => id)).toEqual(["inner-band"]);
  });
});

/** Words for people and things of a country beyond those of countries.ts, one a line: word, country code. Hints, never places. */
const lines = `
English GB
Scottish GB
Welsh GB
Baloch PK
Sindhi PK
Kashmiri IN
Naxalite IN
Chechen RU
Dagestani RU
Ingush RU
Rohingya MM
Sinhalese LK
Abkhaz GE
Basque ES
Catalan ES
Corsican FR
Uighur CN
Uyghur CN
Tibetan CN
Acehnese ID
Papuan ID
Texan US
Californian US
`;

/** Country hints in the order of the list: word, ISO 3166-1 alpha-2. */
export const countryHints: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, -3).toLowerCase(), line.slice(-2)] as const),
);

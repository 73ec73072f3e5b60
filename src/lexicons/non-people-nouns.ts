import { readLexicon } from "./lexicon.js";

/** Nouns that are no people where a figure of casualties is looked for, besides animals, goods, weapons, facilities and abstract nouns. */
export const nonPeopleNouns = readLexicon(
  "non-people-nouns",
  `
finger = body
fingers = body
toe = body
toes = body
attack = event
attacks = event
incident = event
incidents = event
shot = event
shots = event
account = matter
accounts = matter
call = matter
deal = matter
job = matter
people's = matter
power = matter
count = measure
counts = measure
kilometer = measure
kilometers = measure
kilometre = measure
kilometres = measure
mile = measure
miles = measure
point = measure
points = measure
area = place
areas = place
cities = place
countries = place
district = place
districts = place
place = place
places = place
province = place
provinces = place
town = place
towns = place
window = place
windows = place
day = time
days = time
hour = time
hours = time
time = time
times = time
year = time
years = time
`,
);

import { readLexicon } from "./lexicon.js";

/** Nouns for people in a crowd: who fights beside or against them riots rather than fights a battle. */
export const crowdNouns = readLexicon(
  "crowd-nouns",
  `
protester = crowd
protesters = crowd
protestors = crowd
demonstrator = crowd
demonstrators = crowd
rioter = crowd
rioters = crowd
mourners = crowd
youths = crowd
students = crowd
fans = crowd
supporters = crowd
crowd = crowd
crowds = crowd
mob = crowd
mobs = crowd
marchers = crowd
strikers = crowd
workers = crowd
farmers = crowd
worshippers = crowd
worshipers = crowd
settlers = crowd
residents = crowd
villagers = crowd
looters = crowd
comunarios = crowd
miners = crowd
peasants = crowd
truckers = crowd
taxi drivers = crowd
hooligans = crowd
inmates = crowd
prisoners = crowd
communities = crowd
activists = crowd
opponents = crowd
migrants = crowd
vendors = crowd
locals = crowd
`,
);

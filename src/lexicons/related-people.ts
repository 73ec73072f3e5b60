/** Nouns of people that name them by somebody else, and so mean another person: "an aide to the mayor", "his driver". */
export const relatedPeople: ReadonlySet<string> = new Set(
  `aide assistant adviser advisor bodyguard driver chauffeur interpreter translator escort secretary companion colleague friend wife husband son daughter
brother sister mother father nephew niece cousin uncle aunt grandson granddaughter grandmother grandfather fiancee neighbour neighbor passenger`.split(
    /\s+/,
  ),
);

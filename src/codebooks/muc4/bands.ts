/** Nouns of people who act together, or of what somebody is who acts, that are no ordinary words for people. */
const bands = new Set(
  (
    "group band column commando commandoe command cell unit squad gang pair element outlaw professional baron hooligan suspect hitman ring sector " +
    "detachment patrol faction dissident extremist right-winger left-winger rightist leftist mafia cartel ringleader mastermind author perpetrator"
  ).split(" "),
);

/** Whether a singular, lower-case noun names people who act together. */
export function isBand(noun: string): boolean {
  return bands.has(noun);
}

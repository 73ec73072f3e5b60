import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A vehicle, vessel or aircraft seized with people aboard. */
export const hijacking: IncidentType = {
  name: "hijacking",
  triggers: [
    ...verbs("hijack; commandeer"),
    ...verbs("seize; board", { object: "vehicle", weight: 2 }),
    ...nouns("hijacking; hijack; carjacking; skyjacking; hijacking attempt"),
  ],
  examples: ["Pirates [[hijacked]] a tanker with 19 crew off Eyl on Tuesday."],
  counterExamples: ["Critics said the party had been hijacked by lobbyists in Accra on Tuesday."],
};

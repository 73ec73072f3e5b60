import { type IncidentType, nouns, verbs } from "./incident-type.js";

/** A vehicle, vessel or aircraft seized with people aboard. */
export const hijacking: IncidentType = {
  name: "hijacking",
  triggers: [
    ...verbs("hijack; commandeer"),
    ...verbs("seize; board", { object: "vehicle", weight: 2 }),
    ...verbs("carjack; skyjack"),
    ...verbs(
      "take over; take control of; seize control of; storm aboard; divert; take command of; make off in; overpower crew of; capture; storm; stop and drive",
      {
        object: "vehicle",
        subject: "armed",
        weight: 2,
      },
    ),
    ...verbs(
      "force the driver to; force driver to; force the pilot to; force pilot to; force crew to; force the crew to; force the captain to; force captain to; order the driver to; order the pilot to; make the driver; make the pilot; make him drive; overpower the driver; overpower the crew; put at the wheel; put a man at the wheel",
      { subject: "armed", weight: 2 },
    ),
    ...nouns("piracy; act of piracy; pirate attack; hijack attempt; attempted hijacking; carjack; pirate boarding", { weight: 2 }),
    ...nouns("hijacking; hijack; carjacking; skyjacking; hijacking attempt"),
  ],
  examples: [
    "Four gunmen [[took control of]] a bus with 38 people near Accra on Tuesday.",
    "Armed men [[forced the driver of a bus to]] take them to a quarry near Accra on Tuesday.",
    "Pirates [[hijacked]] a tanker with 19 crew off Eyl on Tuesday.",
  ],
  counterExamples: [
    "A new driver took control of the bus near Accra on Tuesday.",
    "Critics said the party had been hijacked by lobbyists in Accra on Tuesday.",
  ],
};

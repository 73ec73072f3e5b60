import type { AuthoritySource } from "../read-authority.js";
import { africaEastCentralAndSouth } from "./africa-east-central-and-south.js";
import { africaNorthAndWest } from "./africa-north-and-west.js";
import { caucasusAndCentralAsia } from "./caucasus-and-central-asia.js";
import { europe } from "./europe.js";
import { latinAmerica } from "./latin-america.js";
import { middleEast } from "./middle-east.js";
import { northAmerica } from "./north-america.js";
import { southAsia } from "./south-asia.js";
import { southeastAndEastAsia } from "./southeast-and-east-asia.js";
import { states } from "./states.js";
import { worldwide } from "./worldwide.js";

/** The actors that ship with Dateline, by region; `states` holds governments, armies and police. */
export const builtInAuthority: readonly AuthoritySource[] = [
  { file: "africa-east-central-and-south", text: africaEastCentralAndSouth },
  { file: "africa-north-and-west", text: africaNorthAndWest },
  { file: "caucasus-and-central-asia", text: caucasusAndCentralAsia },
  { file: "europe", text: europe },
  { file: "latin-america", text: latinAmerica },
  { file: "middle-east", text: middleEast },
  { file: "north-america", text: northAmerica },
  { file: "south-asia", text: southAsia },
  { file: "southeast-and-east-asia", text: southeastAndEastAsia },
  { file: "states", text: states },
  { file: "worldwide", text: worldwide },
];

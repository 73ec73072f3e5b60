import type {
  Certainty,
  ClaimAbout,
  IncidentObject,
  IncidentStatus,
  IncidentTypeName,
  ParticipantRole,
  SetAsideReason,
  SourceKind,
  TimePrecision,
} from "../../src/model/index.js";
import type { ExpectedFigure } from "./figure.js";

/** What an `expected.txt` says. An empty list or an absent field is not checked; each list of quotes holds alternatives. */
export interface ExpectedReport {
  /** `told`: the text itself gives the day, and the engine must find it; otherwise the day is handed to the engine. */
  published?: { day: string; told: boolean };
  publisher?: string;
  count: number;
  incidents: ExpectedIncident[];
  setAside: { reasons: SetAsideReason[]; quotes: string[] }[];
  /** Every quote of the file with its line number, to be looked up in the report. */
  quotes: { line: number; quote: string }[];
}

export interface ExpectedIncident {
  types: IncidentTypeName[];
  status: IncidentStatus[];
  background?: boolean;
  trigger: string[];
  time?: ExpectedTime;
  place?: ExpectedPlace;
  claims: ExpectedClaim[];
  totals: { about: ClaimAbout; figures: ExpectedFigure[] }[];
  participants: ExpectedParticipant[];
  objects: ExpectedObject[];
}

export interface ExpectedTime {
  text: string;
  options: { start: string | null; end: string | null }[];
  precision?: TimePrecision;
  quotes: string[];
}

export interface ExpectedPlace {
  /** Empty: the place must be null. */
  names: { name: string; country?: string }[];
  near?: { latitude: number; longitude: number; km: number };
  offset?: { km: number; bearing: number };
  precision?: { low: number; high: number };
  quotes: string[];
}

export interface ExpectedClaim {
  about: ClaimAbout;
  figure: ExpectedFigure;
  quotes: string[];
  part: boolean;
  cumulative: boolean;
  stance?: "denied" | "unconfirmed";
  says: SourceKind[];
}

export interface ExpectedParticipant {
  roles: ParticipantRole[];
  /** Nobody may have the role. */
  unsaid: boolean;
  quotes: string[];
  certainty: Certainty[];
  actor?: string;
}

export interface ExpectedObject {
  role: IncidentObject["role"];
  quotes: string[];
  count?: ExpectedFigure;
}

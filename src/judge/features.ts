import type { Incident } from "../model/index.js";

/** What the judge looks at, by name: numbers between 0 and 1 that a person can read. */
export type Features = Record<string, number>;

/** What the extraction knows of an incident beyond its coding. */
export interface Signals {
  /** Highest weight of its triggers, 1 to 3. */
  typeWeight: number;
  /** How many mentions were taken to be this incident. */
  happenings: number;
  /** Position of its first sentence in the report, 0 first to 1 last. */
  position: number;
  /** How many incidents the report was taken to have. */
  rivals: number;
  /** Its first trigger is a verb. */
  verbal: boolean;
  definite: boolean;
  recalled: boolean;
  /** Its day is the report's, and does not stand with it. */
  dayInherited: boolean;
}

/** The features of an incident that is not yet weighed. */
export function featuresOf(incident: Omit<Incident, "id" | "confidence">, signals: Signals): Features {
  const { totals, time, place, participants } = incident;
  const figure = (about: keyof typeof totals) => (totals[about] && totals[about]?.best !== 0 ? 1 : 0);
  return {
    "trigger strong": signals.typeWeight >= 3 ? 1 : 0,
    "trigger weak": signals.typeWeight < 2 ? 1 : 0,
    "trigger is a verb": signals.verbal ? 1 : 0,
    "trigger definite": signals.definite ? 1 : 0,
    "told more than once": signals.happenings > 1 ? 1 : 0,
    "told often": signals.happenings > 3 ? 1 : 0,
    "stands early": signals.position < 0.25 ? 1 : 0,
    "stands late": signals.position > 0.7 ? 1 : 0,
    "many rivals": Math.min(1, Math.max(0, signals.rivals - 2) / 6),
    recalled: signals.recalled ? 1 : 0,
    background: incident.background ? 1 : 0,
    "killed told": figure("killed"),
    "killed exact": totals.killed && totals.killed.low === totals.killed.high && totals.killed.best !== null ? 1 : 0,
    "other figure told": figure("wounded") || figure("abducted") || figure("arrested") || figure("released") ? 1 : 0,
    "no figure": Object.values(totals).every((total) => total === null) ? 1 : 0,
    "day known": !signals.dayInherited && (time.precision === "day" || time.precision === "range") ? 1 : 0,
    "only before": signals.dayInherited || time.precision === "before" || time.precision === "none" ? 1 : 0,
    "month or year only": time.precision === "month" || time.precision === "year" ? 1 : 0,
    "place named": place && place.precision <= 3 ? 1 : 0,
    "only country": place && place.precision >= 6 ? 1 : 0,
    "no place": place ? 0 : 1,
    "who did it": participants.some((p) => p.role === "initiator") ? 1 : 0,
    "to whom": participants.some((p) => p.role === "target" || p.role === "victim") ? 1 : 0,
    "not accomplished": incident.status === "occurred" ? 0 : 1,
    "object named": incident.objects.length > 0 ? 1 : 0,
    "seizure with things": incident.type === "weapons-seizure" && incident.objects.some((object) => object.role === "seized") ? 1 : 0,
    "law enforcement": incident.type === "arrest-or-raid" || incident.type === "weapons-seizure" ? 1 : 0,
    captivity: incident.type === "abduction" || incident.type === "hostage-release" || incident.type === "hijacking" ? 1 : 0,
    crowd:
      incident.type === "riot" ||
      incident.type === "protest" ||
      incident.type === "force-against-protesters" ||
      incident.type === "mob-violence"
        ? 1
        : 0,
    clash: incident.type === "armed-clash" ? 1 : 0,
    "property or other": incident.type === "arson-or-sabotage" || incident.type === "robbery" || incident.type === "other" ? 1 : 0,
    "named in several ways": Math.min(1, new Set(participants.map((p) => p.role)).size / 3),
  };
}

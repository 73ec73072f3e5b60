import { incidentTypeList } from "../incident-types/index.js";
import type { Incident, IncidentPlace, Participant } from "../model/index.js";

const titles = new Map(
  incidentTypeList.map(({ name, title }) => [name, title ?? (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll("-", " ")]),
);
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** What a headline needs of an incident or event. */
interface Told {
  type: Incident["type"];
  status: Incident["status"];
  time: Pick<Incident["time"], "start" | "end" | "precision">;
  place: Omit<IncidentPlace, "evidence"> | null;
  participants: readonly Pick<Participant, "role" | "name">[];
  totals: Incident["totals"];
}

/** One generated sentence: what, who against whom, where, when, how many. Says nothing that the coding does not. `countryName` is shown instead of the code. */
export function writeHeadline(incident: Told, countryName?: string): string {
  const act = titles.get(incident.type) ?? incident.type;
  const what =
    incident.status === "attempted"
      ? `Attempted ${act.toLowerCase()}`
      : incident.status === "threatened"
        ? `Threat of ${act.toLowerCase()}`
        : act;
  const by = incident.participants.find((p) => p.role === "initiator");
  const on = incident.participants.find((p) => p.role === "target") ?? incident.participants.find((p) => p.role === "victim");
  const sides = by && on ? `: ${by.name} against ${on.name}` : by ? ` by ${by.name}` : on ? ` against ${on.name}` : "";
  const { place } = incident;
  const relative = place?.relative ? `${place.relative.distanceKm} km from ${place.relative.from}` : undefined;
  const where = place
    ? `, ${[relative ?? place.name, place.adm1 && place.adm1 !== place.name ? place.adm1 : undefined, countryName === place.name ? undefined : (countryName ?? place.country)].filter(Boolean).join(", ")}`
    : "";
  const figures = (["killed", "wounded", "abducted", "arrested", "released"] as const)
    .map((about) => {
      const total = incident.totals[about];
      if (!total) return undefined;
      if (total.best === 0) return `none ${about}`;
      if (total.best !== null)
        return total.high === null ? `${total.low === null ? "about" : "at least"} ${total.best} ${about}` : `${total.best} ${about}`;
      return total.low !== null && total.high !== null
        ? `${total.low} to ${total.high} ${about}`
        : total.low !== null
          ? `${total.low} or more ${about}`
          : undefined;
    })
    .filter(Boolean);
  return `${what}${sides}${where}${whenOf(incident.time)}${figures.length > 0 ? `: ${figures.join(", ")}` : ""}.`;
}

function day(iso: string): string {
  return `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;
}

function whenOf({ start, end, precision }: Told["time"]): string {
  if (precision === "none" || !end) return "";
  if (precision === "before" || !start) return `, on or before ${day(end)}`;
  if (precision === "month") return `, ${months[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
  if (precision === "year") return `, ${start.slice(0, 4)}`;
  return start === end ? `, ${day(start)}` : `, ${day(start)} to ${day(end)}`;
}

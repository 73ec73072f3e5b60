import { type Archive, decisionsOfKind, incidentsOfReports } from "../archive/index.js";
import {
  type CodedValues,
  type Estimate,
  type IncidentPlace,
  type IncidentTime,
  type SettableField,
  settableFields,
} from "../model/index.js";
import { krippendorffAlpha, nominal, ratio } from "./krippendorff-alpha.js";

/** How far coders who did not see one another agree on a field. */
export interface FieldAgreement {
  field: SettableField;
  /** Krippendorff's alpha; undefined where it cannot be told. */
  alpha?: number;
  /** Events that two coders or more gave a value for, and how many of these all gave one value. */
  events: number;
  alike: number;
}

/** What a coder takes an event to be. */
interface Coded {
  who: string;
  at: string;
  values: CodedValues;
}

/** The newest coding of each coder, by the event that it is of now. */
async function codedEvents(archive: Archive): Promise<Map<string, Coded[]>> {
  return archive.read(async (db) => {
    const decisions = await decisionsOfKind(db, "code");
    const events = new Map<string, Coded[]>();
    const reports = [...new Set(decisions.flatMap(({ deed }) => (deed.kind === "code" ? deed.incidents.map(({ report }) => report) : [])))];
    const eventOf = new Map<string, string>();
    for (const { told, event } of await incidentsOfReports(db, reports)) {
      eventOf.set(`${told.incident.trigger.start} ${told.report.id}`, event);
    }
    for (const { who, at, deed } of decisions) {
      if (deed.kind !== "code") continue;
      const event = deed.incidents.map(({ report, trigger }) => eventOf.get(`${trigger.start} ${report}`)).find((one) => one !== undefined);
      if (event === undefined) continue;
      // Decisions come oldest first: the last of a coder counts.
      events.set(event, [...(events.get(event) ?? []).filter((one) => one.who !== who), { who, at, values: deed.values }]);
    }
    return events;
  });
}

/** Agreement on each field that anybody coded. Figures are compared by their best, else their least. */
export async function agreement(archive: Archive): Promise<{ coders: string[]; fields: FieldAgreement[] }> {
  const events = [...(await codedEvents(archive)).values()];
  const coders = [...new Set(events.flatMap((list) => list.map(({ who }) => who)))].sort();
  const fields = settableFields.flatMap((field): FieldAgreement[] => {
    const units = events
      .map((list) => list.flatMap(({ values }) => (values[field] === undefined ? [] : [keyOf(field, values)])))
      .filter(({ length }) => length > 0);
    if (units.length === 0) return [];
    const paired = units.filter(({ length }) => length > 1);
    const numbers = units.map((keys) => keys.filter((key) => /^\d+$/.test(key)).map(Number));
    const alpha = isFigure(field) ? krippendorffAlpha(numbers, ratio) : krippendorffAlpha(units, nominal);
    return [
      {
        field,
        ...(alpha === undefined ? {} : { alpha }),
        events: paired.length,
        alike: paired.filter((keys) => new Set(keys).size === 1).length,
      },
    ];
  });
  return { coders, fields };
}

const isFigure = (field: SettableField) => !["type", "status", "time", "place"].includes(field);

/** A value as it is compared: what is the same has the same key. */
function keyOf(field: SettableField, values: CodedValues): string {
  const value = values[field];
  if (value === null || value === undefined) return "not known";
  if (typeof value === "string") return value;
  if (field === "time") return `${(value as IncidentTime).start}..${(value as IncidentTime).end}`;
  if (field === "place") {
    const { sourceId, name, country } = value as IncidentPlace;
    return sourceId ?? `${name}, ${country ?? ""}`;
  }
  const { low, best } = value as Estimate;
  return String(best ?? low ?? "not known");
}

import { countryName } from "../lexicons/countries.js";
import { writeHeadline } from "../wording/write-headline.js";
import { eventSchema, type Event, type EventHistory, type EventMember, type ToldIncident } from "../model/index.js";
import { compare, pairScore } from "./compare.js";
import { eventClaims } from "./event-claims.js";
import { eventFigures } from "./event-figures.js";
import { eventId } from "./event-id.js";
import { eventPlace } from "./event-place.js";
import { eventTime } from "./event-time.js";
import { eventStatus, eventType } from "./event-type.js";
import { findVoices, Voices } from "./find-voices.js";
import { inOrder } from "./report-order.js";
import { pairKey, type Ties } from "./ties.js";
import { uniteObjects, uniteParticipants } from "./unite-participants.js";

/** Beyond so many reports the history gives the first and the last of them only, so that an event's size stays in proportion. */
const longestHistory = 200;

/**
 * The event that incidents of several reports are: every value of it from its members, each with its words. Depends on the set of members
 * alone. `counted` are those that no person rejected: they give the values, where there are any. At least one member.
 */
export function makeEvent(members: readonly ToldIncident[], counted: readonly ToldIncident[] = members, ties?: Ties): Event {
  const all = inOrder(members);
  const telling = counted.length > 0 ? inOrder(counted) : all;
  const voices = findVoices(telling);
  const claims = eventClaims(telling, voices);
  const { totals, figures } = eventFigures(telling, voices, claims);
  const event: Omit<Event, "headline"> = {
    schema: eventSchema,
    id: eventId((all[0] as ToldIncident).key),
    type: eventType(telling, voices),
    status: eventStatus(telling),
    background: telling.every(({ incident }) => incident.background),
    time: eventTime(telling, voices),
    place: eventPlace(telling, voices),
    participants: uniteParticipants(telling),
    objects: uniteObjects(telling),
    totals,
    figures,
    members: all.map((member, at) => memberOf(member, at, all, ties)),
    claims,
    history: historyOf(telling),
    sources: voices,
    confidence: Math.round(Math.max(...telling.map(({ incident }) => incident.confidence)) * 1000) / 1000,
    review: "unreviewed",
    set: {},
  };
  return { ...event, headline: headlineOf(event) };
}

/** The sentence that names an event. */
export function headlineOf(event: Omit<Event, "headline">): string {
  return writeHeadline(event, countryName(event.place?.country));
}

/** Why a member belongs here: its likeness to the one before it that it is most like. */
function memberOf(member: ToldIncident, at: number, all: readonly ToldIncident[], ties?: Ties): EventMember {
  const { report, incident } = member;
  if (at === 0) return { report: report.id, incident: incident.id, why: "told first" };
  const before = all.slice(0, Math.min(at, 50));
  const joined = ties && before.find(({ key }) => ties.same.some(([a, b]) => pairKey(a, b) === pairKey(key, member.key)));
  if (joined) return { report: report.id, incident: incident.id, why: `a person joined it with ${joined.report.id}` };
  let likest: { one: ToldIncident; score: number } | undefined;
  for (const one of before) {
    const score = pairScore(one, member);
    if (!likest || score > likest.score) likest = { one, score };
  }
  return {
    report: report.id,
    incident: incident.id,
    why: likest ? `as ${likest.one.report.id}: ${compare(likest.one, member).for.slice(0, 4).join("; ")}` : "",
  };
}

/** How the figures moved: the totals as they were known after each report that changed them. */
function historyOf(members: readonly ToldIncident[]): EventHistory[] {
  const reports = [...new Set(members.map(({ report }) => report.id))];
  const steps = reports.length > longestHistory ? [0, reports.length - 1] : reports.map((_, at) => at);
  const order = new Map(reports.map((id, at) => [id, at]));
  const voices = new Voices();
  const place = ({ report }: ToldIncident) => order.get(report.id) as number;
  let before = -1;
  return steps.map((at) => {
    for (const member of members) if (place(member) > before && place(member) <= at) voices.add(member);
    before = at;
    const so = members.filter((member) => place(member) <= at);
    const report = so.find((one) => one.report.id === reports[at])?.report;
    return {
      published: report?.published ?? null,
      report: reports[at] as string,
      totals: eventFigures(so, voices.sources(), []).totals,
    };
  });
}

import { dayOfIso } from "../language/en/dates/calendar.js";
import type { Incident } from "../model/index.js";
import { incidentTypeList } from "../incident-types/index.js";
import { crowdNouns } from "../lexicons/crowd-nouns.js";
import { choosePlace } from "./choose-place.js";
import { chooseTime } from "./choose-time.js";
import { type Draft, typeOf } from "./draft.js";
import type { Happening } from "./happening.js";
import { nameObjects } from "./name-objects.js";
import { nameParticipants } from "./name-participants.js";
import type { Knowledge, Reading } from "./reading.js";
import { classOfSide, readClaims } from "./read-claims.js";
import { totalUp } from "./total-up.js";
import { writeHeadline } from "../wording/write-headline.js";

/** An incident before the judge has weighed it. */
export type Unjudged = Omit<Incident, "id" | "confidence">;

const typeInfo = new Map(incidentTypeList.map((type) => [type.name, type]));

/** Stage 7, second half: a draft's time, place, parties, claims and totals. */
export function buildIncident(reading: Reading, draft: Draft, drafts: readonly Draft[], knowledge: Knowledge): Unjudged {
  // The type that the words speak for most; who acted and where may change it below.
  const told = typeOf(draft).type;
  let type = told;
  const time = chooseTime(reading, draft, drafts);
  const place = choosePlace(reading, draft, knowledge);
  const participants = nameParticipants(reading, draft, drafts, told);
  if (type === "armed-attack" && isAssassination(reading, draft)) type = "assassination";
  if (type === "armed-attack" && byCrowd(reading, draft)) type = "mob-violence";
  if (typeInfo.get(type)?.twoArmedSides && hasCrowd(reading, draft)) type = "riot";
  if (typeInfo.get(type)?.lawEnforcement || type === "weapons-seizure") type = soften(draft, type);
  const sides = { initiator: classOfSide(participants, "initiator"), target: classOfSide(participants, "target") };
  const claims = readClaims(reading, draft, sides);
  const implied =
    type === "suicide-bombing" &&
    !claims.some(
      ({ claim }) =>
        /bomber|attacker|himself|herself/i.test(`${claim.whom} ${claim.evidence[0]?.text ?? ""}`) &&
        claim.about === "killed" &&
        /himself|herself/.test(claim.evidence[0]?.text ?? ""),
    );
  const totals = totalUp(claims, implied);
  // The trigger is the first of the words that say the type most clearly.
  // Of a clash also the ambush that began it: "a raid or ambush in which both do" (contract, section 3).
  const clash = typeInfo.get(type)?.twoArmedSides === true;
  const weightOf = (happening: Happening) =>
    Math.max(
      0,
      ...happening.types.map((t) =>
        t.type === type || t.type === told || (clash && t.type === "armed-attack" && t.weight >= 3) ? t.weight : 0,
      ),
    );
  const clearest = Math.max(0, ...draft.happenings.map(weightOf));
  const lead =
    (clearest > 0 ? draft.happenings.find((happening) => weightOf(happening) >= Math.min(clearest, 2)) : undefined) ??
    draft.happenings.find((happening) => !happening.casualtyOnly) ??
    draft.happenings[0];
  if (!lead) throw new Error("a draft has at least one happening");
  // What is told of the act itself decides, not "nobody was hurt" or what was found beside it.
  const all = draft.happenings.filter((happening) => happening.types.some((t) => t.type === type && t.weight >= 2));
  const telling = all.filter((happening) => !all.some((tried) => endsAttempt(reading, tried, happening)));
  const statuses = new Set((telling.length > 0 ? telling : draft.happenings).map((happening) => happening.status));
  const unjudged: Unjudged = {
    type,
    status: statuses.has("occurred")
      ? "occurred"
      : statuses.has("attempted")
        ? "attempted"
        : statuses.has("denied")
          ? "denied"
          : "threatened",
    background: isBackground(reading, draft, drafts, time),
    trigger: reading.span(lead.first, lead.last),
    time,
    place,
    participants,
    objects: nameObjects(reading, draft, told),
    claims: claims.map(({ claim }) => claim),
    totals,
    headline: "",
  };
  unjudged.headline = writeHeadline(unjudged, place?.country ? knowledge.gazetteer.country(place.country)?.name : undefined);
  return unjudged;
}

/** "A man tried to stab a guard. He was shot": what befalls whoever made an attempt does not make it more than one. */
function endsAttempt(reading: Reading, tried: Happening, later: Happening): boolean {
  if (tried.status !== "attempted" || later.first <= tried.first || later.sentence - tried.sentence > 2) return false;
  if (later.status === "attempted" || later.targets.length === 0) return false;
  return later.targets.every((group) => {
    const word = reading.lower(group.head);
    if (group.pronoun) return /^(?:he|she|him|her)$/.test(word);
    return (
      group.determiner === "definite" &&
      (/^(?:attackers?|assailants?|stabbers?|bombers?)$/.test(word) || tried.initiators.some((one) => reading.lower(one.head) === word))
    );
  });
}

/** A raid in which people of both sides fell was a clash; nothing else of force makes it one. */
function soften(draft: Draft, type: Incident["type"]): Incident["type"] {
  const killed = draft.happenings.some((happening) =>
    happening.counts.some((count) => count.about === "killed" && count.best !== 0 && !count.cumulative),
  );
  return killed ? "armed-clash" : type;
}

/** Those who attack are a crowd, those attacked are few and no force. */
function byCrowd(reading: Reading, draft: Draft): boolean {
  return draft.happenings.some((happening) =>
    happening.initiators.some((group) =>
      /^(?:crowds?|mobs?|villagers|residents|inhabitants|townspeople|neighbours|neighbors|bystanders|vigilantes)$/.test(
        reading.lower(group.head),
      ),
    ),
  );
}

/** A crowd is one of the sides. */
function hasCrowd(reading: Reading, draft: Draft): boolean {
  const sides = draft.happenings
    .filter((happening) => happening.types.some(({ type }) => typeInfo.get(type)?.twoArmedSides))
    .flatMap((happening) => [...happening.initiators, ...happening.targets]);
  return sides.some((group) => crowdNouns.has(reading.lower(group.head)));
}

/** One named or titled person is the aim of a killing or an attack on a life. */
function isAssassination(reading: Reading, draft: Draft): boolean {
  for (const happening of draft.happenings) {
    for (const count of happening.counts) {
      if (count.about !== "killed" && count.about !== "wounded") continue;
      if (
        count.best === 1 &&
        count.group.people === "official" &&
        !/^(?:police|officers?)$/.test(reading.lower(count.group.head)) &&
        !happening.types.some((t) => t.type === "armed-clash")
      )
        return true;
    }
  }
  return false;
}

/** Recalled: older than this report's news, or told of in passing as older. */
function isBackground(reading: Reading, draft: Draft, drafts: readonly Draft[], time: Incident["time"]): boolean {
  const published = reading.doc.published;
  const first = draft === drafts[0];
  if (published && time.end && time.precision !== "before") {
    const [end, now] = [dayOfIso(time.end), dayOfIso(published)];
    if (end !== null && now !== null) {
      const age = now - end;
      if (age > (first ? 30 : 10)) return true;
      const later = drafts.some(
        (other) =>
          other !== draft && other.happenings.some((h) => h.dates.some((d) => d.value?.end && (dayOfIso(d.value.end) ?? 0) > end + 2)),
      );
      if (!first && later && (age >= 7 || (age >= 3 && draft.happenings.some((h) => h.recalled)))) return true;
      if (!first && (time.precision === "month" || time.precision === "year")) return true;
    }
  }
  return !first && draft.happenings.every((happening) => happening.recalled);
}

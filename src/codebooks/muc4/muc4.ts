import type { Report, ReportCoding } from "../../model/index.js";
import type { Codebook } from "../codebook.js";
import { dateNotation } from "./date-notation.js";
import type { Filler } from "./filler.js";
import { chooseFillers } from "./choose-fillers.js";
import { type Gathered, gatherFillers } from "./gather-fillers.js";
import { humanKindOf } from "./human-target-types.js";
import { humanTargets, typeNameOf as humanType } from "./human-targets.js";
import { kindOf, stageOf } from "./incident-kind.js";
import { hasTarget, isOld, mayCount } from "./inclusion.js";
import { instruments } from "./instruments.js";
import { overlapping } from "./mention-strings.js";
import { perpetrators } from "./perpetrators.js";
import { physicalTargets, typeNameOf as physicalType } from "./physical-targets.js";
import { placeNotation } from "./place-notation.js";
import { type Account, shareOut } from "./share-out.js";
import { supposedIncident } from "./supposed-incident.js";
import type { Template } from "./template.js";
import { weighFillers } from "./weigh.js";

/** The templates of the fourth Message Understanding Conference (1992): attacks on civilians, one template an incident. */
export const muc4: Codebook = {
  name: "muc4",
  title: "MUC-4 templates",
  needsMentions: true,
  linesOf: (coding, report) => [{ id: coding.id, templates: templatesOf(coding, report) }],
};

/** The templates of a report, in the order in which its incidents are told. */
export function templatesOf(coding: ReportCoding, report: Report): Template[] {
  const gathered = gatherFillers(coding, report);
  return templatesFrom(gathered, weighFillers(gathered, coding), coding, report);
}

/** The templates of a report whose possible fillers have been weighed. */
export function templatesFrom({ fillers: all }: Gathered, relevance: number, coding: ReportCoding, report: Report): Template[] {
  if (relevance < tellsNothing) return [];
  const { fillers, doubtful } = chooseFillers(all);
  const incidents = coding.incidents.filter((incident) => mayCount(incident, coding));
  const accounts = shareOut(fillers, incidents, report);
  if (relevance >= tellsSomething) for (const account of accounts) addDoubtfulTarget(account, doubtful, report);
  const templates = written(accounts);
  if (templates.length > 0) return templates;
  // What was left out for its age is not to come back as something that was not read.
  if (coding.incidents.some((incident) => isOld(incident, coding.published))) return [];
  const supposed = supposedIncident(fillers, relevance, coding);
  return supposed ? written([{ incident: supposed, fillers }]) : [];

  function written(list: readonly Account[]): Template[] {
    return list.map((account) => templateOf(account, coding, report)).filter((template) => template !== null);
  }
}

/** How likely a report must tell of something that MUC-4 counts, that doubtful targets are taken. */
const tellsSomething = 0.45;
/** Less likely, and nothing is written down. */
const tellsNothing = 0.2;

/** Gives an incident that has no target the likeliest words of its own victims and things, where there are any. */
function addDoubtfulTarget(account: Account, doubtful: readonly Filler[], report: Report): void {
  const { incident, fillers } = account;
  if (hasTarget(humanTargets(incident, fillers, report), physicalTargets(incident, fillers, report))) return;
  const own = [
    ...incident.participants.filter(({ role }) => role === "victim" || role === "target").flatMap(({ mentions }) => mentions),
    ...incident.objects.filter(({ role }) => role === "target").flatMap(({ mentions }) => mentions),
    ...incident.claims
      .filter(({ about }) => about === "killed" || about === "wounded" || about === "abducted")
      .flatMap(({ evidence }) => evidence),
  ];
  const best = doubtful
    .filter(
      ({ slot, text }) =>
        slot === "thing" || slot === "name" || (slot === "description" && !/^(?:military|fighter)$/.test(humanKindOf(text))),
    )
    .filter((filler) => overlapping(own, filler))
    .sort((a, b) => b.probability - a.probability)[0];
  if (best) fillers.push(best);
}

function templateOf({ incident, fillers }: Account, coding: ReportCoding, report: Report): Template | null {
  const humans = humanTargets(incident, fillers, report);
  const things = physicalTargets(incident, fillers, report);
  const kind = kindOf(incident);
  if (kind === undefined || !hasTarget(humans, things)) return null;
  const weapons = kind === "KIDNAPPING" || kind === "ARSON" ? [] : instruments(fillers);
  const who = perpetrators(incident, fillers);
  return {
    incident_date: dateNotation(incident.time, coding.published),
    incident_location: placeNotation(incident.place, coding),
    incident_type: kind,
    incident_stage: stageOf(incident),
    incident_instrument_id: weapons.map(({ mentions }) => mentions),
    incident_instrument_type: weapons.map(({ type }) => type),
    perp_category: who.category,
    perp_individual_id: who.individuals,
    perp_organization_id: who.organizations,
    perp_org_confidence: who.confidence,
    phys_tgt_id: things.map(({ mentions }) => mentions),
    phys_tgt_type: things.map(physicalType),
    phys_tgt_number: things.map(({ number }) => number),
    phys_tgt_effect: things.map(({ effect }) => effect),
    hum_tgt_name: humans.map(({ name }) => name),
    hum_tgt_description: humans.map(({ description }) => description),
    hum_tgt_type: humans.map(humanType),
    hum_tgt_number: humans.map(({ number }) => number),
    hum_tgt_effect: humans.map(({ effect }) => effect),
  };
}

import type { Claim, Incident, ReportCoding } from "../../src/model/index.js";
import { comparePlace } from "./compare-place.js";
import type { ExpectedClaim, ExpectedIncident, ExpectedReport } from "./expected-report.js";
import { claimFits, showEstimate, showQuantity, totalFits } from "./figure.js";
import { pairIncidents, timeFits } from "./pair-incidents.js";
import { showQuotes, touchesQuote } from "./quoted.js";

/** What a coding has otherwise than its golden report expects: one line a difference, none where they agree. */
export function compare(coding: ReportCoding, expected: ExpectedReport, reportText: string): string[] {
  const differences: string[] = [];
  const { published } = expected;
  if (published && coding.published !== published.day) {
    differences.push(`published: expected ${published.day}, found ${coding.published ?? "unsaid"}`);
  }
  if (coding.incidents.length !== expected.count) {
    const found = coding.incidents.map((incident) => `${incident.type} "${incident.trigger.text}"`).join(", ");
    differences.push(`incidents: expected ${expected.count}, found ${coding.incidents.length}${found && ` (${found})`}`);
  }
  const pairs = pairIncidents(expected.incidents, coding.incidents, reportText);
  expected.incidents.forEach((incident, i) => {
    const label = expected.incidents.length > 1 ? `incident ${i + 1} (${incident.types[0]}): ` : "";
    const found = pairs[i];
    if (!found) differences.push(`incident ${i + 1}: expected ${incident.types.join(" or ")}, found nothing like it`);
    else differences.push(...compareIncident(incident, found, reportText).map((line) => label + line));
  });
  for (const { reasons, quotes } of expected.setAside) {
    const entries = coding.setAside.filter(({ span }) => touchesQuote([span], quotes, reportText));
    if (entries.some(({ reason }) => reasons.includes(reason))) continue;
    if (reasons.includes("cumulative") && hasCumulativeClaim(coding, quotes, reportText)) continue;
    const found = entries.map(({ reason }) => reason).join(", ") || "nothing";
    differences.push(`set-aside: expected ${reasons.join(" or ")} ${showQuotes(quotes)}, found ${found}`);
  }
  return differences;
}

/** A figure marked cumulative in the claims says the same as words set aside as cumulative. */
function hasCumulativeClaim(coding: ReportCoding, quotes: readonly string[], reportText: string): boolean {
  const claims = coding.incidents.flatMap((incident) => incident.claims);
  return claims.some((claim) => claim.cumulative && touchesQuote(claim.evidence, quotes, reportText));
}

function compareIncident(expected: ExpectedIncident, found: Incident, reportText: string): string[] {
  const differences: string[] = [];
  const differ = (field: string, wanted: string, got: string) => differences.push(`${field}: expected ${wanted}, found ${got}`);

  if (!expected.types.includes(found.type)) differ("type", expected.types.join(" or "), found.type);
  if (expected.status.length > 0 && !expected.status.includes(found.status)) {
    differ("status", expected.status.join(" or "), found.status);
  }
  if (expected.background !== undefined && expected.background !== found.background) {
    differ("background", expected.background ? "yes" : "no", found.background ? "yes" : "no");
  }
  if (expected.trigger.length > 0 && !touchesQuote([found.trigger], expected.trigger, reportText)) {
    differ("trigger", showQuotes(expected.trigger), `"${found.trigger.text}"`);
  }
  differences.push(...compareTime(expected, found, reportText));
  if (expected.place) differences.push(...comparePlace(expected.place, found.place, reportText));
  for (const claim of expected.claims) differences.push(...compareClaim(claim, found.claims, reportText));
  for (const { about, figures } of expected.totals) {
    const total = found.totals[about];
    if (figures.some((figure) => totalFits(figure, total))) continue;
    differ(`${about} total`, figures.map((figure) => figure.text).join(" or "), showEstimate(total));
  }
  differences.push(...compareParticipants(expected, found, reportText));
  differences.push(...compareObjects(expected, found, reportText));
  return differences;
}

function compareTime(expected: ExpectedIncident, { time: found }: Incident, reportText: string): string[] {
  const time = expected.time;
  if (!time) return [];
  const differences: string[] = [];
  const days = found.start === found.end ? (found.start ?? "unsaid") : `${found.start ?? ""}..${found.end ?? ""}`;
  if (!timeFits(time, found) || (time.precision && time.precision !== found.precision)) {
    differences.push(`when: expected ${time.text}, found ${days} (${found.precision})`);
  }
  if (time.quotes.length > 0 && !touchesQuote(found.evidence, time.quotes, reportText)) {
    const evidence = showQuotes(found.evidence.map((span) => span.text)) || "nothing";
    differences.push(`when: expected from ${showQuotes(time.quotes)}, found from ${evidence}`);
  }
  return differences;
}

function compareClaim(expected: ExpectedClaim, claims: readonly Claim[], reportText: string): string[] {
  const there = claims.filter((claim) => claim.about === expected.about && touchesQuote(claim.evidence, expected.quotes, reportText));
  const fits = (claim: Claim) =>
    claimFits(expected.figure, claim) &&
    (expected.says.length === 0 || expected.says.includes(claim.source.kind)) &&
    (!expected.part || claim.partOf !== undefined) &&
    (!expected.cumulative || claim.cumulative) &&
    (expected.stance === undefined || expected.stance === claim.stance);
  if (there.some(fits)) return [];
  const wanted = [
    expected.figure.text,
    expected.part ? "part" : "",
    expected.cumulative ? "cumulative" : "",
    expected.stance ?? "",
    expected.says.length > 0 ? `says ${expected.says.join(" or ")}` : "",
  ].filter((word) => word !== "");
  const found = there.map(showClaim).join(" and ") || `none from ${showQuotes(expected.quotes)}`;
  return [`${expected.about}: expected ${wanted.join(" ")}, found ${found}`];
}

function showClaim(claim: Claim): string {
  const words = [showQuantity(claim)];
  if (claim.partOf !== undefined) words.push("part");
  if (claim.cumulative) words.push("cumulative");
  if (claim.stance !== "asserted") words.push(claim.stance);
  return `${words.join(" ")} says ${claim.source.kind}`;
}

function compareParticipants(expected: ExpectedIncident, found: Incident, reportText: string): string[] {
  const differences: string[] = [];
  for (const { roles, unsaid, quotes, certainty, actor } of expected.participants) {
    const inRole = found.participants.filter(({ role }) => roles.includes(role));
    const fits = inRole.some(
      (one) =>
        touchesQuote(one.mentions, quotes, reportText) &&
        (certainty.length === 0 || certainty.includes(one.certainty)) &&
        (actor === undefined || actor === one.actor),
    );
    if (unsaid ? inRole.length === 0 : fits) continue;
    const wanted = [unsaid ? "unsaid" : showQuotes(quotes), actor ? `as ${actor}` : "", certainty.join(" or ")];
    const shown = found.participants
      .filter((one) => inRole.includes(one) || touchesQuote(one.mentions, quotes, reportText))
      .map((one) => `${one.role} "${one.name}"${one.actor ? ` as ${one.actor}` : ""} ${one.certainty}`);
    differences.push(
      `${roles.join(" or ")}: expected ${wanted.filter((word) => word !== "").join(" ")}, found ${shown.join(" and ") || "none"}`,
    );
  }
  return differences;
}

function compareObjects(expected: ExpectedIncident, found: Incident, reportText: string): string[] {
  const differences: string[] = [];
  for (const { role, quotes, count } of expected.objects) {
    const inRole = found.objects.filter((one) => one.role === role);
    const fits = inRole.some((one) => touchesQuote(one.mentions, quotes, reportText) && (!count || totalFits(count, one.count ?? null)));
    if (fits) continue;
    const shown = inRole.map((one) => `"${one.name}"${one.count ? ` ${showEstimate(one.count)}` : ""}`);
    const field = role === "target" ? "object-target" : role;
    const wanted = count ? `${count.text} ${showQuotes(quotes)}` : showQuotes(quotes);
    differences.push(`${field}: expected ${wanted}, found ${shown.join(" and ") || "none"}`);
  }
  return differences;
}

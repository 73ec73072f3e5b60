import type { TextDocument } from "../text/text-document.js";
import type { Place } from "./place.js";
import type { PlaceMention } from "./place-mention.js";
import { sphereDistanceKm } from "./sphere.js";

/** Regions have no borders here; what is nearer to their point than this may lie in them. */
const regionReachKm = 500;

/** Whether `inner` lies in `outer`, by their codes, or by distance where the outer is a region. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return false;
  if (outer.kind === "country") return inner.kind !== "country" && inner.country === outer.country;
  if (outer.kind === "adm1" && outer.adm1Code)
    return inner.kind !== "adm1" && inner.kind !== "country" && inner.adm1Code === outer.adm1Code;
  if (outer.kind === "adm2" && outer.adm2Code) return inner.kind === "town" && inner.adm2Code === outer.adm2Code;
  if (outer.kind === "region" || outer.kind === "adm2")
    return (
      inner.kind !== "country" &&
      (outer.country === "" || inner.country === outer.country) &&
      sphereDistanceKm(outer, inner) < regionReachKm
    );
  return false;
}

/** Quarters and districts of a city are filed beside it, at some distance at most. */
const cityReachKm = 50;

/** As `contains`; a city also holds the quarters and districts around it. For names that the text puts one in the other. */
export function mayHold(outer: Place, inner: Place): boolean {
  if (contains(outer, inner)) return true;
  return (
    outer.kind === "town" &&
    (inner.kind === "town" || inner.kind === "adm2") &&
    inner.id !== outer.id &&
    inner.country === outer.country &&
    sphereDistanceKm(outer, inner) < cityReachKm
  );
}

/** What may stand between a place and the one it lies in. */
const joining =
  /^(?:, ?|,? (?:in|of) (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}| \()(?:(?:\p{Ll}+(?:ern)?[ -]){0,2}(?:state|province|district|region|area|city|town|village|county|governorate|department) of )?(?:(?:north|south|east|west|central|upper|lower)[\p{Ll}-]*[ -](?:\p{Ll}+ )?)?$/u;
const classThenJoining =
  /^ (?:area|region|town|city|village|district|subdistrict|sub-district|tehsil|locality|neighbou?rhood|quarter|suburb|camp|province|state|county|sector|valley|municipality|agency|division)s?(?:, ?| (?:in|of) (?:the )?)(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}(?:(?:north|south|east|west|central|upper|lower)[\p{Ll}-]*[ -])?$/u;

/** "Xyz's mostly Sunni village in …" */
const ownVillage = /^['’]s (?:[\p{L}-]{2,20} ){0,4}(?:town|village|hamlet|city|suburb|settlement) in (?:the )?$/u;

/** Gives a mention the one after it as container where the text says so: "Garoua, Cameroon", "Splinji area of Mastung district". */
export function tiePlaces(doc: TextDocument, mentions: readonly PlaceMention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const inner = mentions[i] as PlaceMention;
    const outer = mentions[i + 1] as PlaceMention;
    if (inner.role === "demonym" || outer.role === "demonym" || outer.start - inner.end > 60) continue;
    const gap = doc.text.slice(inner.end, outer.start).replace(/\s+/g, " ");
    if (/^['’]s (?:\p{Ll}[\p{Ll}-]{2,16} ){0,2}$/u.test(gap)) {
      holdBefore(inner, outer);
      continue;
    }
    if (
      (!joining.test(gap) && !classThenJoining.test(gap) && !(inner.classWord && ownVillage.test(gap))) ||
      /\b(?:which|that|who|where|while|and|or|but)\b/.test(gap)
    )
      continue;
    if (inner.candidates.length === 0) inner.within = outer;
    else {
      // A comma alone also stands between the towns of a list.
      const holds = /^, ?$/.test(gap) ? contains : mayHold;
      if (outer.candidates.some((o) => inner.candidates.some((c) => holds(o, c)))) inner.within = outer;
      // "Kani township, Sagaing Region": no Kani that the list holds lies there, so it is one that it does not hold.
      else if (classThenJoining.test(gap) && outer.candidates.length > 0 && outer.role !== "unknown-name") {
        inner.candidates = [];
        inner.role = "unknown-name";
        inner.within = outer;
      }
    }
  }
}

/** "Niger's Diffa", "Niger's eastern Diffa region": the first holds the second. */
function holdBefore(first: PlaceMention, second: PlaceMention): void {
  if (second.within || !first.candidates.some((place) => place.kind === "country" || place.kind === "adm1")) return;
  if (second.candidates.length === 0 || first.candidates.some((o) => second.candidates.some((c) => contains(o, c)))) second.within = first;
}

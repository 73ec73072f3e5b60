export type { DateAnchor, DateKind, DateRole, PartOfDay } from "./date-family.js";
export { type DateMention, findDates } from "./find-dates.js";

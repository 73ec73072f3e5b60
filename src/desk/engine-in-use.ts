import { extract, type Knowledge, type ReportCoding } from "../index.js";

/** Version and data of the reading in use. */
export function engineInUse(knowledge?: Knowledge): ReportCoding["engine"] {
  return extract({ id: "", text: "" }, { knowledge }).engine;
}

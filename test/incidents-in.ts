import { extract } from "../src/index.js";

/** The incidents of a short text in a line each: "bombing 2026-03-03 Kano killed 2..2..2". Published Wednesday, 4 March 2026. */
export function incidentsIn(text: string): string[] {
  return extract({ id: "r", text, published: "2026-03-04" }).incidents.map(({ type, time, place, totals }) => {
    const day = time.start === time.end ? time.start : `${time.start ?? ""}/${time.end ?? ""}`;
    const figures = Object.entries(totals)
      .filter(([, total]) => total !== null)
      .map(([about, total]) => `${about} ${[total?.low, total?.best, total?.high].map((n) => n ?? "").join("..")}`);
    return [type, day, place?.name ?? "nowhere", ...figures].join(" ");
  });
}

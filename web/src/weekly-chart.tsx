import { plot, rectY, ruleY, binX, axisX, axisY } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { EventPoint } from "../../src/model/index.js";

/** Events a week (a month, where they lie over years). */
export function WeeklyChart({ points }: { points: readonly EventPoint[] }) {
  const element = useRef<HTMLDivElement>(null);
  const dated = points.filter(([, day]) => day !== "").map(([, day]) => ({ day: new Date(`${day}T00:00:00Z`) }));
  const times = dated.map(({ day }) => day.getTime());
  const long =
    times.length > 0 &&
    Math.max(...times.slice(0, 1), ...times.slice(-1)) - Math.min(...times.slice(0, 1), ...times.slice(-1)) > 2 * 365 * 86_400_000;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chart is of the points, all else is made of them.
  useEffect(() => {
    if (!element.current || dated.length === 0) return;
    const chart = plot({
      width: element.current.clientWidth || 480,
      height: 200,
      marginLeft: 36,
      style: { background: "transparent", fontSize: "12px" },
      x: { type: "utc", label: null },
      y: { grid: true, label: long ? "events a month" : "events a week" },
      marks: [
        rectY(dated, {
          ...binX({ y: "count" }, { x: "day", interval: long ? "month" : "week" } as object),
          fill: "var(--accent)",
          fillOpacity: 0.7,
        }),
        ruleY([0]),
        axisX({ ticks: 5 }),
        axisY({ ticks: 4, tickFormat: (n: number) => (Number.isInteger(n) ? String(n) : "") }),
      ],
    });
    // For a screen reader it is one picture; the table has the same.
    for (const part of chart.querySelectorAll("[aria-label],[aria-description]")) {
      part.removeAttribute("aria-label");
      part.removeAttribute("aria-description");
    }
    chart.setAttribute("role", "img");
    chart.setAttribute("aria-label", long ? "Events a month" : "Events a week");
    element.current.replaceChildren(chart);
  }, [points]);
  return <figure ref={element} className="chart" />;
}

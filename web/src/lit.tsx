import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Span } from "../../src/model/index.js";

/** Words and the value read from them: pointing at one lights the other. A key names the pair. */
const Lit = createContext<{ lit: string | undefined; light(key: string | undefined): void }>({ lit: undefined, light: () => undefined });

export function LitArea({ children }: { children: ReactNode }) {
  const [lit, light] = useState<string | undefined>();
  return <Lit.Provider value={useMemo(() => ({ lit, light }), [lit])}>{children}</Lit.Provider>;
}

/** A value that lights its words while it is pointed at or has the focus. */
export function Value({ of, children }: { of: string; children: ReactNode }) {
  const { lit, light } = useContext(Lit);
  return (
    <button
      type="button"
      className={`value${lit === of ? " lit" : ""}`}
      onMouseEnter={() => light(of)}
      onMouseLeave={() => light(undefined)}
      onFocus={() => light(of)}
      onBlur={() => light(undefined)}
    >
      {children}
    </button>
  );
}

export interface Marked {
  key: string;
  span: Pick<Span, "start" | "end">;
  /** What was read from them, for who points at the words. */
  says: string;
}

/** A report's text with the words that something was read from marked. No HTML of a report is ever made: it is text. */
export function LitText({ text, marks }: { text: string; marks: readonly Marked[] }) {
  const { lit, light } = useContext(Lit);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])])]
    .filter((n) => n >= 0 && n <= text.length)
    .sort((a, b) => a - b);
  return (
    <div className="report-text" dir="auto">
      {cuts.slice(0, -1).map((start, at) => {
        const end = cuts[at + 1] as number;
        const here = marks.filter(({ span }) => span.start <= start && span.end >= end);
        const words = text.slice(start, end);
        if (here.length === 0) return <span key={start}>{words}</span>;
        const on = here.some(({ key }) => key === lit);
        return (
          <mark
            key={start}
            className={on ? "lit" : ""}
            title={[...new Set(here.map(({ says }) => says))].join(" · ")}
            onMouseEnter={() => light(here.at(-1)?.key)}
            onMouseLeave={() => light(undefined)}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}

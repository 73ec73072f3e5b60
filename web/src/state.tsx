import type { ReactNode } from "react";

/** What stands where there is nothing yet, nothing at all, or something wrong: in words, with the next step. */
export function State({ error, children }: { error?: Error | null; children?: ReactNode }) {
  return (
    <div className={`state${error ? " wrong" : ""}`} role={error ? "alert" : "status"}>
      {error ? error.message : children}
    </div>
  );
}

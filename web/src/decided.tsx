import type { EventWhole } from "../../src/model/index.js";
import { deedInWords } from "../../src/wording/deed-in-words.js";
import { valueInWords } from "./typed-value.js";
import { dayInWords } from "./words.js";

/** What people decided so far, by whom and why; with a way to take it back for who may. */
export function Decided({
  decisions,
  takeBack,
  mayTakeBack,
}: {
  decisions: EventWhole["decisions"];
  takeBack?(id: string): void;
  mayTakeBack?(by: string): boolean;
}) {
  if (decisions.length === 0) return null;
  return (
    <>
      <h3>Decided so far</h3>
      <ul className="plain">
        {decisions.map(({ id, at, who: by, why: reason, deed, undone }) => (
          <li key={id} className={undone ? "aside" : ""}>
            {by}, {dayInWords(at)}:{" "}
            {deedInWords(deed, wording, deed.kind === "undo" ? decisions.find((one) => one.id === deed.decision)?.deed : undefined)}
            {reason && `, “${reason}”`}
            {undone && " (taken back)"}{" "}
            {!undone && deed.kind !== "undo" && takeBack && (
              <button type="button" disabled={!mayTakeBack?.(by)} onClick={() => takeBack(id)}>
                Take back
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const wording = { value: valueInWords, shown: (words: string) => words };

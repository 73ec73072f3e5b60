import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { claimAbouts, type EventWhole, settableFields, type SettableField } from "../../src/model/index.js";
import { api, type Wish } from "./api.js";
import { Codings } from "./codings.js";
import { Decided } from "./decided.js";
import { Link } from "./link.js";
import { State } from "./state.js";
import { valueInWords } from "./typed-value.js";
import { useKeys } from "./use-keys.js";
import { useSession } from "./use-session.js";
import { useWho } from "./use-who.js";
import { useWords } from "./use-words.js";

/** What waits for a reason. */
interface Waiting {
  wish: Wish;
  says: string;
}

/** Accept, correct, not an incident, same, not the same, take back: by button and by key. `decided` hears that an event is done with. */
export function DecidePanel({ data, decided }: { data: EventWhole; decided?: (() => void) | undefined }) {
  const { event, decisions, proposals, reports } = data;
  const client = useQueryClient();
  const [who, setWho] = useWho();
  const { may } = useSession();
  const [why, setWhy] = useState("");
  const [field, setField] = useState<SettableField>(claimAbouts.find((about) => event.totals[about]) ?? "killed");
  const [typed, setTyped] = useState("");
  const [waiting, setWaiting] = useState<Waiting>();
  const [words, forgetWords] = useWords();
  const whyInput = useRef<HTMLInputElement>(null);
  const whoInput = useRef<HTMLInputElement>(null);
  const valueInput = useRef<HTMLInputElement>(null);
  const deciding = useMutation({
    mutationFn: (wish: Wish) => api.decide(who, why, wish),
    onSuccess: (_, wish) => {
      setWhy("");
      setTyped("");
      setWaiting(undefined);
      forgetWords();
      void client.invalidateQueries();
      if (wish.kind === "accept" || wish.kind === "reject") decided?.();
    },
  });
  // Words that are pointed at are the value, until something else is typed.
  useEffect(() => {
    if (words) setTyped(words.words);
  }, [words]);
  const published = reports.find(({ id }) => id === words?.report)?.published ?? undefined;
  const asked = typed.trim();
  const read = useQuery({
    queryKey: ["value", field, asked, published],
    queryFn: () => api.value(field, asked, published),
    enabled: asked !== "",
    retry: false,
  });
  /** Decides, or asks for what is missing first. */
  const decide = (wish: Wish, says: string) => {
    if (deciding.isPending) return;
    if (who.trim() === "") {
      whoInput.current?.focus();
      return;
    }
    const needsReason = wish.kind !== "accept" && wish.kind !== "undo";
    if (needsReason && why.trim() === "") {
      setWaiting({ wish, says });
      whyInput.current?.focus();
      return;
    }
    deciding.mutate(wish);
  };
  const accept = () => decide({ kind: "accept", event: event.id }, "Accept");
  const reject = () => decide({ kind: "reject", event: event.id }, "Not an incident");
  const mayTakeBack = (by: string) => may("editor") || by === who;
  const last = decisions.findLast(({ undone, deed }) => !undone && deed.kind !== "undo");
  const undoable = last !== undefined && mayTakeBack(last.who);
  const undo = () => decide({ kind: "undo", of: event.id }, "Take back");
  const [other] = proposals;
  const same = (id: string) => decide({ kind: "merge", events: [event.id, id] }, "Same event");
  const different = (id: string) => decide({ kind: "split", event: event.id, reports: [id] }, "Not the same");
  const correct = () =>
    decide({ kind: "set", event: event.id, field, typed: asked, ...(words ? { evidence: words } : {}) }, `Correct ${field} to ${asked}`);
  useKeys({
    a: accept,
    x: reject,
    c: () => valueInput.current?.focus(),
    u: undoable ? undo : undefined,
    s: other ? () => same(other.event.id) : undefined,
    d: other ? () => different(other.event.id) : undefined,
  });
  return (
    <section className="card decide" aria-label="Decide">
      <h2>Decide</h2>
      <div className="row">
        {setWho && (
          <label>
            Your name <input ref={whoInput} value={who} onChange={(change) => setWho(change.target.value)} autoComplete="name" />
          </label>
        )}
        <label>
          Why{" "}
          <input
            ref={whyInput}
            value={why}
            onChange={(change) => setWhy(change.target.value)}
            placeholder="a reason, in words"
            onKeyDown={(pressed) => {
              if (pressed.key === "Escape") setWaiting(undefined);
              if (pressed.key === "Enter" && waiting && why.trim() !== "") decide(waiting.wish, waiting.says);
            }}
          />
        </label>
      </div>
      {waiting && (
        <p className="by" role="status">
          {waiting.says}: say why, then Enter. Escape leaves it.
        </p>
      )}
      <div className="row">
        <button type="button" className="main-action" onClick={accept} disabled={deciding.isPending}>
          Accept <kbd>a</kbd>
        </button>
        <button type="button" onClick={reject} disabled={deciding.isPending}>
          Not an incident <kbd>x</kbd>
        </button>
        {undoable && (
          <button type="button" onClick={undo} disabled={deciding.isPending}>
            Take back the last <kbd>u</kbd>
          </button>
        )}
      </div>
      <form
        className="row"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (asked !== "") correct();
        }}
      >
        <label>
          Correct{" "}
          <select value={field} onChange={(change) => setField(change.target.value as SettableField)}>
            {settableFields.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          to{" "}
          <input
            ref={valueInput}
            value={typed}
            onChange={(change) => setTyped(change.target.value)}
            placeholder={placeholders[field] ?? "12, 12-13, 12+, none"}
          />
        </label>
        <button type="submit" disabled={asked === "" || deciding.isPending}>
          Correct
        </button>
      </form>
      <p className="by" aria-live="polite">
        {asked === "" ? (
          <>
            Type a value <kbd>c</kbd>, or select words in a report to take them as it.
          </>
        ) : read.data ? (
          `That is: ${valueInWords(field, read.data.value)}.`
        ) : (
          (read.error?.message ?? "")
        )}
        {words && (
          <>
            {" "}
            Its words: “{words.words}”.{" "}
            <button type="button" onClick={forgetWords}>
              Without these words
            </button>
          </>
        )}
      </p>
      {who.trim() === "" && <p className="by">Say who you are: decisions are kept with a name.</p>}
      {deciding.error && <State error={deciding.error} />}
      {proposals.length > 0 && (
        <>
          <h3>Maybe the same</h3>
          <ul className="plain">
            {proposals.map(({ event: one, comparison }, at) => (
              <li key={one.id}>
                <Link to={`/events/${one.id}`}>{one.headline}</Link>
                <p className="by">
                  For: {comparison.for.join("; ") || "little"}. Against: {comparison.against.join("; ") || "nothing"}.
                </p>
                <div className="row">
                  <button type="button" onClick={() => same(one.id)}>
                    Same event {at === 0 && <kbd>s</kbd>}
                  </button>
                  <button type="button" onClick={() => different(one.id)}>
                    Not the same {at === 0 && <kbd>d</kbd>}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Codings decisions={decisions} take={(of, value, says) => decide({ kind: "set", event: event.id, field: of, typed: value }, says)} />
      <Decided
        decisions={decisions}
        takeBack={(id) => decide({ kind: "undo", of: id }, "Take back")}
        mayTakeBack={(by) => !deciding.isPending && mayTakeBack(by)}
      />
    </section>
  );
}

const placeholders: Partial<Record<SettableField, string>> = {
  type: "bombing",
  status: "attempted",
  time: "2026-03-05, or 2026-03-05..2026-03-07",
  place: "Mubi, Nigeria",
};

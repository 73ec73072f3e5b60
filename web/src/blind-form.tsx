import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type EventWhole, incidentTypes, type SettableField } from "../../src/model/index.js";
import { api } from "./api.js";
import { State } from "./state.js";
import { useWho } from "./use-who.js";
import { typeInWords } from "./words.js";

const typedFields: readonly [field: SettableField, placeholder: string][] = [
  ["time", "2026-03-05, or 2026-03-05..2026-03-07"],
  ["place", "Mubi, Nigeria"],
  ["killed", "12, 12-13, 12+, none"],
  ["wounded", ""],
  ["abducted", ""],
];

/** Coding an event from its reports alone: neither what was read nor what others coded is shown. Fields left empty are not coded. */
export function BlindForm({ data, decided }: { data: EventWhole; decided(): void }) {
  const client = useQueryClient();
  const [who, setWho] = useWho();
  const [typed, setTyped] = useState<Partial<Record<SettableField, string>>>({});
  const coding = useMutation({
    mutationFn: () =>
      api.decide(who, "", {
        kind: "code",
        event: data.event.id,
        typed: Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== "")),
      }),
    onSuccess: () => {
      setTyped({});
      void client.invalidateQueries();
      decided();
    },
  });
  const put = (field: SettableField, value: string) => setTyped({ ...typed, [field]: value });
  const empty = Object.values(typed).every((value) => value.trim() === "");
  return (
    <form
      className="card decide"
      aria-label="Code it"
      onSubmit={(submit) => {
        submit.preventDefault();
        coding.mutate();
      }}
    >
      <h2>Code it yourself</h2>
      <p className="by">
        From the reports alone: what was read, and what others coded, is not shown. What you leave empty is not coded; “unknown” says that
        the reports do not tell. The words that are marked say which incident is meant.
      </p>
      {setWho && (
        <label className="field">
          Your name <input value={who} onChange={(change) => setWho(change.target.value)} autoComplete="name" required />
        </label>
      )}
      <label className="field">
        type{" "}
        <select value={typed.type ?? ""} onChange={(change) => put("type", change.target.value)}>
          <option value="">-</option>
          {incidentTypes.map((type) => (
            <option key={type} value={type}>
              {typeInWords(type)}
            </option>
          ))}
        </select>
      </label>
      {typedFields.map(([field, placeholder]) => (
        <label className="field" key={field}>
          {field} <input value={typed[field] ?? ""} placeholder={placeholder} onChange={(change) => put(field, change.target.value)} />
        </label>
      ))}
      <button type="submit" className="main-action" disabled={empty || who.trim() === "" || coding.isPending}>
        Keep it, and go on
      </button>
      {coding.error && <State error={coding.error} />}
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Role, roles } from "../../src/model/index.js";
import { api } from "./api.js";
import { NewPassword } from "./new-password.js";
import { ShownOnce } from "./shown-once.js";
import { State } from "./state.js";
import { useSession } from "./use-session.js";
import { dayInWords, momentInWords } from "./words.js";

/** What somebody has of their own: a password, tokens, and the way out. */
export function AccountPage() {
  const { session } = useSession();
  const client = useQueryClient();
  const leaving = useMutation({ mutationFn: api.signOut, onSuccess: () => client.resetQueries() });
  if (!session?.name)
    return (
      <State>
        This archive has no accounts: the page answers on this machine alone. To let others in: <code>dateline accounts --help</code>
      </State>
    );
  return (
    <>
      <h1>{session.name}</h1>
      <p className="lead">
        Signed in as {session.role}.{" "}
        <button type="button" onClick={() => leaving.mutate()} disabled={leaving.isPending}>
          Sign out
        </button>
      </p>
      {leaving.error && <State error={leaving.error} />}
      <ChangePassword />
      <Tokens role={session.role as Role} />
    </>
  );
}

function ChangePassword() {
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const changing = useMutation({
    mutationFn: () => api.changePassword(old, fresh),
    onSuccess: () => {
      setOld("");
      setFresh("");
    },
  });
  return (
    <form
      className="card sign-in"
      aria-label="Password"
      onSubmit={(submit) => {
        submit.preventDefault();
        changing.mutate();
      }}
    >
      <h2>Password</h2>
      <label className="field">
        Old password{" "}
        <input type="password" value={old} onChange={(change) => setOld(change.target.value)} autoComplete="current-password" required />
      </label>
      <NewPassword password={fresh} setPassword={setFresh} />
      <button type="submit" disabled={changing.isPending}>
        Change it
      </button>
      {changing.error && <State error={changing.error} />}
      {changing.isSuccess && <State>Changed. Other browsers that were signed in are signed out.</State>}
    </form>
  );
}

function Tokens({ role }: { role: Role }) {
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: ["tokens"], queryFn: api.tokens });
  const [label, setLabel] = useState("");
  const [days, setDays] = useState("90");
  const [as, setAs] = useState<Role>("reader");
  const again = () => client.invalidateQueries({ queryKey: ["tokens"] });
  const adding = useMutation({
    mutationFn: () => api.addToken({ label, role: as, days: Number(days) }),
    onSuccess: () => {
      setLabel("");
      void again();
    },
  });
  const removing = useMutation({ mutationFn: api.removeToken, onSuccess: again });
  return (
    <section className="card" aria-label="Tokens">
      <h2>Tokens for programs</h2>
      <p className="by">
        A script that reads <code>/api</code> sends one with each request: <code>Authorization: Bearer dateline_…</code>
      </p>
      {error && <State error={error} />}
      {data?.length === 0 && <p>None yet.</p>}
      <ul className="plain">
        {data?.map((token) => (
          <li key={token.id}>
            <strong>{token.label}</strong>, as {token.role}, until {dayInWords(token.until)},{" "}
            {token.used === undefined ? "never used" : `last used ${momentInWords(token.used)}`}{" "}
            <button type="button" aria-label={`Take back ${token.label}`} onClick={() => removing.mutate(token.id)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
      {adding.data && <ShownOnce what="The token" secret={adding.data.secret} />}
      <form
        className="row"
        onSubmit={(submit) => {
          submit.preventDefault();
          adding.mutate();
        }}
      >
        <label>
          What for <input value={label} onChange={(change) => setLabel(change.target.value)} maxLength={200} required />
        </label>
        <label>
          As{" "}
          <select value={as} onChange={(change) => setAs(change.target.value as Role)}>
            {roles.slice(0, roles.indexOf(role) + 1).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          Days <input type="number" min={1} max={366} value={days} onChange={(change) => setDays(change.target.value)} required />
        </label>
        <button type="submit" disabled={adding.isPending}>
          Make one
        </button>
      </form>
      {(adding.error ?? removing.error) && <State error={adding.error ?? removing.error} />}
    </section>
  );
}

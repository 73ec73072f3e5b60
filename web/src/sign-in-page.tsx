import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useAddress } from "./address.js";
import { api } from "./api.js";
import { Link } from "./link.js";
import { NewPassword } from "./new-password.js";
import { State } from "./state.js";

/** Who comes to an archive with accounts says who they are; the address stays what it was. */
export function SignInPage() {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const signing = useMutation({ mutationFn: () => api.signIn(name, password), onSuccess: () => client.resetQueries() });
  return (
    <>
      <h1>Sign in</h1>
      <p className="lead">This archive is open to those whom its administrators let in.</p>
      <form
        className="card sign-in"
        onSubmit={(submit) => {
          submit.preventDefault();
          signing.mutate();
        }}
      >
        <label className="field">
          Name <input value={name} onChange={(change) => setName(change.target.value)} autoComplete="username" required />
        </label>
        <label className="field">
          Password{" "}
          <input
            type="password"
            value={password}
            onChange={(change) => setPassword(change.target.value)}
            autoComplete="current-password"
            required
          />
        </label>
        <button type="submit" className="main-action" disabled={signing.isPending}>
          {signing.isPending ? "Signing in…" : "Sign in"}
        </button>
        {signing.error && <State error={signing.error} />}
      </form>
      <p className="by">
        Invited, or forgotten? An administrator gives you a code: <Link to="/invited">choose a password with it</Link>.
      </p>
    </>
  );
}

/** Choosing a password by an invitation's code. */
export function InvitedPage() {
  const client = useQueryClient();
  const { go } = useAddress();
  const hint = useId();
  // After "#", which a browser sends to nobody.
  const [code, setCode] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [password, setPassword] = useState("");
  const choosing = useMutation({
    mutationFn: () => api.acceptInvitation(code, password),
    onSuccess: async () => {
      go("/", true);
      await client.resetQueries();
    },
  });
  return (
    <>
      <h1>Choose a password</h1>
      <p className="lead">You were invited. The code is good once, for seven days.</p>
      <form
        className="card sign-in"
        onSubmit={(submit) => {
          submit.preventDefault();
          choosing.mutate();
        }}
      >
        <label className="field">
          Code{" "}
          <input
            value={code}
            onChange={(change) => setCode(change.target.value)}
            autoComplete="one-time-code"
            spellCheck={false}
            aria-describedby={hint}
            required
          />
        </label>
        <p className="by" id={hint}>
          Twenty letters and digits, as you were given them.
        </p>
        <NewPassword password={password} setPassword={setPassword} />
        <button type="submit" className="main-action" disabled={choosing.isPending}>
          {choosing.isPending ? "Choosing…" : "Choose it, and sign in"}
        </button>
        {choosing.error && <State error={choosing.error} />}
      </form>
      <p className="by">
        <Link to="/">Sign in with a password you have</Link>
      </p>
    </>
  );
}

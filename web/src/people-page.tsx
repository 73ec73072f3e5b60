import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Role, roles } from "../../src/model/index.js";
import { api } from "./api.js";
import { ShownOnce } from "./shown-once.js";
import { State } from "./state.js";
import { momentInWords } from "./words.js";

/** Who is let in, for administrators: letting in, another role, closing; and the record of it. */
export function PeoplePage() {
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: ["accounts"], queryFn: api.accounts });
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("coder");
  const again = () => {
    void client.invalidateQueries({ queryKey: ["accounts"] });
    void client.invalidateQueries({ queryKey: ["audit"] });
  };
  const inviting = useMutation({
    mutationFn: (wish: { add: string; role: Role } | { again: string }) =>
      "add" in wish ? api.addAccount(wish.add, wish.role) : api.invite(wish.again),
    onSuccess: (_, wish) => {
      if ("add" in wish) setName("");
      again();
    },
  });
  const changing = useMutation({
    mutationFn: ({ of, ...change }: { of: string; role?: Role; closed?: boolean }) => api.changeAccount(of, change),
    onSettled: again,
  });
  if (error) return <State error={error} />;
  if (!data) return <State>Loading…</State>;
  return (
    <>
      <h1>People</h1>
      <p className="lead">
        A reader sees and exports; a coder decides too; an editor also takes back what others decided and sees what coders coded blind; an
        administrator lets people in.
      </p>
      <form
        className="card"
        aria-label="Let somebody in"
        onSubmit={(submit) => {
          submit.preventDefault();
          inviting.mutate({ add: name, role });
        }}
      >
        <h2>Let somebody in</h2>
        <div className="row">
          <label>
            Name <input value={name} onChange={(change) => setName(change.target.value)} maxLength={80} autoComplete="off" required />
          </label>
          <RoleSelect role={role} label="Role" choose={setRole} />
          <button type="submit" disabled={inviting.isPending}>
            Invite
          </button>
        </div>
        {inviting.data && (
          <>
            <ShownOnce
              what={`The invitation of ${inviting.data.account.name}`}
              secret={`${location.origin}/invited#${inviting.data.code}`}
            />
            <p className="by">Give it to them alone: whoever opens it first, within seven days, chooses the password.</p>
          </>
        )}
        {inviting.error && <State error={inviting.error} />}
      </form>
      {changing.error && <State error={changing.error} />}
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">State</th>
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          {data.map((account) => (
            <tr key={account.name} className={account.closed ? "aside" : ""}>
              <th scope="row">{account.name}</th>
              <td data-label="Role">
                <RoleSelect
                  role={account.role}
                  label={`Role of ${account.name}`}
                  choose={(one) => changing.mutate({ of: account.name, role: one })}
                />
              </td>
              <td data-label="State">{stateInWords(account)}</td>
              <td data-label="Do">
                <div className="row">
                  {!account.closed && (
                    <button
                      type="button"
                      aria-label={`New invitation for ${account.name}`}
                      onClick={() => inviting.mutate({ again: account.name })}
                    >
                      New invitation
                    </button>
                  )}
                  <button
                    type="button"
                    aria-label={`${account.closed ? "Open" : "Close"} the account of ${account.name}`}
                    onClick={() => changing.mutate({ of: account.name, closed: !account.closed })}
                  >
                    {account.closed ? "Open again" : "Close"}
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Audit />
    </>
  );
}

function RoleSelect({ role, choose, label }: { role: Role; choose(role: Role): void; label: string }) {
  return (
    <select value={role} aria-label={label} onChange={(change) => choose(change.target.value as Role)}>
      {roles.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}

function stateInWords({ closed, hasPassword, invitedUntil, seen }: Awaited<ReturnType<typeof api.accounts>>[number]): string {
  if (closed) return `closed since ${momentInWords(closed)}`;
  return [
    ...(hasPassword ? [] : ["no password yet"]),
    ...(invitedUntil ? [`invited until ${momentInWords(invitedUntil)}`] : []),
    seen ? `last there ${momentInWords(seen)}` : "not signed in",
  ].join("; ");
}

const pageLength = 50;

/** The record, newest first, more of it when asked for. */
function Audit() {
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ["audit"],
    queryFn: ({ pageParam }) => api.audit(pageLength, pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.length < pageLength ? undefined : page.at(-1)?.seq),
  });
  return (
    <>
      <h2>Record</h2>
      {error && <State error={error} />}
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">From</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {data?.pages.flat().map(({ seq, at, who, from, act, about }) => (
            <tr key={seq}>
              <td data-label="When">{momentInWords(at)}</td>
              <td data-label="Who">{who}</td>
              <td data-label="From">{from}</td>
              <td data-label="What">
                {act}
                {about && `: ${about}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <button type="button" onClick={() => void fetchNextPage()} disabled={isFetching}>
          Earlier
        </button>
      )}
    </>
  );
}

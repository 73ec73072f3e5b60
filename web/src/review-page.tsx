import { useQuery } from "@tanstack/react-query";
import { useAddress } from "./address.js";
import { api } from "./api.js";
import { BlindForm } from "./blind-form.js";
import { EventView, ReportTexts, triggersOf } from "./event-page.js";
import { Link } from "./link.js";
import { LitArea } from "./lit.js";
import { State } from "./state.js";
import { useKeys } from "./use-keys.js";
import { useWho } from "./use-who.js";

/** Events that ask for a person, one after the other, all from the keyboard; or coded blind, for two who are compared. */
export function ReviewPage() {
  const { query, go } = useAddress();
  const [who] = useWho();
  const blind = query.get("blind") === "1";
  const queue = useQuery({ queryKey: ["queue"], queryFn: api.queue });
  const list = queue.data?.queue ?? [];
  const asked = query.get("event");
  const current = asked ?? list[0]?.event.id;
  const at = list.findIndex(({ event }) => event.id === current);
  const whole = useQuery({
    queryKey: ["event", current, blind ? who : ""],
    queryFn: () => api.event(current as string, blind ? who : undefined),
    enabled: current !== undefined,
  });
  const to = (id: string | undefined, mode = blind) => {
    const next = new URLSearchParams({ ...(id === undefined ? {} : { event: id }), ...(mode ? { blind: "1" } : {}) });
    go(`/review${next.size > 0 ? `?${next}` : ""}`, true);
    scrollTo(0, 0);
  };
  const step = (by: number) => to(list[Math.max(0, Math.min(list.length - 1, at + by))]?.event.id);
  // What stands next in the list as it was: the one decided on leaves it.
  const next = () => to(list[at + 1]?.event.id);
  useKeys({ j: () => step(1), k: () => step(-1) });
  if (queue.error) return <State error={queue.error} />;
  if (!queue.data) return <State>Loading…</State>;
  return (
    <>
      <h1>Review</h1>
      <p className="lead">
        {queue.data.open.toLocaleString("en-GB")} {queue.data.open === 1 ? "event waits" : "events wait"} for a person,{" "}
        {queue.data.decided.toLocaleString("en-GB")} decided. Those that ask most come first. <kbd>j</kbd> next, <kbd>k</kbd> back,{" "}
        <kbd>a</kbd> accept, <kbd>x</kbd> not an incident, <kbd>c</kbd> correct, <kbd>s</kbd> same, <kbd>d</kbd> not the same, <kbd>u</kbd>{" "}
        take back.{" "}
        <label>
          <input type="checkbox" checked={blind} onChange={(change) => to(current, change.target.checked)} /> code blind
        </label>
      </p>
      {list.length === 0 && asked === null ? (
        <State>
          Nothing waits: a person has decided on every event. New reports bring new ones. <Link to="/">All events</Link>
        </State>
      ) : (
        <div className="queue">
          <nav aria-label="Waiting events">
            <ol className="plain">
              {list.map(({ event, reasons }) => (
                <li key={event.id}>
                  <a
                    href={`/review?event=${event.id}`}
                    aria-current={event.id === current ? "true" : undefined}
                    onClick={(click) => {
                      if (click.metaKey || click.ctrlKey || click.shiftKey) return;
                      click.preventDefault();
                      to(event.id);
                    }}
                  >
                    {blind ? `${event.id}` : event.headline}
                  </a>
                  {!blind && <p className="by">{reasons.join("; ")}</p>}
                </li>
              ))}
            </ol>
            <Agreement />
          </nav>
          <div>
            {whole.error ? (
              <State error={whole.error} />
            ) : !whole.data ? (
              <State>Loading…</State>
            ) : blind ? (
              <LitArea>
                <div className="beside">
                  <BlindForm key={whole.data.event.id} data={whole.data} decided={next} />
                  <section aria-label="The reports’ words">
                    <ReportTexts blind data={whole.data} marks={(report) => triggersOf(whole.data, report, "the incident that is meant")} />
                  </section>
                </div>
              </LitArea>
            ) : (
              <EventView key={whole.data.event.id} data={whole.data} decided={next} level={2} />
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** How far those agree who coded blind. */
function Agreement() {
  const { data } = useQuery({ queryKey: ["agreement"], queryFn: api.agreement });
  if (!data || data.fields.length === 0) return null;
  return (
    <>
      <h2>Agreement</h2>
      <p className="by">Krippendorff’s alpha of {data.coders.join(", ")}: 1 always, 0 as chance would have it.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col" className="number">
              Alpha
            </th>
            <th scope="col" className="number">
              Alike
            </th>
          </tr>
        </thead>
        <tbody>
          {data.fields.map(({ field, alpha, events, alike }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td className="number">{alpha === undefined ? "-" : alpha.toFixed(2)}</td>
              <td className="number">
                {alike} of {events}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

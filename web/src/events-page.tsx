import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { claimAbouts, type Event, incidentTypes, reviewStates } from "../../src/model/index.js";
import { useAddress } from "./address.js";
import { api } from "./api.js";
import { EventMap } from "./event-map.js";
import { Link } from "./link.js";
import { State } from "./state.js";
import { WeeklyChart } from "./weekly-chart.js";
import { figureInWords, placeInWords, reviewWords, timeInWords, typeInWords } from "./words.js";

const names = ["since", "until", "country", "near", "type", "actor", "text", "source", "status", "minKilled", "area"] as const;

/** All events that fit: a map, a chart and a table of the same selection, which is the page's address. */
export function EventsPage() {
  const { query, go } = useAddress();
  const asked = new URLSearchParams([...query].filter(([name, value]) => (names as readonly string[]).includes(name) && value !== ""));
  const key = asked.toString();
  const change = (changes: Record<string, string>) => {
    const next = new URLSearchParams(key);
    for (const [name, value] of Object.entries(changes))
      if (value === "") next.delete(name);
      else next.set(name, value);
    go(`/${next.size > 0 ? `?${next}` : ""}`, true);
  };
  const points = useQuery({ queryKey: ["points", key], queryFn: () => api.points(key), placeholderData: (before) => before });
  const pages = useInfiniteQuery({
    queryKey: ["events", key],
    queryFn: ({ pageParam }) => api.events(key, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const events = pages.data?.pages.flatMap((page) => page.events) ?? [];
  const error = points.error ?? pages.error;
  return (
    <>
      <h1>Events</h1>
      <Filters query={asked} change={change} />
      {error && <State error={error} />}
      {points.data && (
        <p className="lead" aria-live="polite">
          {points.data.total.toLocaleString("en-GB")} {points.data.total === 1 ? "event" : "events"}
          {points.data.points.length < points.data.total &&
            `; the newest ${points.data.points.length.toLocaleString("en-GB")} are on the map`}
          {key !== "" && (
            <>
              {" "}
              <button type="button" onClick={() => go("/", true)}>
                Show all
              </button>
            </>
          )}
        </p>
      )}
      {points.data && points.data.points.length > 0 && (
        <div className="overview">
          <EventMap
            points={points.data.points}
            open={(id) => go(`/events/${id}`)}
            area={asked.get("area")}
            choose={(area) => change({ area })}
          />
          <div>
            <WeeklyChart points={points.data.points} />
            <ActorCounts query={key} choose={(actor) => change({ actor })} />
          </div>
        </div>
      )}
      {pages.isPending ? (
        <State>Loading…</State>
      ) : events.length === 0 && !error ? (
        <State>
          {key === "" ? (
            <>
              No events yet. Read reports into the archive, in a terminal: <code>dateline ingest FILE</code>. Or{" "}
              <Link to="/try">try a report</Link> without keeping it.
            </>
          ) : (
            "No event fits all of that. Leave a filter out, or widen it."
          )}
        </State>
      ) : (
        <div className="scroll">
          <table className="stacked">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Where</th>
                <th scope="col" className="number">
                  Killed
                </th>
                <th scope="col">Others</th>
                <th scope="col" className="number">
                  Reports
                </th>
                <th scope="col">Review</th>
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <tr key={event.id}>
                  <td className="when">{timeInWords(event.time)}</td>
                  <td>
                    <Link to={`/events/${event.id}`}>{whatInWords(event)}</Link>
                  </td>
                  <td>{placeInWords(event.place)}</td>
                  <td className="number" data-label="Killed">
                    {event.totals.killed ? figureInWords(event.totals.killed) : ""}
                  </td>
                  <td className="figure" data-label="Others">
                    {otherFigures(event)}
                  </td>
                  <td className="number" data-label="Reports">
                    {new Set(event.members.map(({ report }) => report)).size}
                  </td>
                  <td className="nowrap">
                    <span className={`review ${event.review}`}>{reviewWords[event.review]}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {events.length > 0 && <Download query={key} />}
      {pages.hasNextPage && (
        <button type="button" onClick={() => void pages.fetchNextPage()} disabled={pages.isFetchingNextPage}>
          {pages.isFetchingNextPage ? "Loading…" : "More"}
        </button>
      )}
    </>
  );
}

const codebooks = [
  ["dateline", "all columns"],
  ["ucdp-ged", "UCDP GED"],
  ["acled", "ACLED"],
  ["gtd", "GTD"],
] as const;

/** What fits, as a file. */
function Download({ query }: { query: string }) {
  const [codebook, setCodebook] = useState("dateline");
  const to = (format: string) =>
    `/api/export?${new URLSearchParams([...new URLSearchParams(query), ["codebook", codebook], ["format", format], ["bom", "yes"]])}`;
  return (
    <p className="by download">
      <label>
        Download these in{" "}
        <select value={codebook} onChange={(change) => setCodebook(change.target.value)}>
          {codebooks.map(([name, title]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>{" "}
      as <a href={to("csv")}>CSV</a>, <a href={to("xlsx")}>Excel</a>, <a href={to("geojson")}>GeoJSON</a>,{" "}
      <a href={to("parquet")}>Parquet</a>
    </p>
  );
}

/** The groups and forces in most of the events; a click chooses those of one. */
function ActorCounts({ query, choose }: { query: string; choose(actor: string): void }) {
  const { data } = useQuery({ queryKey: ["actors", query], queryFn: () => api.actors(query), placeholderData: (before) => before });
  const most = data?.[0]?.events ?? 0;
  if (!data || most === 0) return null;
  return (
    <figure className="actors" aria-label="Groups and forces in most events">
      <ul className="plain">
        {data.map(({ actor, name, events }) => (
          <li key={actor}>
            <button type="button" className="value" onClick={() => choose(actor)}>
              {name}
            </button>
            <span className="number">{events.toLocaleString("en-GB")}</span>
            <span className="bar" style={{ width: `${(100 * events) / most}%` }} />
          </li>
        ))}
      </ul>
      <figcaption>Events in which a group or force stands</figcaption>
    </figure>
  );
}

function whatInWords({ type, participants, status }: Awaited<ReturnType<typeof api.events>>["events"][number]): string {
  const by = participants.find(({ role }) => role === "initiator");
  const on = participants.find(({ role }) => role === "target" || role === "victim");
  const act = `${status === "occurred" ? "" : `${status} `}${typeInWords(type)}`;
  return `${act.charAt(0).toUpperCase()}${act.slice(1)}${by ? ` by ${by.name}` : ""}${on ? ` against ${on.name}` : ""}`;
}

function Filters({ query, change }: { query: URLSearchParams; change(changes: Record<string, string>): void }) {
  const value = (name: string) => query.get(name) ?? "";
  const typed = (name: string, label: string, more: { type?: string; placeholder?: string; min?: number } = {}) => (
    <label>
      {label}
      <input
        key={value(name)}
        defaultValue={value(name)}
        {...more}
        onBlur={(event) => event.target.value.trim() !== value(name) && change({ [name]: event.target.value.trim() })}
        onKeyDown={(event) => event.key === "Enter" && change({ [name]: event.currentTarget.value.trim() })}
      />
    </label>
  );
  const chosen = (name: string, label: string, all: readonly string[], words: (one: string) => string) => (
    <label>
      {label}
      <select value={value(name)} onChange={(event) => change({ [name]: event.target.value })}>
        <option value="">any</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {typed("text", "Words", { type: "search", placeholder: "market grenade" })}
      {typed("since", "Since", { type: "date" })}
      {typed("until", "Until", { type: "date" })}
      {typed("country", "Country", { placeholder: "Mali, Niger" })}
      {typed("near", "Near", { placeholder: "Mastung 50km" })}
      {chosen("type", "Kind", incidentTypes, typeInWords)}
      {typed("actor", "Who", { placeholder: "a group, a force" })}
      {typed("source", "Source", { placeholder: "a paper, a feed" })}
      {typed("minKilled", "Killed, at least", { type: "number", min: 0 })}
      {chosen("status", "Review", reviewStates, (one) => reviewWords[one as keyof typeof reviewWords])}
    </form>
  );
}

/** Who else was harmed or held: "9 abducted, 20 wounded". */
function otherFigures({ totals }: Event): string {
  return claimAbouts
    .flatMap((about) => {
      const figure = totals[about];
      return about === "killed" || !figure || figure.high === 0 ? [] : [`${figureInWords(figure)} ${about}`];
    })
    .join(", ");
}

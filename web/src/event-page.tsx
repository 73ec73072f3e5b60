import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type ClaimAbout, claimAbouts, type Event, type EventWhole, settableFields, type SettableField } from "../../src/model/index.js";
import { api, type Wish } from "./api.js";
import { Link } from "./link.js";
import { LitArea, LitText, type Marked, Value } from "./lit.js";
import { State } from "./state.js";
import { dayInWords, figureInWords, placeInWords, placePrecision, reviewWords, timeInWords, typeInWords } from "./words.js";

/** One event: its figures and who gave them, its reports with their words lit, and what people decided. */
export function EventPage({ id }: { id: string }) {
  const { data, error } = useQuery({ queryKey: ["event", id], queryFn: () => api.event(id) });
  useEffect(() => {
    if (data) document.title = `${data.event.headline} - Dateline`;
    return () => {
      document.title = "Dateline";
    };
  }, [data]);
  if (error) return <State error={error} />;
  if (!data) return <State>Loading…</State>;
  const { event, reports } = data;
  return (
    <LitArea>
      <article>
        <p className="crumb">
          <Link to="/">Events</Link>
        </p>
        <h1>{event.headline}</h1>
        <p className="lead">
          <span className={`review ${event.review}`}>{reviewWords[event.review]}</span> · told by {reports.length}{" "}
          {reports.length === 1 ? "report" : "reports"}
          {event.sources.length < reports.length && `, ${event.sources.length} of them independent`}
          {event.background && " · only recalled, not the reports’ news"} · <code>{event.id}</code>
        </p>
        <div className="beside">
          <div>
            <Facts event={event} />
            <Figures event={event} />
            <Decide data={data} />
          </div>
          <section aria-label="The reports’ words">
            {reports.map((report) => (
              <div key={report.id} className="card report">
                <h2>
                  {report.title ?? report.id}
                  <small>
                    {[
                      report.publisher,
                      report.published ? dayInWords(report.published) : undefined,
                      event.members.find((one) => one.report === report.id)?.why,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </small>
                </h2>
                <LitText text={report.text} marks={marksOf(event, report.id)} />
              </div>
            ))}
          </section>
        </div>
      </article>
    </LitArea>
  );
}

function marksOf(event: Event, report: string): Marked[] {
  const here = <T extends { report: string }>(spans: readonly T[]) => spans.filter((span) => span.report === report);
  return [
    ...here(event.time.evidence).map((span) => ({ key: "when", span, says: timeInWords(event.time) })),
    ...here(event.place?.evidence ?? []).map((span) => ({ key: "where", span, says: placeInWords(event.place) })),
    ...event.participants.flatMap(({ name, role, mentions }, n) =>
      here(mentions).map((span) => ({ key: `who${n}`, span, says: `${role}: ${name}` })),
    ),
    ...event.claims.flatMap(({ about, evidence }, n) => here(evidence).map((span) => ({ key: `claim${n}`, span, says: about }))),
  ];
}

function Facts({ event }: { event: Event }) {
  const set = (field: SettableField) => (event.set[field] ? <span className="by"> set by a person</span> : null);
  return (
    <dl>
      <dt>what</dt>
      <dd>
        {typeInWords(event.type)}
        {event.status === "occurred" ? "" : `, ${event.status}`}
        {set("type")}
      </dd>
      <dt>when</dt>
      <dd>
        <Value of="when">{timeInWords(event.time)}</Value>
        {set("time")}
      </dd>
      <dt>where</dt>
      <dd>
        <Value of="where">{placeInWords(event.place)}</Value>
        {event.place && <span className="by"> {placePrecision(event.place.precision)}</span>}
        {set("place")}
      </dd>
      {event.participants.map(({ name, role, certainty }, n) => (
        <div key={`${role} ${name}`} className="pair">
          <dt>{role}</dt>
          <dd>
            <Value of={`who${n}`}>
              {name}
              {certainty === "asserted" ? "" : `, ${certainty}`}
            </Value>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Who said which figure: agreeing and disagreeing side by side, and how the event's own came about. */
function Figures({ event }: { event: Event }) {
  const told = claimAbouts.filter((about) => event.totals[about] || event.claims.some((claim) => claim.about === about));
  if (told.length === 0) return <p>No figure is told.</p>;
  return (
    <>
      {told.map((about) => (
        <section key={about} className="figures">
          <h2>
            {about} <strong className="figure">{event.totals[about] ? figureInWords(event.totals[about]) : "not said"}</strong>
          </h2>
          <FigureClaims event={event} about={about} />
        </section>
      ))}
      {event.history.length > 1 && event.totals.killed && (
        <section className="figures">
          <h2>How the toll moved</h2>
          <ol className="plain">
            {event.history.map(({ published, report, totals }) => (
              <li key={report}>
                {dayInWords(published)}: {totals.killed ? `${figureInWords(totals.killed)} killed` : "nothing said"}{" "}
                <span className="by">{report}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function FigureClaims({ event, about }: { event: Event; about: ClaimAbout }) {
  const figure = event.figures.find((one) => one.about === about);
  return (
    <>
      {figure && <p className="by">{figure.rule}</p>}
      <ul>
        {event.claims.map((claim, n) =>
          claim.about === about ? (
            <li key={`${claim.report} ${claim.evidence[0]?.start}`} className={figure?.claims.includes(n) ? "" : "aside"}>
              <Value of={`claim${n}`}>
                {figureInWords(claim)} {claim.whom}
              </Value>
              <span className="by">
                {" "}
                says {claim.source.kind === "report" ? "the report" : (claim.source.name ?? claim.source.kind)}, {claim.report}
                {claim.copies.length > 0 && `, copied by ${claim.copies.join(", ")}`}
                {claim.stance === "denied" && " (denied)"}
                {claim.cumulative && " (counts more than this event)"}
                {claim.partOf !== undefined && " (a part of another figure)"}
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}

const whoKey = "dateline.who";

function Decide({ data }: { data: EventWhole }) {
  const { event, decisions, proposals } = data;
  const client = useQueryClient();
  const [who, setWho] = useState(() => localStorage.getItem(whoKey) ?? "");
  const [why, setWhy] = useState("");
  const [field, setField] = useState<SettableField>("killed");
  const [typed, setTyped] = useState("");
  const deciding = useMutation({
    mutationFn: (wish: Wish) => api.decide(who, why, wish),
    onSuccess: () => {
      setWhy("");
      setTyped("");
      void client.invalidateQueries();
    },
  });
  const decide = (wish: Wish) => {
    localStorage.setItem(whoKey, who);
    deciding.mutate(wish);
  };
  const busy = deciding.isPending || who.trim() === "";
  const noReason = busy || why.trim() === "";
  // Accept, not an incident, undo: from the keyboard, where nothing is being typed.
  useEffect(() => {
    const press = (pressed: KeyboardEvent) => {
      if (
        pressed.ctrlKey ||
        pressed.metaKey ||
        pressed.altKey ||
        (pressed.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(pressed.target.tagName))
      )
        return;
      if (pressed.key === "a" && !busy) decide({ kind: "accept", event: event.id });
      if (pressed.key === "u" && !busy && decisions.some(({ undone, deed }) => !undone && deed.kind !== "undo"))
        decide({ kind: "undo", of: event.id });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  return (
    <section className="card decide" aria-label="Decide">
      <h2>Decide</h2>
      <div className="row">
        <label>
          Your name <input value={who} onChange={(change) => setWho(change.target.value)} autoComplete="name" />
        </label>
        <label>
          Why <input value={why} onChange={(change) => setWhy(change.target.value)} placeholder="a reason, in words" />
        </label>
      </div>
      <div className="row">
        <button type="button" className="main-action" disabled={busy} onClick={() => decide({ kind: "accept", event: event.id })}>
          Accept (a)
        </button>
        <button type="button" disabled={noReason} onClick={() => decide({ kind: "reject", event: event.id })}>
          Not an incident
        </button>
      </div>
      <div className="row">
        <label>
          Correct{" "}
          <select value={field} onChange={(change) => setField(change.target.value as SettableField)}>
            {settableFields.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          to <input value={typed} onChange={(change) => setTyped(change.target.value)} placeholder="12, 12-13, 12+, none" />
        </label>
        <button
          type="button"
          disabled={noReason || typed.trim() === ""}
          onClick={() => decide({ kind: "set", event: event.id, field, typed })}
        >
          Correct
        </button>
      </div>
      {who.trim() === "" ? (
        <p className="by">Say who you are: decisions are kept with a name.</p>
      ) : (
        why.trim() === "" && <p className="by">All but accepting needs a reason.</p>
      )}
      {deciding.error && <State error={deciding.error} />}
      {proposals.length > 0 && (
        <>
          <h3>Maybe the same</h3>
          <ul className="plain">
            {proposals.map(({ event: other, comparison }) => (
              <li key={other.id}>
                <Link to={`/events/${other.id}`}>{other.headline}</Link>
                <p className="by">
                  For: {comparison.for.join("; ") || "little"}. Against: {comparison.against.join("; ") || "nothing"}.
                </p>
                <div className="row">
                  <button type="button" disabled={noReason} onClick={() => decide({ kind: "merge", events: [event.id, other.id] })}>
                    Same event
                  </button>
                  <button type="button" disabled={noReason} onClick={() => decide({ kind: "split", event: event.id, reports: [other.id] })}>
                    Not the same
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {decisions.length > 0 && (
        <>
          <h3>Decided so far</h3>
          <ul className="plain">
            {decisions.map(({ id, at, who, why, deed, undone }) => (
              <li key={id} className={undone ? "aside" : ""}>
                {who}, {dayInWords(at)}: {deed.kind === "set" ? `${deed.field} set` : deed.kind === "undo" ? "taken back" : deed.kind}
                {why && `, “${why}”`}
                {undone && " (taken back)"}{" "}
                {!undone && deed.kind !== "undo" && (
                  <button type="button" disabled={busy} onClick={() => decide({ kind: "undo", of: id })}>
                    Take back
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

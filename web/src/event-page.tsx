import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { type ClaimAbout, claimAbouts, type Event, type EventWhole, type SettableField } from "../../src/model/index.js";
import { tollSteps } from "../../src/wording/toll-steps.js";
import { api } from "./api.js";
import { DecidePanel } from "./decide-panel.js";
import { Decided } from "./decided.js";
import { Link } from "./link.js";
import { LitArea, LitText, type Marked, Value } from "./lit.js";
import { reportNamed, whyNamed } from "./report-named.js";
import { State } from "./state.js";
import { useSession } from "./use-session.js";
import { countedInWords, dayInWords, figureInWords, placeInWords, placePrecision, reviewWords, timeInWords, typeInWords } from "./words.js";

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
  return (
    <>
      <p className="crumb">
        <Link to="/">Events</Link>
      </p>
      <EventView data={data} level={1} />
    </>
  );
}

/** An event with everything behind it. `level` is that of its heading; `decided` hears that a person is done with it. */
export function EventView({ data, level, decided }: { data: EventWhole; level: 1 | 2; decided?: () => void }) {
  const { event, reports } = data;
  const { may } = useSession();
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <LitArea>
      <article>
        <Heading className="headline">{event.headline}</Heading>
        <p className="lead">
          <span className={`review ${event.review}`}>{reviewWords[event.review]}</span> · told by {reports.length}{" "}
          {reports.length === 1 ? "report" : "reports"}
          {event.sources.length < reports.length && `, ${event.sources.length} of them independent`}
          {event.background && " · only recalled, not the reports’ news"} · <code>{event.id}</code>
        </p>
        <div className="beside">
          <div>
            <Facts event={event} />
            <Figures data={data} />
            {may("coder") ? <DecidePanel data={data} decided={decided} /> : <Decided decisions={data.decisions} />}
          </div>
          <section aria-label="The reports’ words">
            <ReportTexts
              data={data}
              marks={(report) => [...triggersOf(data, report, typeInWords(event.type)), ...marksOf(event, report)]}
            />
          </section>
        </div>
      </article>
    </LitArea>
  );
}

/** The reports that tell an event, side by side, their words marked; `blind`: without why they are of one event, which says what was read. */
export function ReportTexts({
  data: { event, reports },
  marks,
  blind,
}: {
  data: EventWhole;
  marks(report: string): Marked[];
  blind?: boolean;
}) {
  return reports.map((report) => (
    <div key={report.id} className="card report">
      <h2>
        {report.title ?? report.id}
        <small>
          {[
            report.publisher,
            report.published ? dayInWords(report.published) : undefined,
            blind ? undefined : whyNamed(event.members.find((one) => one.report === report.id)?.why ?? "", reports),
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </h2>
      <div data-report={report.id}>
        <LitText text={report.text} marks={marks(report.id)} />
      </div>
    </div>
  ));
}

/** The words by which a report tells the event. */
export function triggersOf({ triggers }: EventWhole, report: string, says: string): Marked[] {
  return triggers.filter((span) => span.report === report).map((span) => ({ key: "what", span, says }));
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
        <Value of="what">
          {typeInWords(event.type)}
          {event.status === "occurred" ? "" : `, ${event.status}`}
        </Value>
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
function Figures({ data: { event, reports } }: { data: EventWhole }) {
  const named = (ids: readonly string[]) => ids.map((id) => reportNamed(id, reports)).join(", ");
  const told = claimAbouts.filter((about) => event.totals[about] || event.claims.some((claim) => claim.about === about));
  if (told.length === 0) return <p>No figure is told.</p>;
  return (
    <>
      {told.map((about) => (
        <section key={about} className="figures">
          <h2>
            {about} <strong className="figure">{event.totals[about] ? figureInWords(event.totals[about]) : "not said"}</strong>
          </h2>
          <FigureClaims event={event} about={about} named={named} />
        </section>
      ))}
      {event.history.length > 1 && event.totals.killed && (
        <section className="figures">
          <h2>How the toll moved</h2>
          <ol className="plain">
            {tollSteps(event.history).map(({ day, killed, reports: ids }) => (
              <li key={`${day} ${ids[0]}`}>
                {dayInWords(day)}: {killed ? `${figureInWords(killed)} killed` : "nothing said"} <span className="by">{named(ids)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function FigureClaims({ event, about, named }: { event: Event; about: ClaimAbout; named(ids: readonly string[]): string }) {
  const figure = event.figures.find((one) => one.about === about);
  return (
    <>
      {figure && <p className="by">{figure.rule}</p>}
      <ul>
        {event.claims.map((claim, n) =>
          claim.about === about ? (
            <li key={`${claim.report} ${claim.evidence[0]?.start}`} className={figure?.claims.includes(n) ? "" : "aside"}>
              <Value of={`claim${n}`}>{countedInWords(claim)}</Value>
              <span className="by">
                {" "}
                says {claim.source.kind === "report" ? "the report" : (claim.source.name ?? claim.source.kind)}, {named([claim.report])}
                {claim.copies.length > 0 && `, copied by ${named(claim.copies)}`}
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

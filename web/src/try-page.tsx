import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { claimAbouts, type Incident, type ReportCoding } from "../../src/model/index.js";
import { api } from "./api.js";
import { LitArea, LitText, type Marked, Value } from "./lit.js";
import { State } from "./state.js";
import { countedInWords, figureInWords, placeInWords, timeInWords, typeInWords } from "./words.js";

const example =
  "BAIDOA, Somalia, 5 May 2026 - A car bomb killed at least nine people at the cattle market in Baidoa on Tuesday, police said. A doctor at the main hospital put the dead at twelve, among them three children. Al-Shabaab said that it had carried out the attack.";

/** Paste a report: its incidents appear beside the text. Nothing leaves the machine, nothing is kept. */
export function TryPage() {
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const reading = useMutation({ mutationFn: () => api.extract({ text, published: published || null }) });
  const { data } = reading;
  const drop = async (file: File | undefined) => {
    if (file) setText(await file.text());
    reading.reset();
  };
  return (
    <>
      <h1>Try it</h1>
      <p className="lead">Paste a report, or drop a text file. It is read on this machine; nothing leaves it, and nothing is kept.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reading.mutate();
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void drop(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor="text">The report</label>
        <textarea id="text" rows={8} value={text} dir="auto" onChange={(event) => setText(event.target.value)} required />
        <div className="row">
          <label>
            Day of publication <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
          </label>
          <button type="submit" className="main-action" disabled={reading.isPending || text.trim() === ""}>
            {reading.isPending ? "Reading…" : "Read it"}
          </button>
          <button
            type="button"
            onClick={() => {
              setText(example);
              setPublished("2026-05-06");
              reading.reset();
            }}
          >
            Show me an example
          </button>
        </div>
      </form>
      {reading.error && <State error={reading.error} />}
      {data && <Coding coding={data} text={text} />}
    </>
  );
}

function Coding({ coding, text }: { coding: ReportCoding; text: string }) {
  const marks = coding.incidents.flatMap(marksOf);
  return (
    <LitArea>
      <div className="beside">
        <section aria-label="The report’s words">
          <h2>Its words</h2>
          <LitText text={text} marks={marks} />
        </section>
        <section aria-label="What was read in it">
          <h2>
            {coding.incidents.length === 0
              ? "No incident"
              : coding.incidents.length === 1
                ? "One incident"
                : `${coding.incidents.length} incidents`}
          </h2>
          {coding.incidents.length === 0 && (
            <p>
              Nothing in it tells of an act of violence that could be coded.
              {coding.setAside.length > 0 &&
                ` Set aside: ${coding.setAside.map(({ span, reason }) => `“${span.text}” (${reason})`).join(", ")}.`}
            </p>
          )}
          {coding.incidents.map((incident, at) => (
            <IncidentCard key={incident.id} incident={incident} at={at} />
          ))}
          {coding.warnings.map((warning) => (
            <p key={warning} className="note">
              {warning}
            </p>
          ))}
          <p className="note">Point at a value to see its words, or at words to see what was read from them.</p>
        </section>
      </div>
    </LitArea>
  );
}

function marksOf(incident: Incident, at: number): Marked[] {
  const key = (name: string) => `${at}-${name}`;
  return [
    { key: key("type"), span: incident.trigger, says: typeInWords(incident.type) },
    ...incident.time.evidence.map((span) => ({ key: key("when"), span, says: timeInWords(incident.time) })),
    ...(incident.place?.evidence ?? []).map((span) => ({ key: key("where"), span, says: placeInWords(incident.place) })),
    ...incident.participants.flatMap(({ name, role, mentions }, n) =>
      mentions.map((span) => ({ key: key(`who${n}`), span, says: `${role}: ${name}` })),
    ),
    ...incident.claims.flatMap(({ evidence, about }, n) => evidence.map((span) => ({ key: key(`claim${n}`), span, says: about }))),
  ];
}

function IncidentCard({ incident, at }: { incident: Incident; at: number }) {
  const of = (name: string) => `${at}-${name}`;
  return (
    <article className="card">
      <h3>
        <Value of={of("type")}>{incident.headline}</Value>
      </h3>
      <dl>
        <dt>when</dt>
        <dd>
          <Value of={of("when")}>{timeInWords(incident.time)}</Value>
        </dd>
        <dt>where</dt>
        <dd>
          <Value of={of("where")}>{placeInWords(incident.place)}</Value>
        </dd>
        {incident.participants.map(({ name, role, certainty }, n) => (
          <div key={`${role} ${name}`} className="pair">
            <dt>{role}</dt>
            <dd>
              <Value of={of(`who${n}`)}>
                {name}
                {certainty === "asserted" ? "" : `, ${certainty}`}
              </Value>
            </dd>
          </div>
        ))}
        {claimAbouts
          .filter((about) => incident.claims.some((claim) => claim.about === about))
          .map((about) => (
            <div key={about} className="pair">
              <dt>{about}</dt>
              <dd>
                <strong className="figure">
                  {incident.totals[about] ? figureInWords(incident.totals[about]) : "not said of this incident"}
                </strong>
                <ul>
                  {incident.claims.map((claim, n) =>
                    claim.about === about ? (
                      <li key={`${claim.evidence[0]?.start} ${claim.source.name}`}>
                        <Value of={of(`claim${n}`)}>{countedInWords(claim)}</Value>
                        <span className="by">
                          {" "}
                          says {claim.source.kind === "report" ? "the report" : (claim.source.name ?? claim.source.kind)}
                        </span>
                      </li>
                    ) : null,
                  )}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </article>
  );
}

import { useQuery } from "@tanstack/react-query";
import { api } from "./api.js";
import { Link } from "./link.js";
import { State } from "./state.js";
import { dayInWords, momentInWords } from "./words.js";

/** Feeds, pages, files and folders that reports were read from, when, and what failed. */
export function SourcesPage() {
  const { data, error } = useQuery({ queryKey: ["sources"], queryFn: api.sources, refetchInterval: 60_000 });
  if (error) return <State error={error} />;
  if (!data) return <State>Loading…</State>;
  const failed = data.sources.filter(({ problem }) => problem !== undefined).length;
  return (
    <>
      <h1>Sources</h1>
      <p className="lead">
        The archive is <code>{data.archive}</code>. It holds{" "}
        {data.reports === 1 ? "one report" : `${data.reports.toLocaleString("en-GB")} reports`}
        {data.versions > data.reports ? ` in ${data.versions.toLocaleString("en-GB")} versions` : ""}, telling of{" "}
        {data.events === 1 ? "one event" : `${data.events.toLocaleString("en-GB")} events`}.
        {failed > 0 && ` Of ${failed} ${failed === 1 ? "source" : "sources"} something could not be read; they stand first.`}
      </p>
      {data.sources.length === 0 ? (
        <State>
          No reports yet. In a terminal: <code>dateline ingest FILE</code>, or <code>dateline watch feeds.txt</code>. Or{" "}
          <a href="/try">try one</a> without keeping it.
        </State>
      ) : (
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Kind</th>
              <th scope="col" className="number">
                Reports
              </th>
              <th scope="col">Last read</th>
              <th scope="col">What failed</th>
            </tr>
          </thead>
          <tbody>
            {data.sources.map(({ address, kind, name, added, tried, done, due, failures, problem }) => (
              <tr key={address}>
                <td className="path">
                  {name !== undefined && (
                    <>
                      <strong>{name}</strong>
                      <br />
                    </>
                  )}
                  {added > 0 ? <Link to={`/?${new URLSearchParams({ source: address })}`}>{address}</Link> : address}
                </td>
                <td data-label="Kind">{kind}</td>
                <td className="number" data-label="Reports">
                  {added.toLocaleString("en-GB")}
                </td>
                <td data-label="Last read">{done === undefined ? `never; tried ${momentInWords(tried)}` : momentInWords(done)}</td>
                <td className="failed" data-label="What failed">
                  {problem === undefined ? "nothing" : <Lines text={problem} />}
                  {failures > 1 && <p>Failed {failures} times.</p>}
                  {due !== undefined && (
                    <p>Asked again on {due.slice(0, 10) === tried.slice(0, 10) ? momentInWords(due) : dayInWords(due)}.</p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** A line each; those after the third are shown when asked for. */
function Lines({ text }: { text: string }) {
  const lines = text.split("\n");
  const shown = lines.slice(0, 3).map((line) => <p key={line}>{line}</p>);
  if (lines.length <= 3) return shown;
  return (
    <>
      {shown}
      <details>
        <summary>{lines.length - 3} more</summary>
        {lines.slice(3).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </>
  );
}

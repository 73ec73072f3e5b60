import { useQuery } from "@tanstack/react-query";
import { api } from "./api.js";
import { State } from "./state.js";
import { dayInWords } from "./words.js";

/** Where the reports of the archive came from. */
export function SourcesPage() {
  const { data, error } = useQuery({ queryKey: ["sources"], queryFn: api.sources });
  if (error) return <State error={error} />;
  if (!data) return <State>Loading…</State>;
  return (
    <>
      <h1>Sources</h1>
      <p className="lead">
        The archive is <code>{data.archive}</code>. It holds {data.reports.toLocaleString("en-GB")} reports
        {data.versions > data.reports ? ` in ${data.versions.toLocaleString("en-GB")} versions` : ""}, which tell of{" "}
        {data.events.toLocaleString("en-GB")} events.
      </p>
      {data.reports === 0 ? (
        <State>
          No reports yet. In a terminal: <code>dateline ingest FILE</code>. Or <a href="/try">try one</a> without keeping it.
        </State>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col" className="number">
                Reports
              </th>
              <th scope="col">Last added</th>
            </tr>
          </thead>
          <tbody>
            {data.sources.map(({ from, reports, last }) => (
              <tr key={from}>
                <td className="path">{from}</td>
                <td className="number">{reports.toLocaleString("en-GB")}</td>
                <td>{dayInWords(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

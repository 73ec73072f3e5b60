import { type EventWhole, settableFields, type SettableField, type SetValue } from "../../src/model/index.js";
import { typedValue, valueInWords } from "./typed-value.js";

/** What several coders took the event to be, side by side, for the one who decides between them. */
export function Codings({
  decisions,
  take,
}: {
  decisions: EventWhole["decisions"];
  take(field: SettableField, typed: string, says: string): void;
}) {
  // The last coding of each counts.
  const codings = new Map<string, Partial<Record<SettableField, SetValue>>>();
  for (const { who, deed, undone } of decisions) if (deed.kind === "code" && !undone) codings.set(who, deed.values);
  const coders = [...codings];
  if (coders.length === 0) return null;
  const fields = settableFields.filter((field) => coders.some(([, values]) => values[field] !== undefined));
  return (
    <>
      <h3>Coded by {coders.map(([who]) => who).join(" and ")}</h3>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              {coders.map(([who]) => (
                <th scope="col" key={who}>
                  {who}
                </th>
              ))}
              <th scope="col">Agree</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => {
              const given = coders.flatMap(([, values]) => (values[field] === undefined ? [] : [typedValue(field, values[field] ?? null)]));
              const alike = new Set(given).size === 1;
              return (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  {coders.map(([who, values]) => (
                    <td key={who}>
                      {values[field] === undefined ? (
                        "-"
                      ) : (
                        <>
                          {valueInWords(field, values[field] ?? null)}{" "}
                          {!alike && (
                            <button
                              type="button"
                              onClick={() => take(field, typedValue(field, values[field] ?? null), `Take ${field} as ${who} coded it`)}
                            >
                              Take
                            </button>
                          )}
                        </>
                      )}
                    </td>
                  ))}
                  <td>{given.length < 2 ? "" : alike ? "yes" : "no"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

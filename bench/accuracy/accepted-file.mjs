import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The last accepted run; undefined where none was accepted yet. */
export function readAccepted(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Writes a run a document a line, so that a difference between two accepted runs can be read in the history. */
export function writeAccepted(path, run) {
  const parts = Object.entries(run).map(([name, value]) =>
    typeof value === "object"
      ? `  ${JSON.stringify(name)}: {\n${linesOf(value)}\n  }`
      : `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  writeFileSync(path, `{\n${parts.join(",\n")}\n}\n`);
}

function linesOf(documents) {
  return Object.entries(documents)
    .map(([id, value]) => `    ${JSON.stringify(id)}: ${oneLine(value)}`)
    .join(",\n");
}

function oneLine(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${JSON.stringify(field)}`);
  return `{ ${fields.join(", ")} }`;
}

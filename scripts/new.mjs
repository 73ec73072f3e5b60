#!/usr/bin/env node
// Starts a file from its template and enters it in its index: npm run new incident-type car-bombing
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const kinds = { "incident-type": newIncidentType };

const [kind, name, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(kinds, kind ?? "") || name === undefined || rest.length > 0) {
  stop(`npm run new KIND NAME, for instance: npm run new incident-type car-bombing\nkinds: ${Object.keys(kinds).join(", ")}`);
}
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) stop(`"${name}" is not in kebab-case, as car-bombing is`);
try {
  // A name that JavaScript keeps for itself cannot be a constant's.
  new Function(`"use strict"; const ${camelCase(name)} = 0;`);
} catch {
  stop(`"${name}" is a word of JavaScript's own: choose another name`);
}
kinds[kind](name);

function newIncidentType(name) {
  const path = `src/incident-types/${name}.ts`;
  const indexPath = "src/incident-types/index.ts";
  const main = camelCase(name);
  const index = readFileSync(join(root, indexPath), "utf8");
  if (existsSync(join(root, path))) stop(`${path} is there already`);
  if (new RegExp(`\\b${main}\\b`).test(index)) stop(`${indexPath} has a ${main} already`);

  const lines = index.split("\n");
  const line = `import { ${main} } from "./${name}.js";`;
  const imports = lines.flatMap((text, at) => (/^import \{ \w+ \} from "\.\/[a-z0-9-]+\.js";$/.test(text) ? [at] : []));
  const start = lines.findIndex((text) => /^export const incidentTypeList\b.*\[$/.test(text));
  const end = lines.indexOf("];", start);
  if (imports.length === 0 || start === -1 || end === -1) stop(`${indexPath} is not laid out as expected: nothing was written`);
  const last = lines[end - 1]?.trim() === "other," ? end - 1 : end;
  lines.splice(last, 0, `  ${main},`);
  lines.splice(imports.find((at) => nameIn(lines[at]) > name) ?? imports.at(-1) + 1, 0, line);

  writeFileSync(join(root, path), incidentTypeTemplate(name, main), { flag: "wx" });
  writeFileSync(join(root, indexPath), lines.join("\n"));
  console.log(`${path} written, entered in ${indexPath}. What is left to do:

  1. ${path}: say in its comment what it is, and fill in triggers, examples and counter-examples
     (src/incident-types/incident-type.ts says what each property means; bombing.ts is a full example).
  2. src/model/incident.ts: add "${name}" to the incident types at the place that says what it wins over.
  3. src/codebooks/: a code of its own where a codebook has one; without it the code of the nearest parent is used.
  4. test/conformance/incident-types.test.ts: count one type more; then npm test and npm run types, which fail until all this is done`);
}

function incidentTypeTemplate(name, main) {
  const words = name.replaceAll("-", " ");
  return `import { type IncidentType, nouns } from "./incident-type.js";

/** What has to have happened, in one sentence. */
export const ${main}: IncidentType = {
  name: "${name}",
  triggers: [...nouns("${words}")],
  examples: ["A [[${words}]] killed four people in Kano on Tuesday."],
  counterExamples: [],
};
`;
}

function camelCase(name) {
  return name.replace(/-([a-z0-9])/g, (_, first) => first.toUpperCase());
}

function nameIn(line) {
  return /"\.\/([a-z0-9-]+)\.js"/.exec(line)?.[1] ?? "";
}

function stop(message) {
  console.error(message);
  process.exit(2);
}

// What is compared by borrowed-words.mjs: the files of the tree that people write, the texts of the annotated reports, and names.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const written = ["src", "test", "samples", "docs", "training", "bench", "scripts", "README.md", "CONTRIBUTING.md"];
/** Lists of names, made files and weights hold no sentence of anybody's. */
const isData = /^src\/actors\/authority\/|\.data\.|\/weights\.ts$|^bench\/accepted\.json$/;
/** Names that are no actor's. */
const otherNames = ["Cano Limon-Covenas oil pipeline", "Urban Commandos", "Armed Forces Press Committee"];

/** The tracked files that people write, each with its text. */
export function writtenFiles(root) {
  return execFileSync("git", ["ls-files", "-z", ...written], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((path) => path && !isData.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Names that any report of their bearers has, the longest first. */
export function knownNames(root) {
  const folder = join(root, "src/actors/authority");
  const names = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .flatMap((line) => (line.split(" | ")[2] ?? "").split(";")),
  );
  return [...names, ...otherNames].filter((name) => name.trim() !== "").sort((a, b) => b.length - a.length);
}

/** Every text of the annotated reports below a folder, with what was annotated in them. */
export function* annotatedTexts(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* annotatedTexts(path);
    else if (entry.name.endsWith(".txt")) yield readFileSync(path, "utf8");
    else if (entry.name.endsWith(".jsonl"))
      for (const line of readFileSync(path, "utf8").split("\n")) if (line.trim()) yield* stringsIn(JSON.parse(line));
  }
}

function* stringsIn(value) {
  if (typeof value === "string") yield value;
  else if (value && typeof value === "object") for (const inner of Object.values(value)) yield* stringsIn(inner);
}

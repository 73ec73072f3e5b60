#!/usr/bin/env node
// Checks every regular expression of src for runaway backtracking: node scripts/check-regexes.mjs [--all] [FOLDER...]
//
// Takes literals, and new RegExp(...) whose pattern can be put together from the file's own constants. What takes more than
// linear time fails. Quadratic time is let pass where the line above says why the text it runs over stays short:
//
//   // bounded: runs over one line of at most 300 characters
//   const form = /…/;
//
// Results are kept in node_modules/.cache/check-regexes.json by pattern, flags and recheck's version. --all lists everything.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import ts from "typescript";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const version = createRequire(import.meta.url)("recheck/package.json").version;
const cachePath = join(root, "node_modules/.cache/check-regexes.json");
const settings = { timeout: 60_000, randomSeed: 1 };

const args = process.argv.slice(2);
const listAll = args.includes("--all");
const folders = args.filter((arg) => !arg.startsWith("--"));

const found = [];
const unread = [];
for (const folder of folders.length > 0 ? folders : ["src"]) for (const path of sourceFiles(join(root, folder))) readFile(path);

const cache = readCache();
const kept = {};
const waiting = [...new Map(found.map((regex) => [keyOf(regex), regex])).entries()];
// A few at a time: recheck's time limit runs while a pattern waits for its turn.
await Promise.all(
  Array.from({ length: 2 }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [key, { source, flags }] = next;
      kept[key] = cache[key] ?? (await judge(source, flags));
    }
  }),
);
mkdirSync(dirname(cachePath), { recursive: true });
writeFileSync(cachePath, JSON.stringify(Object.fromEntries(Object.entries(kept).filter(([, result]) => result.status !== "unknown"))));

let failures = 0;
for (const regex of found) {
  const result = kept[keyOf(regex)];
  const excused = regex.bounded && result.status === "vulnerable" && result.degree !== undefined && result.degree <= 4;
  const fails = result.status !== "safe" && !excused;
  if (fails) failures += 1;
  if (!fails && !listAll) continue;
  console.log(`${fails ? "FAIL" : "ok  "} ${regex.at}  ${result.summary}${excused ? ` (bounded: ${regex.bounded})` : ""}`);
  if (fails)
    console.log(
      `       /${shorten(regex.source, 200)}/${regex.flags}${result.attack ? `\n       slow on ${shorten(result.attack, 200)}` : ""}`,
    );
}
for (const at of unread) {
  failures += 1;
  console.log(`FAIL ${at}  the pattern cannot be told from the file: build it from constants`);
}
console.log(
  `${found.length} regular expressions, ${Object.keys(kept).length} different; ${failures === 0 ? "none runs away" : `${failures} fail`}`,
);
process.exit(failures === 0 ? 0 : 1);

/** What recheck says of a pattern, cut down to what is printed. */
async function judge(source, flags) {
  try {
    const result = await check(source, flags, settings);
    const { complexity } = result;
    if (result.status === "vulnerable") {
      if (
        result.checker === "fuzz" &&
        complexity.type === "polynomial" &&
        complexity.degree === 2 &&
        staysFast(result.attack, source, flags)
      )
        return { status: "safe", summary: "safe: what recheck's fuzzing thought quadratic does not grow when run" };
      const degree = complexity.type === "polynomial" ? complexity.degree : Number.MAX_SAFE_INTEGER;
      return { status: "vulnerable", degree, summary: complexity.summary, attack: result.attack.pattern };
    }
    if (result.status === "safe") return { status: "safe", summary: complexity?.summary ?? "safe" };
    return { status: "unknown", summary: `not decided: ${result.error.kind}${result.error.message ? `, ${result.error.message}` : ""}` };
  } catch (error) {
    return { status: "unknown", summary: `not decided: ${error.message}` };
  }
}

/**
 * Whether a pattern runs fast over a suspected attack drawn out to 200,000 characters. Fuzzing counts steps over short strings
 * and takes a long bounded repetition for a square; what is a square takes seconds here, what is linear some milliseconds.
 */
function staysFast({ pumps, suffix }, source, flags) {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  if (length === 0) return false;
  const times = Math.ceil(200_000 / length);
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
  const regex = new RegExp(source, flags);
  const start = performance.now();
  regex.test(text);
  return performance.now() - start < 250;
}

function readFile(path) {
  const text = readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const lines = text.split("\n");
  const constants = new Map();
  const add = (node, source, flags) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const bounded = /\/\/ bounded: (\S.*)$/.exec(lines[line - 1] ?? "")?.[1];
    found.push({ at: `${relative(root, path)}:${line + 1}`, source, flags, bounded });
  };
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name) && node.parent.flags & ts.NodeFlags.Const) {
      if (!constants.has(node.name.text)) constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  const collect = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const { source, flags } = literal(node);
      add(node, source, flags);
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") {
      const [pattern, flagsNode] = node.arguments ?? [];
      const source = pattern && textOf(pattern, constants);
      const flags = flagsNode ? textOf(flagsNode, constants) : "";
      if (source === undefined || flags === undefined) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        unread.push(`${relative(root, path)}:${line + 1}`);
      } else add(node, source, flags);
    }
    ts.forEachChild(node, collect);
  };
  visit(file);
  collect(file);
}

function literal(node) {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
  return { source, flags };
}

/** The string that an expression of constants comes to, or undefined. */
function textOf(node, constants, depth = 0) {
  if (depth > 20) return undefined;
  const go = (inner) => textOf(inner, constants, depth + 1);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return go(node.expression);
  if (ts.isIdentifier(node)) return constants.has(node.text) ? go(constants.get(node.text)) : undefined;
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map((span) => [go(span.expression), span.literal.text]);
    return parts.some(([value]) => value === undefined) ? undefined : node.head.text + parts.map(([value, rest]) => value + rest).join("");
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [go(node.left), go(node.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === "source") {
    const inner = ts.isIdentifier(node.expression) ? constants.get(node.expression.text) : node.expression;
    return inner?.kind === ts.SyntaxKind.RegularExpressionLiteral ? literal(inner).source : undefined;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "join") {
    const held = node.expression.expression;
    const list = ts.isIdentifier(held) ? constants.get(held.text) : held;
    if (!list || !ts.isArrayLiteralExpression(list)) return undefined;
    const parts = list.elements.map(go);
    const glue = node.arguments[0] ? go(node.arguments[0]) : ",";
    return parts.includes(undefined) || glue === undefined ? undefined : parts.join(glue);
  }
  return undefined;
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:ts|mjs|js)$/.test(name) && !/\.(?:test\.ts|d\.ts|data\.js)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function keyOf({ source, flags }) {
  return `${version} ${JSON.stringify(settings)} /${source}/${flags}`;
}

function readCache() {
  try {
    return JSON.parse(readFileSync(cachePath, "utf8"));
  } catch {
    return {};
  }
}

function shorten(text, most) {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

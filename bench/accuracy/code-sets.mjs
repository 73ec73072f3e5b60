import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Codes annotated sets with the engine given, as `dateline extract` does with `--input`, and writes a file of codings a set into
 * `folder`, so that a figure can be had again from the scorer's own command. What is handed back has been through JSON, as a
 * scorer would find it in the file.
 */
export function setCoder({ engine, codebooks, readJsonl, byId, bench, folder }) {
  const codingsOf = (name, reports, options = {}) => {
    const codebook = codebooks.find((one) => one.name === options.codebook);
    if (options.codebook && !codebook) throw new Error(`there is no codebook ${options.codebook}`);
    const mentions = options.mentions === true || codebook?.needsMentions === true;
    const lines = reports.map((report) => {
      const coding = engine.extract(report, { mentions });
      return JSON.stringify(codebook ? codebook.linesOf(coding, report)[0] : coding);
    });
    const path = join(folder, `${name}.jsonl`);
    writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
    return byId(readJsonl(path), name);
  };
  return {
    codingsOf,
    reportsOf: (file) => readJsonl(join(bench, file)).map(asReport),
    goldOf: (file) => byId(readJsonl(join(bench, file)), file),
  };
}

/** What the engine is told of a line; annotations that stand beside the text are none of its business. */
function asReport({ id, text, published, title, publisher, url, language }) {
  return Object.fromEntries(
    Object.entries({ id, text, published, title, publisher, url, language }).filter(([, value]) => typeof value === "string"),
  );
}

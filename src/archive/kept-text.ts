/** Marks a code unit that a database cannot hold; itself a control character that text hardly ever has. */
const mark = "\u001a";
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unkeepable = /[\u0000\u001a]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as both databases can hold it: U+0000 and halves of surrogate pairs are written as U+001A and four hexadecimal digits, and so is U+001A.
 * `textAsKept` gives back exactly what came.
 */
export function keptText(text: string): string {
  return text.replace(unkeepable, (unit) => mark + unit.charCodeAt(0).toString(16).padStart(4, "0"));
}

export function textAsKept(kept: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark is one.
  return kept.replace(/\u001a([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

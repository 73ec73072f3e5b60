/**
 * The line of a table where the quotation mark stands that is opened and never closed; 0 where there is none. A mark opens at the beginning
 * of a field and closes at the end of one; any other is an ordinary character, as `relax_quotes` has it.
 */
export function lineOfOpenQuote(text: string, delimiter: string): number {
  let line = 1;
  let opened = 0;
  let fieldBegins = true;
  for (let i = text.startsWith("\ufeff") ? 1 : 0; i < text.length; i += 1) {
    const mark = text[i];
    const breaks = mark === "\n" || (mark === "\r" && text[i + 1] !== "\n");
    if (mark === '"' && opened > 0) {
      const next = text[i + 1];
      if (next === '"') i += 1;
      else if (next === undefined || next === delimiter || next === "\n" || next === "\r") opened = 0;
    } else if (mark === '"' && fieldBegins) opened = line;
    fieldBegins = opened === 0 && (mark === delimiter || breaks);
    if (breaks) line += 1;
  }
  return opened;
}

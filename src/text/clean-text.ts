/**
 * Blanks out what is not prose, keeping every length: tags and long unbroken runs become spaces, entities their character
 * followed by spaces, control characters and lone surrogates a space. `clean.length === source.length` always.
 */
export function cleanText(source: string): { text: string; hadMarkup: boolean; hadBinary: boolean } {
  let text = source;
  let controls = 0;
  // A NUL, a lone surrogate or an invisible joiner says nothing; a blank in its place keeps the offsets.
  // Most texts hold none of them: one look for anything that would have to go.
  if (/[^\n -~\u00a1-\u00ac\u00ae-\u04ff\u2010-\u2027]/.test(text)) {
    if (/[\u001b\u009b]/.test(text)) text = text.replace(terminalSequence, blanks);
    text = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/g, () => {
      controls += 1;
      return " ";
    });
    text = text.replace(/[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\ufffc\t\r]/g, " ");
    text = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, " ");
  }
  const hadMarkup =
    text.includes("<") &&
    /<(?:html|body|p|div|span|br|a|script|style|article|h[1-6]|li|td|table|b|i|em|strong|img)\b[^<>]{0,2000}>/i.test(text);
  if (hadMarkup) text = blankMarkup(text);
  if (text.includes("&")) text = text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, replaceEntity);
  if (text.includes("://") || /www\./i.test(text)) text = text.replace(/\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi, blanks);
  text = blankLongRuns(text);
  return { text, hadMarkup, hadBinary: controls > 8 && controls > source.length / 100 };
}

/**
 * What tells a terminal to change colour, move, or take a title or link: CSI, then OSC and its like with their contents (which end on their
 * line, or are none), then those of two and three characters, except letters, which may as well be the report's.
 */
const terminalSequence =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)|\u001b[()*+#%][0-~]|\u001b[=>78]/g;

/** As many blanks as there are code units, line breaks kept. */
function blanks(piece: string): string {
  return piece.includes("\n") ? piece.replace(/[^\n]/g, " ") : " ".repeat(piece.length);
}

const blockTags = new Set("p div br li ul ol h1 h2 h3 h4 h5 h6 tr table article section header footer blockquote title".split(" "));

/** Tags, comments and the contents of scripts and styles as blanks; a block tag ends its line. One pass, linear. */
function blankMarkup(text: string): string {
  const out: string[] = [];
  let cursor = 0;
  let lower: string | undefined;
  let nextClose = text.indexOf(">");
  for (;;) {
    const open = text.indexOf("<", cursor);
    if (open < 0) break;
    out.push(text.slice(cursor, open));
    const name = /^<\/?([a-z][a-z0-9]{0,15})\b/i.exec(text.slice(open, open + 20))?.[1]?.toLowerCase();
    if (!name && !text.startsWith("<!", open)) {
      out.push("<");
      cursor = open + 1;
      continue;
    }
    // One far ">" serves every "<" before it: searched for anew, it would be found again and again.
    if (nextClose >= 0 && nextClose < open) nextClose = text.indexOf(">", open);
    let close = nextClose;
    if (close < 0 || close - open > 4000) {
      // Not a tag that anybody wrote: an angle bracket in prose.
      out.push(" ");
      cursor = open + 1;
      if (close < 0) break;
      continue;
    }
    if ((name === "script" || name === "style") && text[open + 1] !== "/") {
      lower ??= text.toLowerCase();
      const end = lower.indexOf(`</${name}`, close);
      close = end < 0 ? text.length - 1 : end - 1;
      if (end < 0) {
        out.push(blanks(text.slice(open)));
        cursor = text.length;
        break;
      }
    }
    const piece = blanks(text.slice(open, close + 1));
    out.push(name && blockTags.has(name) ? `${piece.slice(0, -1)}\n` : piece);
    cursor = close + 1;
  }
  out.push(text.slice(cursor));
  return out.join("");
}

const namedEntities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  mdash: "—",
  ndash: "–",
  hellip: "…",
};

function replaceEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  let character = name === undefined ? undefined : namedEntities[name.toLowerCase()];
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hex ?? "20", 16) : Number(decimal);
    character = code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : " ";
  }
  return character === undefined ? whole : character + " ".repeat(whole.length - 1);
}

/** No word of a report is this long; such a run (base64, "aaaa…", a table's rule) would cost a tokeniser dearly. */
const longestRun = 100;

function blankLongRuns(text: string): string {
  let start = 0;
  let out: string[] | undefined;
  let copied = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (code !== 32 && code !== 10) continue;
    if (i - start > longestRun) {
      out ??= [];
      out.push(text.slice(copied, start), " ".repeat(i - start));
      copied = i;
    }
    start = i + 1;
  }
  if (!out) return text;
  out.push(text.slice(copied));
  return out.join("");
}

import { describe, expect, it } from "vitest";
import { readText } from "../../../text/read-text.js";
import type { TextDocument } from "../../../text/text-document.js";
import { wordOf } from "../../../text/word.js";
import { findDates } from "./find-dates.js";
import { cpuMilliseconds } from "../../../../test/cpu-milliseconds.js";

const published = "2024-05-15";

function found(text: string): string[] {
  const doc = readText({
    id: "text",
    text: `${text}\n\nThe people of the village told a reporter that they had seen the men and were afraid of them.`,
    published,
  });
  return findDates(doc).map(({ start, end, value, role, anchor }) => {
    const days = value ? (value.start === value.end ? value.start : `${value.start}..${value.end}`) : "-";
    return `${text.slice(start, end)} | ${days} | ${role} | ${anchor}`;
  });
}

describe("findDates", () => {
  it.each<[string, string[]]>([
    [
      "On May 2 rebels burnt the mill. That night they left, and the next day the army came.",
      ["May 2 | 2024-05-02 | point | published", "That night | 2024-05-02 | point | text", "the next day | 2024-05-03 | point | text"],
    ],
    [
      "He was seized on Saturday and found dead two days later.",
      ["Saturday | 2024-05-11 | point | published", "two days later | 2024-05-13 | point | text"],
    ],
    ["The siege lasted from Monday to Wednesday.", ["Monday to Wednesday | 2024-05-13..2024-05-15 | point | published"]],
    ["The siege lasted from Saturday through Monday.", ["Saturday through Monday | 2024-05-11..2024-05-13 | point | published"]],
    ["The siege lasted between June 1 and July 3, 2020.", ["June 1 and July 3, 2020 | 2020-06-01..2020-07-03 | point | none"]],
    ["The siege lasted from 28 December to 3 January.", ["28 December to 3 January | 2023-12-28..2024-01-03 | point | published"]],
    [
      "Raids in May and June 2003 failed.",
      ["May | 2003-05-01..2003-05-31 | point | published", "June 2003 | 2003-06-01..2003-06-30 | point | none"],
    ],
    ["Both were shot on Monday and Tuesday.", ["Monday | 2024-05-13 | point | published", "Tuesday | 2024-05-14 | point | published"]],
    ["They must leave before Friday, he said.", ["Friday | 2024-05-10 | before | published"]],
    ["The man, aged 24, and a 15-year-old boy had $2000 and 12 rifles.", []],
  ])("reads %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(["may", "Monday", "the week of", "12 May and", "1 / 1 /", "last", "twenty - four", "from Monday to"])(
    "takes linear time on a text of nothing but: %s",
    (pattern) => {
      const time = (count: number): number => {
        const doc = repeated(pattern, count);
        return cpuMilliseconds(() => findDates(doc));
      };
      time(20_000);
      const [short, long] = [time(20_000), time(160_000)];
      expect(long).toBeLessThan(short * 8 * 5 + 200);
    },
  );
});

/** A document of one sentence, made without the reader, which has bounds of its own. */
function repeated(pattern: string, count: number): TextDocument {
  const words = pattern.split(" ");
  const tokens = Array.from({ length: count }, (_, index) => {
    const text = words[index % words.length] as string;
    return { index, start: 0, end: 0, text, lower: text.toLowerCase(), word: wordOf(text), pos: "NOUN", sentence: 0 };
  });
  let at = 0;
  for (const token of tokens) {
    token.start = at;
    token.end = at + token.text.length;
    at = token.end + 1;
  }
  const text = tokens.map((token) => token.text).join(" ");
  const sentence = { index: 0, start: 0, end: text.length, firstToken: 0, lastToken: count, paragraph: 0, role: "body" as const };
  return {
    source: text,
    text,
    caseStyle: "mixed",
    language: "eng",
    tokens,
    sentences: [sentence],
    quotations: [],
    published,
    warnings: [],
  };
}

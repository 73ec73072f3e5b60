import { describe, expect, it } from "vitest";
import { readText } from "./read-text.js";

const read = (text: string, published: string | null = "2026-03-04") => readText({ id: "r", text, published });
const sentences = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const roles = (text: string) => read(text).sentences.map(({ role }) => role);

describe("sentences", () => {
  it.each([
    ["a title", "Gen. Ahmed was killed in the attack. The army said so.", ["Gen. Ahmed was killed in the attack.", "The army said so."]],
    ["an initial", "It was J. Smith who was killed. The army said so.", ["It was J. Smith who was killed.", "The army said so."]],
    [
      "a country's letters",
      "It was the U.S. Army that said so. The two men were killed.",
      ["It was the U.S. Army that said so.", "The two men were killed."],
    ],
    [
      "a time of day",
      "They were killed at 5 p.m. on Tuesday. The army said so.",
      ["They were killed at 5 p.m. on Tuesday.", "The army said so."],
    ],
    [
      "a closing quotation mark",
      "“They were killed in the attack.” The army said so.",
      ["“They were killed in the attack.”", "The army said so."],
    ],
    ["a figure with a point", "It was 5.5 km from the town. The army said so.", ["It was 5.5 km from the town.", "The army said so."]],
  ])("are told apart by their full stop, not by that of %s", (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("end with their paragraph, full stop or not", () => {
    expect(sentences("Two people were killed in the town\n\nThe army said that it was an attack")).toHaveLength(2);
  });

  it("of hard-wrapped text run over line breaks", () => {
    const text =
      "Two people were killed in the town of Kano on Tuesday and\nthe army said that it was an attack by the rebels who had\nbeen seen in the town and in villages that are near to it.";
    expect(sentences(text)).toHaveLength(1);
  });

  it("are headline, body or boilerplate", () => {
    expect(
      roles(
        "Two killed in Kano attack\n\nTwo people were killed in the town on Tuesday, the army said.\n\n(Reporting by John Smith; editing by Jane Doe)",
      ),
    ).toEqual(["headline", "body", "boilerplate"]);
  });
});

describe("tokens", () => {
  it.each([
    "Two people were killed in “an attack” on the town – the army said.",
    "<p>Two people were &quot;killed&quot; in the town.</p>\u0000 It was\u00a0the army that said so.",
    "TWO PEOPLE WERE KILLED IN AN ATTACK ON THE TOWN OF KANO, THE ARMY SAID ON TUESDAY.",
    "two people were killed in an attack on the town of kano, the army said on tuesday, and it was in the night.",
    "İstanbul’da: the two people were killed in the attack, the army said.",
  ])("stand in the text at their offsets, in order, each in one sentence: %s", (text) => {
    const doc = read(text);
    expect(doc.text).toHaveLength(text.length);
    expect(doc.tokens.length).toBeGreaterThan(0);
    doc.tokens.forEach((token, at) => {
      expect(token.index).toBe(at);
      expect(doc.text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(doc.tokens[at - 1]?.end ?? 0);
      expect(token.lower).toBe(token.text.toLowerCase());
      const sentence = doc.sentences[token.sentence];
      expect(sentence?.index).toBe(token.sentence);
    });
    doc.sentences.forEach((sentence, at) => {
      expect(sentence.firstToken).toBeLessThan(sentence.lastToken);
      expect(sentence.firstToken).toBeGreaterThanOrEqual(doc.sentences[at - 1]?.lastToken ?? 0);
    });
  });
});

describe("capitals", () => {
  it.each([
    ["TWO PEOPLE WERE KILLED IN AN ATTACK ON TUESDAY, THE ARMY SAID.", "upper"],
    ["two people were killed in an attack on the town on tuesday, the army said, and it was in the night there.", "lower"],
    ["Two people were killed in an attack on Tuesday, the army said.", "mixed"],
  ])("%s", (text, style) => {
    expect(read(text).caseStyle).toBe(style);
    if (style !== "mixed") expect(read(text).text).toContain(" Tuesday");
  });
});

describe("quotations", () => {
  it.each([
    ['The army said: "It was an attack." They left.', ['"It was an attack."']],
    ["The army said: “It was an attack.” They left.", ["“It was an attack.”"]],
    ["The army said: “It was an attack by the rebels.", ["“It was an attack by the rebels."]],
    ["The army's men said that they were in the town.", []],
  ])("%s", (text, expected) => {
    expect(read(text).quotations.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("the day of publication", () => {
  const prose = "Two people were killed in the attack, the army said.";
  it.each([
    ["is the one given", `Date: 3 May 2024\n\n${prose}`, "2026-03-04", "2026-03-04"],
    ["of a date-time is its own calendar day", prose, "2026-03-04T23:30:00-05:00", "2026-03-04"],
    ["is the header's where none is given", `Date: 3 May 2024\n\n${prose}`, null, "2024-05-03"],
    ["is not known where nobody says", prose, null, null],
  ])("%s", (_what, text, given, expected) => {
    expect(read(text, given).published).toBe(expected);
  });

  it("is asked for in a warning where it is missing", () => {
    expect(read(prose, null).warnings).toContain("no publication date: relative dates left open");
  });
});

describe("rows of a table with bars", () => {
  it("are sentences of their own, also in a text of even lines", () => {
    const rows = [
      "| 3 March 2024 | Kano | Gunmen killed four soldiers at a post |",
      "| 4 March 2024 | Jos | Farmers fled from their homes at night |",
      "5 March 2024 | Sokoto | Nothing was heard of the missing women ",
      "6 March 2024 | Gusau | The police were sent to the two villages",
    ];
    const text = rows.join("\n");
    expect(sentences(text)).toEqual(rows.map((row) => row.trim()));
  });

  it("have bars that are marks, no part of a name", () => {
    const { tokens } = read("On Sunday |Gunmen killed three people in |Tandaroba| village, the police said.");
    expect(tokens.filter(({ text }) => text.includes("|")).map(({ text, pos }) => [text, pos])).toEqual([
      ["|", "PUNCT"],
      ["|", "PUNCT"],
      ["|", "PUNCT"],
    ]);
  });
});

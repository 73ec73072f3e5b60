import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { describe, expect, test } from "vitest";
import { tagger } from "./tagger.js";

const texts = [
  "Gunmen shot dead four traders near Kolwari on Tuesday, police said. They wouldn't say who'd ordered it.",
  "KOLWARI, March 3 (Agency) -- At least 12 people, among them a 9-year-old girl, were killed; 30-odd others can't be found.",
  "“We heard shots,” said Mr. A. B. Tarn, 44, of the U.N. mission. \"It's over,\" he added... Nobody's been arrested!",
  "THE PEOPLE'S FRONT OF KOLWARI SAID IT WON'T LAY DOWN ITS ARMS. The front's men aren't gonna leave, it's said.",
  "the people's front of kolwari's hills said it will not lay down its arms, (so-called) peace-talks or no",
  "A car-bomb went off at 10:30 p.m. in Upper Tarn's market;\n\nsee https://example.org/a?b=1 or mail news@example.org #tarn @tarn",
  "Rebels of the K.L.F.-led alliance took al-Tarn, 55km (34 mi) north-east of Kolwari, on 3/4/2026 for $1,200.50 and 15% of 'its' oil.",
  "Two\u00a0hundred\u2009men — or 2,000? – fled… 😀 the 1990s’ war, the 2nd/3rd Brigade, rock'n'roll, cannot, o'clock, e.g. 5th, 7-8, A's.",
  "",
  " \n\t ",
];

describe("the tagger", () => {
  const nlp = winkNLP(model, ["pos"]);
  test.each(texts)("cuts and tags as wink-nlp does: %s", (text) => {
    const own = nlp.readDoc(text).tokens();
    const { tokens, tags } = tagger.tag(text);
    expect(tokens.map(({ printed }) => printed.text)).toEqual(own.out());
    expect(tags).toEqual(own.out(nlp.its.pos));
  });

  test.each(texts)("says where each token stands: %s", (text) => {
    const { tokens, starts } = tagger.tag(text);
    for (const [k, { printed }] of tokens.entries()) expect(text.startsWith(printed.text, starts[k])).toBe(true);
  });

  test("reads a text as it would have read it first, whatever it has read since", () => {
    const text = "Old Varn's farm and Varn's-edge mill burnt down.";
    const first = tagger.tag(text).tokens.map(({ printed }) => printed.text);
    tagger.tag("OLD VARN'S-EDGE, 'Varn's', VARN'S.");
    expect(tagger.tag(text).tokens.map(({ printed }) => printed.text)).toEqual(first);
  });
});

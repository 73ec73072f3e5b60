// Words that the tree has from the annotated reports. Examples in comments and tests are our own: a run of six words that stands in a
// report of ../shared was copied, whether somebody meant to or not, and a rule beside it is likely to fit that report alone.

const runLength = 6;
/** A run this long is nobody's by chance. */
const longRun = 8;
/** Words that any two English reports share. A run that has fewer than two others is a formula. */
const everybodys = new Set(
  `a an the this that these those some any all no not and or but nor if as than so who whom whose which what when where why how
  i you he she it we they me him her us them his its our their my your one two three four five six seven eight nine ten eleven twelve
  of in on at to from for by with into over under after before about against between near since until during through out off up down
  is are was were be been being has have had having do does did will would can could may might must shall should there here other
  say says said tell told report reported known know name named ask asked want wanted become main evidence beginning front back way
  s t p m am pm last first second time day days week month year years ago earlier later morning night evening hours early sitting
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday north south east west least most more many several people person man men
  police officer officers soldier soldiers station army village town city highway prison house door
  kill killed killing wound wounded injured die died death attack attacked ambush bomb bombing explosion exploded went shot dead`.split(
    /\s+/,
  ),
);

const wordsIn = (line) =>
  line
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** The words of a text in lower case, without punctuation, each with the line it stands in. */
const wordsOf = (text) => text.split("\n").flatMap((line, index) => wordsIn(line).map((word) => ({ word, line: index + 1 })));

/** What is numbered alike is the same word: runs of numbers are found faster than runs of words. */
function numberWords() {
  const numbers = new Map();
  return {
    numberOf: (word) => numbers.get(word) ?? numbers.set(word, numbers.size + 1).get(word),
    knownNumberOf: (word) => numbers.get(word) ?? 0,
  };
}

/** The first half of a run as one number; exact for vocabularies of up to two hundred thousand words. */
const openingAt = (numbers, at) => (numbers[at] * 200_000 + numbers[at + 1]) * 200_000 + numbers[at + 2];
const keyAt = (numbers, at) => numbers.slice(at, at + runLength).join(" ");
const isFormula = (words) => {
  const own = words.filter((word) => word && !everybodys.has(word) && !/^\d+(?:st|nd|rd|th)?$/.test(word)).length;
  return own < (words.length < longRun ? 2 : 1);
};

/**
 * The runs of six words or more in `files` that stand word for word in `reports`, each with its file, line and words. Formulas of the
 * trade ("were killed and one was wounded") are none, and neither is what is a name: the words of `names`.
 * @param {{path: string, text: string}[]} files
 * @param {Iterable<string>} reports
 * @param {string[]} [names]
 */
export function borrowedWords(files, reports, names = []) {
  const { numberOf, knownNumberOf } = numberWords();
  const read = files.map(({ path, text }) => {
    const words = wordsOf(text);
    return { path, words, numbers: words.map(({ word }) => numberOf(word)) };
  });
  const openings = new Set();
  const ours = new Set();
  for (const { numbers } of read)
    for (let at = 0; at + runLength <= numbers.length; at += 1) {
      openings.add(openingAt(numbers, at));
      ours.add(keyAt(numbers, at));
    }
  const theirs = new Set();
  for (const report of reports) {
    const numbers = wordsIn(report).map(knownNumberOf);
    for (let at = 0; at + runLength <= numbers.length; at += 1) {
      if (!openings.has(openingAt(numbers, at))) continue;
      const key = keyAt(numbers, at);
      if (ours.has(key)) theirs.add(key);
    }
  }
  const named = names.map((name) => wordsIn(name).join(" ")).filter((name) => name.includes(" "));

  const borrowed = [];
  for (const { path, words, numbers } of read) {
    for (let at = 0; at + runLength <= numbers.length; at += 1) {
      if (!theirs.has(keyAt(numbers, at))) continue;
      const first = at;
      while (theirs.has(keyAt(numbers, at + 1))) at += 1;
      const run = words.slice(first, at + runLength);
      const said = run.map(({ word }) => word).join(" ");
      const rest = named.reduce((left, name) => left.replace(` ${name} `, " "), ` ${said} `).trim();
      if (!isFormula(rest.split(" "))) borrowed.push({ path, line: run[0].line, words: said });
      at += runLength - 1;
    }
  }
  return borrowed;
}

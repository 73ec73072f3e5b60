/** Letters that Unicode does not take apart into a base letter and marks. */
export const plainLetters: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ə", "a"],
  ["ħ", "h"],
  ["ŋ", "ng"],
  ["ɓ", "b"],
  ["ɗ", "d"],
  ["ƙ", "k"],
  ["ƴ", "y"],
]);

import { placeKey } from "../gazetteer/place-key.js";
import { plainLetters } from "../lexicons/plain-letters.js";
import { onceEachText } from "./once-each.js";

/** A name without case, marks and punctuation: "Ta‘izz" is "taizz", "Beni-Mbau" is "beni mbau". */
export const foldName: (name: string) => string = onceEachText((name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[\u0080-\uffff]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/['’‘ʼ`´ʿʾ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/**
 * What stays of a name however it is transcribed: "Kunduz" and "Kondoz", "Beledweyne" and "Belet Weyne", "Al-Fashir" and "El Fasher"
 * have one skeleton. Consonants only, those that transcriptions mix written as one. Names of other scripts, and those of fewer than three
 * consonants, keep their vowels: too little would be left of them.
 */
export const nameSkeleton: (name: string) => string = onceEachText((name) => {
  const folded = foldName(name);
  if (!/^[a-z0-9 ]+$/.test(folded)) return folded;
  // The article goes, however it is spelled, and the blanks: "Belet Weyne" is "Beledweyne".
  const bare = placeKey(name)
    .replace(/^(?:al|the|la|le|los|las) /, "")
    .replaceAll(" ", "");
  const consonants = bare
    .replace(/sch|sh|ch|zh|tch|tz/g, "s")
    .replace(/kh|gh|ck|q|c/g, "k")
    .replace(/ph/g, "f")
    .replace(/th|dh|d/g, "t")
    .replace(/z/g, "s")
    .replace(/w|v/g, "b")
    .replace(/j|g/g, "k");
  const bones = (consonants.charAt(0).replace(/[aeiouy]/, "a") + consonants.slice(1).replace(/[aeiouyh]/g, "")).replace(/(.)\1+/g, "$1");
  return bones.length >= 3 ? bones : bare.replace(/(.)\1+/g, "$1");
});

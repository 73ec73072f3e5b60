import { hash32 } from "./hash.js";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The id of an event whose first member has this key: "e" and twelve letters and digits (60 bits) that are hard to mistake for one another
 * when read aloud (Crockford's base 32). The same key gives the same id on every machine.
 */
export function eventId(key: string): string {
  let id = "e";
  for (const seed of [1, 2]) {
    let bits = hash32(key, seed);
    for (let i = 0; i < 6; i += 1) {
      id += alphabet.charAt(bits & 31);
      bits >>>= 5;
    }
  }
  return id;
}

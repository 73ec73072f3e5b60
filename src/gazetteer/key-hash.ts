/** FNV-1a of a key's characters, folded to its lower half: how keys are spread over the tables that they are looked up in. */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Slot of 65,536 for the first word of a key, and the bit of its number of words (from seven on one bit). */
export function firstWordOf(key: string): { slot: number; bit: number } {
  const space = key.indexOf(" ");
  let words = 1;
  for (let i = space; i >= 0; i = key.indexOf(" ", i + 1)) words++;
  return { slot: keyHash(space < 0 ? key : key.slice(0, space)) & 0xffff, bit: 1 << Math.min(words, 7) };
}

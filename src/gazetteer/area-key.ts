const classWord =
  /^(?:province|state|governorate|department|oblast|oblast'|kray|krai|region|district|county|parish|municipality|prefecture|republic|borough|municipio|division|canton|voivodeship|regency|kabupaten|raion|rayon|tehsil|township|autonomous okrug|sub-?district|city and borough|census area)$/;
const classBefore =
  /^(?:province|state|department|region|district|county|municipality|republic|borough|city|provincia|departamento|partido|municipio|distrito|kabupaten|kota|raionul|comuna|gemeente|amphoe|changwat|huyen|thanh pho|quan|gorod|powiat|judetul|ostan e|shahrestan e)(?: (?:of|de|del|du|la|do|da))? (.+)$/;

/**
 * The key of an area without the words that only say what it is: of "khuzdar district" and of "district of khuzdar" it is "khuzdar".
 * Takes and gives keys that `placeKey` made; without imports, so that scripts/build-gazetteer.mjs can load it as it stands.
 */
export function areaKey(key: string): string {
  const words = key.split(" ");
  while (words.length > 1 && classWord.test(words[words.length - 1] ?? "")) words.pop();
  const bare = words.join(" ");
  return classBefore.exec(bare)?.[1] ?? bare;
}

/** Nouns of what an attack is made with that the reading's own list leaves out: they are weapons in reports of violence alone. */
const words = new Set(
  (
    "charge stick cocktail explosive device bullet projectile bazooka rpg trap gasoline fuel tnt dynamite torch flamethrower mortar launcher " +
    "silencer shotgun carbine submachinegun machinegun subgun artifact artefact firebomb petard stone rock club machete gunfire caliber weapon"
  ).split(" "),
);

/** Whether a singular, lower-case noun names what an attack is made with. */
export function isWeaponWord(noun: string): boolean {
  return words.has(noun);
}

import { datelineRows, type RowCodebook, rowCodebooks } from "../codebooks/index.js";
import { WrongUse } from "./wrong-use.js";

const all = [datelineRows, ...rowCodebooks];

/** The names that `rowCodebookNamed` knows. */
export const rowCodebookNames = all.map(({ name }) => name);

/** A codebook that writes rows, by its name. @throws WrongUse that names those there are */
export function rowCodebookNamed(name: string): RowCodebook {
  const found = all.find((codebook) => codebook.name === name.toLowerCase());
  if (!found) throw new WrongUse(`There is no codebook "${name}" that writes rows. There are: ${rowCodebookNames.join(", ")}.`);
  return found;
}

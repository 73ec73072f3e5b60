import { everyRowCodebook, type RowCodebook } from "../codebooks/index.js";
import { WrongUse } from "./wrong-use.js";

/** The names that `rowCodebookNamed` knows. */
export const rowCodebookNames = everyRowCodebook.map(({ name }) => name);

/** A codebook that writes rows, by its name. @throws WrongUse that names those there are */
export function rowCodebookNamed(name: string): RowCodebook {
  const found = everyRowCodebook.find((codebook) => codebook.name === name.toLowerCase());
  if (!found) throw new WrongUse(`There is no codebook "${name}" that writes rows. There are: ${rowCodebookNames.join(", ")}.`);
  return found;
}

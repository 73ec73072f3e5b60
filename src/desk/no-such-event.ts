import { type Archive, eventIdsBeginning } from "../archive/index.js";

/** Why an id leads to no event, with the next step. */
export async function noSuchEvent(archive: Pick<Archive, "read">, id: string): Promise<string> {
  const alike = /^e[0-9a-z]*$/.test(id) ? await archive.read((db) => eventIdsBeginning(db, id, 4)) : [];
  if (alike.length === 0) return `There is no event ${id} in this archive. dateline events lists them.`;
  return `${id} begins the ids of several events (${alike.slice(0, 3).join(", ")}${alike.length > 3 ? ", …" : ""}). Give more of it.`;
}

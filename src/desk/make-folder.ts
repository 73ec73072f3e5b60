import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, as far as they are missing. (Node's own way of doing that never ends where the system says of a folder
 * that it is missing and cannot be made either, as in /proc.) The errors are the system's, of a link to nowhere one with words for people.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
    return;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      const there = await stat(path).catch(() => undefined);
      if (there?.isDirectory()) return;
      if (!there) throw Object.assign(new Error("is a link to a folder that is not there"), { code: "LINK_TO_NOWHERE", path });
      throw Object.assign(error as Error, { code: "ENOTDIR" });
    }
    if (code !== "ENOENT" || dirname(path) === path) throw error;
  }
  await makeFolder(dirname(path));
  await mkdir(path);
}

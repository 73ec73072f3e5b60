import { createReadStream, fstatSync } from "node:fs";
import { lstat, open } from "node:fs/promises";
import type { Bytes } from "../formats/index.js";

/** An input that is open: its bytes, and how many there are where that is known. */
export interface OpenInput {
  bytes: Bytes;
  size?: number;
}

/** Opens a file, or standard input for "-". Fails with a message for people where it cannot. */
export async function openInput(name: string): Promise<OpenInput> {
  if (name === "-") {
    if (fstatSync(0).isDirectory()) throw new Error("standard input is a directory; name the files in it (for example DIRECTORY/*.txt)");
    return { bytes: process.stdin };
  }
  try {
    const handle = await open(name, "r");
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
    }
    const bytes = createReadStream(name, { fd: handle, highWaterMark: 256 * 1024 });
    return stat.isFile() ? { bytes, size: stat.size } : { bytes };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && (await isLink(name)))
      throw new Error("is a link to a file that is not there");
    throw new Error(whyNot(error));
  }
}

async function isLink(name: string): Promise<boolean> {
  const found = await lstat(name).catch(() => undefined);
  return found?.isSymbolicLink() === true;
}

/** What the system was asked for when something was to be written. */
const writing = new Set(["mkdir", "rename", "unlink", "rmdir", "rm", "write"]);

/** What is wrong with a file or folder, in words. */
export function whyNot(error: unknown): string {
  const { code, message, syscall = "" } = error as NodeJS.ErrnoException;
  const written = writing.has(syscall);
  switch (code) {
    case "EROFS":
      return "it cannot be written: the disk is read-only; check --data and DATELINE_DATA";
    case "ENOTEMPTY":
      return "there is something in it";
    case "ENOSPC":
      return "the disk is full";
    case "ENOENT":
      return written ? "the folder cannot be made; check --data and DATELINE_DATA" : "there is no such file; check its name and folder";
    case "EACCES":
    case "EPERM":
      return written ? "you have no permission to write there; check --data and DATELINE_DATA" : "you have no permission to read it";
    case "EISDIR":
      return "is a directory; name the files in it (for example DIRECTORY/*.txt)";
    case "ENOTDIR":
      return "a part of its path is a file, where a folder is needed; check --data and DATELINE_DATA";
    case "EMFILE":
      return "too many files are open";
    default:
      return message;
  }
}

import { createReadStream, fstatSync } from "node:fs";
import { open } from "node:fs/promises";
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
    throw new Error(whyNot(error));
  }
}

/** What is wrong with a file, in words. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return "there is no such file; check its name and folder";
    case "EACCES":
    case "EPERM":
      return "you have no permission to read it";
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

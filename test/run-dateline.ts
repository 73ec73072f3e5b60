import { vi } from "vitest";
import { run } from "../src/cli/program.js";

export interface Ran {
  out: string;
  err: string;
  status: number;
}

/** What the command line writes, and the status it ends with. FOLDER in an argument stands for `folder`. */
export async function runDateline(folder: string, ...args: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += chunk;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    err += chunk;
    return true;
  });
  const before = process.exitCode;
  process.exitCode = 0;
  await run(["node", "dateline", ...args.map((arg) => arg.replace("FOLDER", folder))]);
  const status = Number(process.exitCode);
  process.exitCode = before;
  return { out, err, status };
}

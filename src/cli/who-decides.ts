import { userInfo } from "node:os";

/** In whose name a decision is kept: the one given, else the variable DATELINE_WHO, else the user's name on this machine. */
export function whoDecides(given?: string): string {
  return given || process.env.DATELINE_WHO || userInfo().username;
}

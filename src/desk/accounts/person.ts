import type { Role } from "../../model/index.js";

/** Somebody who is in: by which account, what they may do, and by what they came in. */
export interface Person {
  name: string;
  role: Role;
  /** What their cookie holds; programs that come by a token have none. */
  session?: string;
}

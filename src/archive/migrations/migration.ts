import type { Db, OwnWays } from "../archive.js";

/** A step from one form of the archive to the next. Never changed once released. */
export interface Migration {
  name: string;
  up(db: Db, own: OwnWays): Promise<void>;
}

import type * as archive from "../../src/archive/index.js";

export interface Killed {
  acknowledged: number;
  lost: string[];
  twice: number;
  wrong: string[];
  reports: number;
}

export function killIngest(options: {
  address: string;
  folder: string;
  main: string;
  ours: typeof archive;
  kills: number;
  count: number;
  seed?: number;
  onKill?: (kill: number, acknowledged: number) => void;
}): Promise<Killed>;

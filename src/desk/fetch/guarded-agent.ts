import { lookup as systemLookup, type LookupAddress, type LookupOptions } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent } from "undici";
import { FetchProblem } from "./fetch-problem.js";

/** Whether an IP address may be reached. */
export type MayReach = (address: string) => boolean;

/**
 * Connections to addresses that may be reached, and to no other: a name is looked up once, and the connection goes to the address that was
 * looked at, so that a name which resolves to another address a moment later gains nothing.
 */
export function guardedAgent(mayReach: MayReach, seconds: number): Agent {
  const lookup = (
    name: string,
    options: LookupOptions,
    done: (error: Error | null, found?: LookupAddress[] | string, family?: number) => void,
  ) =>
    systemLookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error);
      const hidden = found.find(({ address }) => !mayReach(address));
      if (hidden) return done(notPublic(name, hidden.address));
      const [first] = found;
      return options.all ? done(null, found) : done(null, first?.address ?? "", first?.family ?? 4);
    });
  return new Agent({
    connect: { lookup: lookup as LookupFunction, timeout: seconds * 1000 },
    headersTimeout: seconds * 1000,
    bodyTimeout: seconds * 1000,
    maxHeaderSize: 64 * 1024,
    connections: 2,
  });
}

/** An address written as digits is never looked up; it is looked at here. @throws FetchProblem */
export function checkHost({ hostname }: URL, mayReach: MayReach): void {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) && !mayReach(bare)) throw notPublic(bare, bare);
}

const notPublic = (name: string, address: string) =>
  new FetchProblem(
    `${name}${name === address ? "" : ` (${address})`} is on this machine or a private network, which Dateline does not read unless told to: --allow-private`,
    { hidden: true },
  );

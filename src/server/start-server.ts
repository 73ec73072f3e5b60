import { createServer } from "node:https";
import { serve } from "@hono/node-server";
import ipaddr from "ipaddr.js";
import type { AddressInfo } from "node:net";
import type { Desk } from "../desk/desk.js";
import { appOf } from "./app.js";
import type { Reached } from "./who-is-in.js";

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

export interface ServerOptions extends Reached {
  port: number;
  host: string;
  version: string;
  /** A certificate with its key, both PEM: the server then speaks HTTPS. */
  tls?: { cert: Buffer; key: Buffer };
}

/** Others would reach a page that asks nobody who they are. */
export class AccountsNeeded extends Error {
  override name = "AccountsNeeded";
}

/** Whether an address of this machine is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host.toLowerCase() === "localhost" || (ipaddr.isValid(host) && ipaddr.process(host).range() === "loopback");
}

/**
 * Listens on a port of this machine (0 for a free one). Rejects with the system's error where it cannot, and with AccountsNeeded where others
 * would reach an archive that has no accounts.
 */
export async function startServer(desk: Desk, { port, host, version, tls, ...reached }: ServerOptions): Promise<RunningServer> {
  if (!isLoopback(host) && !(await desk.accounts.any()))
    throw new AccountsNeeded(`Others reach ${host}, and the archive has no accounts: anybody could read it and decide.`);
  const app = appOf(desk, version, { ...reached, secure: reached.secure === true || tls !== undefined });
  return new Promise((resolve, reject) => {
    const own = tls ? { createServer, serverOptions: tls } : {};
    const server = serve({ fetch: app.fetch, port, hostname: host, ...own }, (info: AddressInfo) => {
      resolve({
        url: `${tls ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${info.port}`,
        close: () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.once("error", reject);
    // Who sends its request a letter a minute is not waited for.
    if ("headersTimeout" in server) {
      server.headersTimeout = 15_000;
      server.requestTimeout = 60_000;
    }
  });
}

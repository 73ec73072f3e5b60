import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import type { Desk } from "../desk/desk.js";
import { appOf } from "./app.js";

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Listens on a port of this machine (0 for a free one). Rejects with the system's error where it cannot. */
export function startServer(desk: Desk, { port, host, version }: { port: number; host: string; version: string }): Promise<RunningServer> {
  const app = appOf(desk, version);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
      resolve({
        url: `http://${host.includes(":") ? `[${host}]` : host}:${info.port}`,
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

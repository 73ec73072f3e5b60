/// <reference lib="dom" />
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { type Archive, openArchive } from "../../src/archive/index.js";
import { Desk } from "../../src/desk/desk.js";
import type { Report } from "../../src/model/index.js";
import type { RunningServer, startServer } from "../../src/server/start-server.js";
import { ingestAll } from "../archive/news-of-may.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** Why tests in a browser are skipped, for their names; "" where they are not. The server shows the page that was built beside it. */
export const whySkipped = !browserPath
  ? " (skipped: no Chromium is installed)"
  : !existsSync(here("../../dist/web/index.html"))
    ? " (skipped: the page is not built: npm run build)"
    : "";

/** A desk on an archive of its own, open in a real browser. */
export interface OpenDesk {
  archive: Archive;
  desk: Desk;
  page: Page;
  url: string;
  /** What the page complained of. */
  errors: string[];
  /** Another browser, which shares no cookie with the first. */
  otherPage(): Promise<Page>;
  /** What axe finds, in words. */
  violations(of?: Page): Promise<string[]>;
  /** Keeps how the page looks, wide and on a phone, in screens/, for people to look at. */
  keep(name: string, of?: Page): Promise<void>;
  close(): Promise<void>;
}

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

export async function openDesk(reports: readonly Report[]): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-e2e-"));
  const axe = readFileSync(here("../../node_modules/axe-core/axe.min.js"), "utf8");
  const archive = await openArchive(join(folder, "a.db"));
  await ingestAll(archive, reports);
  const { startServer: start } = (await import(new URL("../../dist/server/start-server.js", import.meta.url).href)) as {
    startServer: typeof startServer;
  };
  const desk = new Desk(archive);
  const server: RunningServer = await start(desk, { port: 0, host: "127.0.0.1", version: "0" });
  const browser: Browser = await chromium.launch({ executablePath: browserPath as string, args: ["--no-sandbox"] });
  const errors: string[] = [];
  const otherPage = async () => {
    const page = await (await browser.newContext({ viewport: wide })).newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("dialog", (dialog) => {
      errors.push("a report ran a script");
      void dialog.dismiss();
    });
    return page;
  };
  const page = await otherPage();
  return {
    archive,
    desk,
    page,
    url: server.url,
    errors,
    otherPage,
    async violations(of = page) {
      // The page's own policy lets no script in, so axe is handed to the browser itself.
      await of.evaluate(axe);
      return of.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    },
    async keep(name, of = page) {
      mkdirSync(here("../../screens"), { recursive: true });
      const before = of.viewportSize();
      for (const size of [wide, phone]) {
        await of.setViewportSize(size);
        await of.screenshot({ path: here(`../../screens/${name}-${size.width}.png`), fullPage: true });
      }
      if (before) await of.setViewportSize(before);
    },
    async close() {
      await browser.close();
      await server.close();
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

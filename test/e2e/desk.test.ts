/// <reference lib="dom" />
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/archive/index.js";
import { Desk } from "../../src/desk/desk.js";
import { hospital, ingestAll, market, traders } from "../archive/news-of-may.js";
import type { RunningServer, startServer } from "../../src/server/start-server.js";

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
// The server shows the page that was built beside it.
const built = existsSync(fileURLToPath(new URL("../../dist/web/index.html", import.meta.url)));
const why = !browserPath ? " (skipped: no Chromium is installed)" : !built ? " (skipped: the page is not built: npm run build)" : "";

const reports = [market, { ...hospital, text: `${hospital.text} <img src=x onerror=alert(1)>` }, traders];

describe.skipIf(why !== "")(`the desk in a browser${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-e2e-"));
  const axe = readFileSync(fileURLToPath(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url)), "utf8");
  let archive: Archive;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    archive = await openArchive(join(folder, "a.db"));
    await ingestAll(archive, reports);
    const { startServer: start } = (await import(new URL("../../dist/server/start-server.js", import.meta.url).href)) as {
      startServer: typeof startServer;
    };
    server = await start(new Desk(archive), { port: 0, host: "127.0.0.1", version: "0" });
    browser = await chromium.launch({ executablePath: browserPath as string, args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("dialog", (dialog) => {
      errors.push("a report ran a script");
      void dialog.dismiss();
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await archive?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What axe finds, in words. */
  const violations = async () => {
    // The page's own policy lets no script in, so axe is handed to the browser itself.
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  };

  it("lists events; the address is the selection", async () => {
    await page.goto(`${server.url}/`);
    await page.waitForSelector("tbody tr");
    expect(await page.locator("tbody tr").count()).toBe(2);
    await page.getByLabel("Kind").selectOption("bombing");
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    expect(page.url()).toContain("type=bombing");
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    expect(await violations()).toEqual([]);
  });

  it("shows an event: pointing at a figure lights its words, and no report's HTML is made", async () => {
    await page.getByRole("link", { name: /Bombing/ }).click();
    await page.waitForSelector(".report-text");
    await page.getByRole("button", { name: "5 people", exact: true }).hover();
    expect((await page.locator("mark.lit").allTextContents()).join("")).toBe("Five people died");
    expect(await page.locator(".report-text img").count()).toBe(0);
    expect(await violations()).toEqual([]);
  });

  it("a correction stands, with who and why, and can be taken back", async () => {
    await page.getByLabel("Your name").fill("Ada");
    await page.getByLabel("Why").fill("the hospital's list");
    await page.getByLabel("to", { exact: true }).fill("6");
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    await page.getByText("Ada,").waitFor();
    expect(await page.locator("h1").textContent()).toContain("6 killed");
    await page.getByRole("button", { name: "Take back" }).click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("5 killed"));
  });

  it("reads a pasted report beside its words, and says what is wrong", async () => {
    await page.goto(`${server.url}/try`);
    await page.getByLabel("The report").fill("Gunmen killed two guards in Kismayo on Monday.");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("One incident").waitFor();
    expect(await page.locator("mark").count()).toBeGreaterThan(2);
    expect(await violations()).toEqual([]);
  });

  it("fits a phone: nothing is wider than the page", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ["/", "/try", "/sources"]) {
      await page.goto(server.url + path);
      await page.waitForSelector("h1");
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(errors).toEqual([]);
  });
});

/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hospital, market, traders } from "../archive/news-of-may.js";
import { type OpenDesk, openDesk, whySkipped } from "./in-browser.js";

const reports = [market, { ...hospital, text: `${hospital.text} <img src=x onerror=alert(1)>` }, traders];

describe.skipIf(whySkipped !== "")(`the desk in a browser${whySkipped}`, () => {
  let open: OpenDesk;
  let page: OpenDesk["page"];
  const violations = () => open.violations();

  beforeAll(async () => {
    open = await openDesk(reports);
    page = open.page;
  });
  afterAll(() => open?.close());

  it("lists events; the address is the selection", async () => {
    await page.goto(`${open.url}/`);
    await page.waitForSelector("tbody tr");
    expect(await page.locator("tbody tr").count()).toBe(2);
    await page.getByLabel("Kind").selectOption("bombing");
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    expect(page.url()).toContain("type=bombing");
    await open.keep("events");
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    expect(await violations()).toEqual([]);
  });

  it("an area drawn on the map is the selection; the button takes it back", async () => {
    await page.goto(`${open.url}/`);
    await page.waitForSelector(".map canvas");
    await page.getByRole("button", { name: "Draw an area" }).click();
    const box = (await page.locator(".map").boundingBox()) as { x: number; y: number; width: number; height: number };
    // The map shows Baidoa in the north and Garissa in the south.
    await page.mouse.move(box.x + 60, box.y + 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
    await page.mouse.move(box.x + box.width - 10, box.y + box.height / 2);
    await page.mouse.up();
    await page.waitForFunction(() => location.search.includes("area="));
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    expect(await page.locator("tbody").textContent()).toContain("Baidoa");
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 2);
    await page.goto(`${open.url}/?type=bombing`);
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
  });

  it("shows an event: pointing at a figure lights its words, and no report's HTML is made", async () => {
    await page.getByRole("link", { name: /Bombing/ }).click();
    await page.waitForSelector(".report-text");
    await page.getByRole("button", { name: "5 people", exact: true }).hover();
    expect((await page.locator("mark.lit").allTextContents()).join("")).toBe("Five people died");
    expect(await page.locator(".report-text img").count()).toBe(0);
    await open.keep("event");
    expect(await violations()).toEqual([]);
  });

  it("a correction stands, with who and why, and can be taken back", async () => {
    await page.getByLabel("Your name").fill("Ada");
    await page.getByLabel("Why").fill("the hospital's list");
    await page.getByLabel("to", { exact: true }).fill("6");
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    await page.getByText("Ada,").waitFor();
    expect(await page.locator("h1").textContent()).toContain("6 killed");
    await page.getByRole("button", { name: "Take back", exact: true }).click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("5 killed"));
  });

  it("words that are pointed at become the value, read as the engine reads them", async () => {
    await page.evaluate(() => {
      const text = document.querySelector('[data-report="b"] .report-text') as Element;
      const range = document.createRange();
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const first = walker.nextNode() as Text;
      range.setStart(first, 0);
      range.setEnd(first, "Five people".length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.getByText("That is: 5.").waitFor();
    await page.getByLabel("Why").fill("as the hospital says");
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    await page.getByText("set killed to 5 (“Five people”, b)").waitFor();
    await page.getByRole("button", { name: /Take back the last/ }).click();
    await page.getByText("(taken back)").nth(1).waitFor();
  });

  it("reviews from the keyboard: the next one comes, and what is decided leaves the queue", async () => {
    await page.goto(`${open.url}/review`);
    const waiting = page.getByLabel("Waiting events").locator("li");
    await waiting.nth(1).waitFor();
    const headline = page.locator("h2.headline");
    const first = await headline.textContent();
    await open.keep("review");
    expect(await violations()).toEqual([]);
    await page.keyboard.press("j");
    await page.waitForFunction((was) => document.querySelector("h2.headline")?.textContent !== was, first);
    await page.keyboard.press("k");
    await page.waitForFunction((was) => document.querySelector("h2.headline")?.textContent === was, first);
    // A reason is asked for where one is needed.
    await page.keyboard.press("x");
    await page.getByText("Not an incident: say why").waitFor();
    await page.keyboard.press("Escape");
    await headline.click();
    await page.keyboard.press("a");
    await page.waitForFunction(() => document.querySelectorAll("[aria-label='Waiting events'] li").length === 1);
    expect(await headline.textContent()).not.toBe(first);
  });

  it("two code blind, and a third sees both", async () => {
    const code = async (who: string, killed: string) => {
      await page.goto(`${open.url}/review?blind=1`);
      await page.getByText("Code it yourself").waitFor();
      expect(await page.locator(".report-text mark").count()).toBeGreaterThan(0);
      expect(await page.getByText("told first").count()).toBe(0);
      await page.getByLabel("Your name").fill(who);
      await page.getByLabel("killed").fill(killed);
      expect(await page.getByText("Coded by").count()).toBe(0);
      if (who === "Ada") expect(await violations()).toEqual([]);
      await page.getByRole("button", { name: "Keep it, and go on" }).click();
      await page.waitForFunction(() => (document.querySelector("form input:not([autocomplete])") as HTMLInputElement)?.value === "");
    };
    await code("Ada", "2");
    await code("Ben", "3");
    await page.goto(`${open.url}/review`);
    await page.getByRole("heading", { name: "Coded by Ada and Ben" }).waitFor();
    await page.getByRole("button", { name: "Take", exact: true }).nth(1).click();
    await page.getByLabel("Why").fill("Ben has read on");
    await page.keyboard.press("Enter");
    await page.getByText("set killed to 3").waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: /Take back the last/ }).click();
  });

  it("reads a pasted report beside its words, and says what is wrong", async () => {
    await page.goto(`${open.url}/try`);
    await page.getByLabel("The report").fill("Gunmen killed two guards in Kismayo on Monday.");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("One incident").waitFor();
    await open.keep("try");
    expect(await page.locator("mark").count()).toBeGreaterThan(2);
    expect(await violations()).toEqual([]);
  });

  it("fits a phone: nothing is wider than the page", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ["/", "/try", "/sources", "/review", "/review?blind=1"]) {
      await page.goto(open.url + path);
      await page.waitForSelector("h1");
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(open.errors).toEqual([]);
  });
});

/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { market, traders } from "../archive/news-of-may.js";
import { type OpenDesk, openDesk, whySkipped } from "./in-browser.js";

describe.skipIf(whySkipped !== "")(`letting others in, in a browser${whySkipped}`, () => {
  let open: OpenDesk;
  let page: OpenDesk["page"];
  let code = "";

  beforeAll(async () => {
    open = await openDesk([market, traders]);
    page = open.page;
    ({ code } = await open.desk.accounts.add("Chief", "administrator", { who: "root", from: "command line" }));
  });
  afterAll(() => open?.close());

  it("who comes is asked who they are, and sees nothing before", async () => {
    await page.goto(`${open.url}/?type=bombing`);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await page.locator("tbody").count()).toBe(0);
    expect(await open.violations()).toEqual([]);
    await page.getByLabel("Name").fill("Chief");
    await page.getByLabel("Password").fill("none was chosen yet");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("That is not a name and its password here.").waitFor();
    await open.keep("sign-in");
  });

  it("an invitation is used once: the password is chosen on the page", async () => {
    await page.goto(`${open.url}/invited#${code}`);
    await page.getByLabel("New password").fill("two blue kettles");
    expect(await open.violations()).toEqual([]);
    await page.getByRole("button", { name: "Choose it, and sign in" }).click();
    await page.waitForSelector("tbody tr");
  });

  it("an administrator lets in a coder, whose decisions stand under her name", async () => {
    await page.getByRole("link", { name: "People", exact: true }).click();
    await page.getByLabel("Name", { exact: true }).fill("Bea");
    await page.getByRole("button", { name: "Invite" }).click();
    const invitation = (await page.locator(".shown-once code").textContent()) as string;
    expect(await open.violations()).toEqual([]);
    await open.keep("people");

    const bea = await open.otherPage();
    await bea.goto(invitation);
    await bea.getByLabel("New password").fill("three red lamps");
    await bea.getByRole("button", { name: "Choose it, and sign in" }).click();
    await bea.getByRole("link", { name: /Bombing/ }).click();
    await bea.getByLabel("Why").fill("the hospital's list");
    expect(await bea.getByLabel("Your name").count()).toBe(0);
    await bea.getByLabel("to", { exact: true }).fill("6");
    await bea.getByRole("button", { name: "Correct", exact: true }).click();
    await bea.getByText("Bea,").waitFor();
    expect(await bea.getByRole("link", { name: "People", exact: true }).count()).toBe(0);
  });

  it("somebody who may only read sees the decisions, and no way to decide", async () => {
    const { code: readers } = await open.desk.accounts.add("Rita", "reader", { who: "Chief", from: "command line" });
    const rita = await open.otherPage();
    await rita.goto(`${open.url}/invited#${readers}`);
    await rita.getByLabel("New password").fill("one green boat on it");
    await rita.getByRole("button", { name: "Choose it, and sign in" }).click();
    await rita.getByRole("link", { name: /Bombing/ }).click();
    await rita.getByText("Bea,").waitFor();
    expect(await rita.getByRole("button", { name: /Accept|Take back|Correct/ }).count()).toBe(0);
    expect(await rita.getByRole("link", { name: "Review" }).count()).toBe(0);
    expect(await open.violations(rita)).toEqual([]);
  });

  it("whose account is closed is asked to sign in again, where they are", async () => {
    const there = await open.otherPage();
    await there.goto(open.url);
    await there.getByLabel("Name").fill("bea");
    await there.getByLabel("Password").fill("three red lamps");
    await there.getByRole("button", { name: "Sign in" }).click();
    await there.waitForSelector("tbody tr");
    await page.getByRole("button", { name: "Close the account of Bea" }).click();
    await page.getByText("closed since").waitFor();
    await there.getByRole("link", { name: /Bombing/ }).click();
    await there.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(there.url()).toContain("/events/");
  });

  it("a token is made, shown once, and taken back; and who signs out is out", async () => {
    await page.getByRole("link", { name: "Chief" }).click();
    await page.getByLabel("What for").fill("weekly map");
    await page.getByRole("button", { name: "Make one" }).click();
    const secret = (await page.locator(".shown-once code").textContent()) as string;
    const asked = () => fetch(`${open.url}/api/events`, { headers: { Authorization: `Bearer ${secret}` } });
    expect((await asked()).status).toBe(200);
    expect(await open.violations()).toEqual([]);
    await open.keep("account");
    await page.getByRole("button", { name: "Take back weekly map" }).click();
    await page.getByText("None yet.").waitFor();
    expect((await asked()).status).toBe(401);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    // Refusals stand in the console of any browser; nothing else does.
    expect(open.errors.filter((error) => !/status of 401/.test(error))).toEqual([]);
  });

  it("fits a phone", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ["/", "/invited"]) {
      await page.goto(open.url + path);
      await page.waitForSelector("form");
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});

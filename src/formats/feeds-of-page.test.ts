import { expect, it } from "vitest";
import { feedsOfPage } from "./feeds-of-page.js";

const feeds = (html: string) => feedsOfPage(Buffer.from(html), "https://a.example/news/");

it("finds the feeds that a page names, and nothing else", () => {
  expect(
    feeds(`<head><link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/atom+xml" href="https://b.example/atom">
      <link rel="alternate" hreflang="fr" href="/fr"><link rel="stylesheet" href="/x.css"><link rel="alternate" type="application/rss+xml" href="javascript:x"></head>`),
  ).toEqual(["https://a.example/rss", "https://b.example/atom"]);
  expect(feeds("")).toEqual([]);
  expect(feeds("<".repeat(10_000))).toEqual([]);
});

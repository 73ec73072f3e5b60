import { describe, expect, it } from "vitest";
import { feedList } from "./feed-list.js";

describe("feedList", () => {
  it("takes an address a line, with a name, and leaves out remarks", () => {
    expect(feedList("\ufeff# Radio\nhttps://a.example/rss  Radio A\r\n\nhttp://b.example/feed\nhttps://a.example/rss\n")).toEqual({
      feeds: [{ address: "https://a.example/rss", name: "Radio A" }, { address: "http://b.example/feed" }],
      problems: [],
    });
  });

  it("names the lines that are no address", () => {
    expect(feedList("https://a.example/rss\nRadio B\nftp://c.example/\n").problems).toEqual([
      'line 2: "Radio" is no web address; left out',
      'line 3: "ftp://c.example/" is no web address; left out',
    ]);
  });

  it("takes the list of a feed reader", () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Sahel">
      <outline type="rss" text="Radio A" xmlUrl="https://a.example/rss?x=1&amp;y=2"/></outline></body></opml>`;
    expect(feedList(opml).feeds).toEqual([{ address: "https://a.example/rss?x=1&y=2", name: "Radio A" }]);
  });
});

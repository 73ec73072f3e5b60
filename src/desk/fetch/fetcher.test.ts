import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { forEachTest, redirect } from "../../../test/fetch/site.js";
import type { Fetcher } from "./fetcher.js";
import { isPublicAddress } from "./public-address.js";

const { site, fetcher } = forEachTest();

const text = async (from: Fetcher, address: string) => {
  const page = await from.page(address);
  return page === "unchanged" ? page : new TextDecoder().decode(page.body);
};

describe("a fetcher", () => {
  it("fetches a page, says who asks and when it was", async () => {
    const { origin, asked } = await site({ "/a": "<p>Hello</p>" });
    const page = await fetcher({ contact: "desk@example.org" }).page(`${origin}/a#part`);
    expect(page).toMatchObject({ address: `${origin}/a`, type: "text/html", charset: "utf-8" });
    expect(page !== "unchanged" && Math.abs(Date.parse(page.fetchedAt) - Date.now())).toBeLessThan(60_000);
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/a"]);
    expect(asked[1]?.headers["user-agent"]).toBe("Dateline/1.2.3 (+desk@example.org; reads news for records of incidents)");
  });

  it("leaves alone what robots.txt forbids to it, and asks for robots.txt once", async () => {
    const { origin, asked } = await site({ "/robots.txt": "User-agent: Dateline\nDisallow: /private/\n", "/private/a": "x", "/b": "b" });
    const one = fetcher();
    await expect(one.page(`${origin}/private/a`)).rejects.toThrow("robots.txt");
    expect(await text(one, `${origin}/b`)).toBe("b");
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/b"]);
  });

  it("of a robots.txt without end the beginning counts", async () => {
    const { origin } = await site({
      "/robots.txt": `User-agent: *\nDisallow: /private/\n${"# more\n".repeat(100_000)}`,
      "/private/a": "x",
    });
    await expect(fetcher().page(`${origin}/private/a`)).rejects.toThrow("robots.txt");
  });

  it("a page that it is sent on to must be allowed too", async () => {
    const { origin } = await site({
      "/robots.txt": "User-agent: *\nDisallow: /private/\n",
      "/a": redirect("/private/a"),
      "/private/a": "x",
    });
    await expect(fetcher().page(`${origin}/a`)).rejects.toThrow("robots.txt");
  });

  it("does not read a site whose robots.txt is in trouble", async () => {
    const { origin } = await site({ "/robots.txt": (_, response) => void response.writeHead(500).end(), "/a": "x" });
    await expect(fetcher().page(`${origin}/a`)).rejects.toMatchObject({ passing: true, message: "the site is in trouble (500)" });
  });

  it("follows five redirects and no more", async () => {
    const { origin } = await site({
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, redirect(`/${n + 1}`)])),
      "/7": "seven",
    });
    expect(await text(fetcher(), `${origin}/2`)).toBe("seven");
    await expect(fetcher().page(`${origin}/1`)).rejects.toThrow("more than 5 times");
  });

  it.each([
    ["this machine", "http://127.0.0.1:8123/"],
    ["this machine as a number", "http://2130706433/"],
    ["this machine in IPv6", "http://[::1]/"],
    ["this machine in IPv6 that holds IPv4", "http://[::ffff:127.0.0.1]/"],
    ["a name of this machine", "http://localhost:8123/"],
    ["a private network", "http://192.168.0.1/"],
    ["where clouds tell secrets", "http://169.254.169.254/latest/meta-data/"],
  ])("does not reach %s: %s", async (_, address) => {
    await expect(fetcher({ mayReach: isPublicAddress }).page(address)).rejects.toThrow(
      /on this machine or a private network.*--allow-private/,
    );
  });

  it("does not reach them through a redirect either, be it of robots.txt", async () => {
    const { origin } = await site({ "/a": redirect("http://127.0.0.2:8123/") });
    const one = fetcher();
    await expect(one.page(`${origin}/a`)).rejects.toThrow("127.0.0.2");
    const other = await site({ "/robots.txt": redirect("http://127.0.0.2:8123/robots.txt"), "/a": "x" });
    await expect(one.page(`${other.origin}/a`)).rejects.toThrow("127.0.0.2");
  });

  it("reads only http and https, and no address with a password in it", async () => {
    const one = fetcher();
    await expect(one.page("file:///etc/passwd")).rejects.toThrow("file: is not read");
    await expect(one.page("http://ada:secret@example.org/")).rejects.toThrow("name or password");
    await expect(one.page("http://")).rejects.toThrow("is no web address");
    const { origin } = await site({ "/a": redirect("file:///etc/passwd") });
    await expect(one.page(`${origin}/a`)).rejects.toThrow("file: is not read");
  });

  it("tries three times what may pass", async () => {
    let times = 0;
    const { origin } = await site({
      "/a": (_, response) => void (++times < 3 ? response.writeHead(503).end() : response.end("third")),
      "/b": (request) => void request.socket.destroy(),
      "/gone": (_, response) => void response.writeHead(410).end(),
    });
    const one = fetcher();
    expect(await text(one, `${origin}/a`)).toBe("third");
    await expect(one.page(`${origin}/b`)).rejects.toMatchObject({ message: "the connection broke off", passing: true });
    await expect(one.page(`${origin}/gone`)).rejects.toMatchObject({ message: "the site has no such page (410)", passing: false });
  });

  it("waits as long as the site asks, and not longer than a minute", async () => {
    const times: number[] = [];
    const { origin, asked } = await site({
      "/a": (_, response) => {
        times.push(Date.now());
        if (times.length === 1) response.writeHead(429, { "retry-after": "1" }).end();
        else response.end("ok");
      },
      "/b": (_, response) => void response.writeHead(429, { "retry-after": "86400" }).end(),
    });
    const one = fetcher();
    expect(await text(one, `${origin}/a`)).toBe("ok");
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThan(900);
    await expect(one.page(`${origin}/b`)).rejects.toThrow(/come less often \(429\); it may be asked again after \d{4}-/);
    expect(asked.filter(({ path }) => path === "/b")).toHaveLength(1);
  });

  it("stops at 20 MB, also of what is packed small", async () => {
    const packed = gzipSync(Buffer.alloc(21 * 1024 * 1024));
    const { origin } = await site({ "/a": (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(packed) });
    await expect(fetcher().page(`${origin}/a`)).rejects.toThrow("larger than 20 MB");
  });

  it("stops when the time is over, however slowly a page drips", async () => {
    const { origin } = await site({
      "/a": (_, response) => {
        const drip = setInterval(() => response.write("."), 20);
        response.on("close", () => clearInterval(drip));
      },
    });
    await expect(fetcher({ seconds: 0.3 }).page(`${origin}/a`)).rejects.toMatchObject({
      message: "took longer than 0.3 seconds",
      passing: true,
    });
  });

  it("asks a host for one page at a time, with a pause", async () => {
    const { origin, asked } = await site({ "/a": "a", "/b": "b", "/c": "c" });
    const one = fetcher({ pause: 100 });
    await Promise.all(["/a", "/b", "/c"].map((path) => one.page(`${origin}${path}`)));
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at as number));
    expect(Math.min(...gaps)).toBeGreaterThan(90);
  });

  it("does not fetch again what has not changed", async () => {
    const { origin } = await site({
      "/a": (request, response) => {
        if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"v1"' }).end("one");
      },
    });
    const page = await fetcher().page(`${origin}/a`);
    expect(page).toMatchObject({ etag: '"v1"' });
    expect(await fetcher().page(`${origin}/a`, { etag: '"v1"' })).toBe("unchanged");
  });

  it("stops at once when it is told to", async () => {
    const { origin } = await site({ "/a": () => {} });
    const stop = new AbortController();
    const asked = fetcher({ signal: stop.signal }).page(`${origin}/a`);
    setTimeout(() => stop.abort(), 100);
    await expect(asked).rejects.toThrow(/abort/i);
  });
});

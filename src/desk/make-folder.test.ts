import { mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "./make-folder.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("making a folder", () => {
  it("makes those above it too, and minds none that is there", async () => {
    for (let times = 0; times < 2; times += 1) {
      await makeFolder(join(folder, "a/b/c"));
      expect((await stat(join(folder, "a/b/c"))).isDirectory()).toBe(true);
    }
  });

  it("says that a link leads nowhere", async () => {
    await symlink(join(folder, "nowhere"), join(folder, "link"));
    await expect(makeFolder(join(folder, "link/places"))).rejects.toThrow("is a link to a folder that is not there");
  });

  it("says that a file is in the way", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(makeFolder(join(folder, "file"))).rejects.toMatchObject({ code: "ENOTDIR" });
    await expect(makeFolder(join(folder, "file/places"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.runIf(process.platform === "linux")("ends where a folder can never be made", async () => {
    await expect(makeFolder("/proc/no-such-folder/places")).rejects.toMatchObject({ code: "ENOENT", syscall: "mkdir" });
  });
});

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runDateline } from "../../test/run-dateline.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
  vi.stubEnv("DATELINE_ARCHIVE", join(folder, "news.db"));
  vi.stubEnv("DATELINE_WHO", "root");
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
const dateline = (...args: string[]) => runDateline(folder, ...args);

describe("accounts on the command line", () => {
  it("the first is an administrator's; its code alone is on standard output", async () => {
    const refused = await dateline("accounts", "add", "Bea", "--role", "coder");
    expect(refused).toMatchObject({ status: 2, out: "" });
    expect(refused.err).toContain("The first account is an administrator’s");
    const made = await dateline("accounts", "add", "Ada", "--role", "administrator");
    expect(made.out).toMatch(/^[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}\n$/);
    expect(made.err).toContain("at /invited, until");
    await dateline("accounts", "add", "Bea", "--role", "coder");
    await dateline("accounts", "change", "bea", "--role", "editor", "--close");
    expect((await dateline("accounts", "list", "--width", "120")).out).toMatch(
      /^Ada: administrator, has no password yet, invited until .*\nBea: editor, closed since \d{4}-\d\d-\d\d, has no password yet\n$/,
    );
    expect((await dateline("accounts", "invite", "Bea")).err).toContain("Open it again first");
    const record = (await dateline("accounts", "audit", "--width", "120")).out.trim().split("\n");
    expect(record[0]).toMatch(/Z {2}root \(command line\) {2}account changed: bea: role editor, closed$/);
    expect(record.length).toBe(3);
  });

  it.each<[string, string[], string]>([
    ["a role that is none", ["accounts", "add", "Ada", "--role", "king"], "reader, coder, editor, administrator"],
    ["no role", ["accounts", "add", "Ada"], "--role"],
    ["a name that cannot be seen", ["accounts", "add", "A\u202eda", "--role", "administrator"], "A name has 1 to 80 letters"],
    ["nobody of that name", ["accounts", "invite", "Zoe"], "There is no account Zoe."],
    ["nothing to change", ["accounts", "change", "Zoe"], "Say what to change"],
    ["a token for nobody", ["tokens", "add", "Zoe", "--label", "x"], "There is no account Zoe."],
    ["a token for too long", ["tokens", "add", "Zoe", "--label", "x", "--days", "4000"], "from 1 to 366"],
    ["no such token", ["tokens", "remove", "t0"], "There is no token t0."],
  ])("names what is wrong: %s", async (_, args, words) => {
    const { err, status } = await dateline(...args);
    expect(err.replace(/\s+/g, " ")).toContain(words);
    expect(status).toBe(2);
  });

  it("says what there is where there is nothing", async () => {
    await dateline("accounts", "add", "Ada", "--role", "administrator");
    expect((await dateline("tokens", "list")).out).toContain("There are no tokens.");
  });

  it("does not show an archive to a network before there are accounts", async () => {
    const { err, status } = await dateline("serve", "--host", "0.0.0.0", "--port", "0");
    expect(err).toContain("Make the first account: dateline accounts add NAME --role administrator");
    expect(status).toBe(2);
  });

  it("a copy has the accounts, and one --without-accounts has not", async () => {
    await dateline("accounts", "add", "Ada Ngozi", "--role", "administrator");
    await dateline("backup", "FOLDER/whole.db");
    await dateline("backup", "FOLDER/handed-on.db", "--without-accounts");
    expect((await dateline("accounts", "list", "--archive", "FOLDER/whole.db")).out).toContain("Ada Ngozi: administrator");
    expect((await dateline("accounts", "list", "--archive", "FOLDER/handed-on.db")).out).toContain("There are no accounts");
    expect((await readFile(join(folder, "handed-on.db"))).includes("Ngozi")).toBe(false);
    await dateline("restore", "FOLDER/whole.db", "--archive", "FOLDER/new.db");
    expect((await dateline("accounts", "list", "--archive", "FOLDER/new.db")).out).toContain("Ada Ngozi: administrator");
  });
});

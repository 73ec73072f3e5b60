import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import pLimit from "p-limit";

/** Fewest and most characters of a password. The fewest where there is nothing but a password: OWASP and NIST SP 800-63B ask for no mixture. */
export const shortestPassword = 12;
export const longestPassword = 200;

// 2^17 blocks of 8 · 128 bytes: 128 MB and about half a second for each guess (OWASP Password Storage Cheat Sheet).
const cost = { logN: 17, r: 8, p: 1 };

// Two at a time, and few that wait: who sends a thousand guesses at once takes no more memory than that.
const hashing = pLimit(2);
const mostWaiting = 20;

/** So many passwords wait to be checked that no more are taken. */
export class TooBusy extends Error {
  override name = "TooBusy";
}

/** A password's hash, salted, with what it was made by: "$scrypt$ln=17,r=8,p=1$salt$hash". @throws TooBusy */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost, 32);
  return `$scrypt$ln=${cost.logN},r=${cost.r},p=${cost.p}$${salt.toString("base64url")}$${hash.toString("base64url")}`;
}

/** Whether it is the password. Takes as long where there is none (`undefined`), so that nobody learns which names there are. @throws TooBusy */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, logN, r, p, salt = "", hash = ""] =
    /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]+)\$([\w-]+)$/.exec(kept ?? noPassword) ?? [];
  const expected = Buffer.from(hash, "base64url");
  if (expected.length === 0) return false;
  const given = await derive(password, Buffer.from(salt, "base64url"), { logN: Number(logN), r: Number(r), p: Number(p) }, expected.length);
  return timingSafeEqual(given, expected) && kept !== undefined;
}

/** Of no password that anybody could type. */
const noPassword = `$scrypt$ln=${cost.logN},r=${cost.r},p=${cost.p}$AAAAAAAAAAAAAAAAAAAAAA$${"A".repeat(43)}`;

function derive(password: string, salt: Buffer, { logN, r, p }: typeof cost, length: number): Promise<Buffer> {
  if (hashing.pendingCount >= mostWaiting) throw new TooBusy("Many sign in at once. Try again in a minute.");
  const N = 2 ** logN;
  return hashing(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        // The same letters typed on another keyboard are the same password.
        scrypt(password.normalize("NFKC"), salt, length, { N, r, p, maxmem: 256 * N * r }, (error, derived) =>
          error ? reject(error) : resolve(derived),
        );
      }),
  );
}

import { createHash, randomInt } from "node:crypto";

/** Secrets are long and random, so that a plain hash keeps them. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

// Without letters that are taken for one another.
const codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 20 letters (100 bits) in groups of five, which can be read out on the telephone. */
export function newCode(): string {
  const group = () => Array.from({ length: 5 }, () => codeLetters[randomInt(32)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/** A code as it is compared: however it was typed. */
export function plainCode(code: string): string {
  return code
    .slice(0, 100)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

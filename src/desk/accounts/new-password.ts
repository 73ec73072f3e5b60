import { accountKey } from "../../archive/index.js";
import { NotLetIn } from "./not-let-in.js";
import { hashPassword, longestPassword, shortestPassword } from "./password.js";

/** The hash of a password that somebody chose. @throws NotLetIn where it is too short, too long or easy to guess; TooBusy */
export async function hashNewPassword(password: string, name: string): Promise<string> {
  const length = [...password].length;
  if (length < shortestPassword) throw new NotLetIn(`A password has at least ${shortestPassword} characters. Several words do well.`, 400);
  if (length > longestPassword) throw new NotLetIn(`A password has at most ${longestPassword} characters.`, 400);
  if (new Set(password).size < 5 || (accountKey(password).includes(accountKey(name)) && accountKey(name).length * 2 > length))
    throw new NotLetIn("That password is too easy to guess.", 400);
  return hashPassword(password);
}

import { accountNamed, type Db, type KeptAccount } from "../../archive/index.js";
import { NotLetIn } from "./not-let-in.js";

/** The account of a name. @throws NotLetIn where there is none */
export async function named(db: Db, name: string): Promise<KeptAccount> {
  const account = await accountNamed(db, name);
  if (!account) throw new NotLetIn(`There is no account ${name}.`, 404);
  return account;
}

/** The account, where it is open. @throws NotLetIn where it is closed */
export function open(account: KeptAccount): KeptAccount {
  if (account.closed !== undefined) throw new NotLetIn(`The account ${account.name} is closed. Open it again first.`, 409);
  return account;
}

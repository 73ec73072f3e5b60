import ipaddr from "ipaddr.js";

const quarter = 15 * 60_000;

/** How many tries may fail in a quarter of an hour: of one name from one network, of one network, of one name from anywhere. */
const most = { both: 5, from: 30, name: 50 };

/** Names and networks that are remembered; the oldest go first. */
const mostRemembered = 20_000;

/**
 * Counts tries to get in, so that passwords cannot be guessed by trying. A try counts before it is checked, so that a hundred at once do not
 * pass together, and is forgiven when it succeeds. Kept in memory: a server that is started again has forgotten.
 */
export class Tries {
  readonly #counted = new Map<string, { count: number; until: number }>();

  /** How many names and networks are remembered. */
  get remembered(): number {
    return this.#counted.size;
  }

  /** Counts a try; how many seconds to wait where there were too many, else 0. */
  wait(name: string, address: string, now: number): number {
    let wait = 0;
    for (const [key, limit] of keysOf(name, address)) {
      const { count, until } = this.#at(key, now);
      if (count >= limit) wait = Math.max(wait, Math.ceil((until - now) / 1000));
    }
    // Who is told to wait does not wait longer for having asked.
    if (wait === 0) for (const [key] of keysOf(name, address)) this.#at(key, now).count += 1;
    return wait;
  }

  /** It was the right password: what was counted for this name from there is forgiven, and this try elsewhere. */
  succeeded(name: string, address: string): void {
    const [both, ...others] = keysOf(name, address);
    this.#counted.delete(both[0]);
    for (const [key] of others) {
      const one = this.#counted.get(key);
      if (one) one.count -= 1;
    }
  }

  #at(key: string, now: number): { count: number; until: number } {
    const known = this.#counted.get(key);
    if (known && known.until > now) return known;
    const fresh = { count: 0, until: now + quarter };
    this.#counted.delete(key);
    this.#counted.set(key, fresh);
    if (this.#counted.size > mostRemembered) {
      const [oldest] = this.#counted.keys();
      if (oldest !== undefined) this.#counted.delete(oldest);
    }
    return fresh;
  }
}

function keysOf(name: string, address: string): [[string, number], ...[string, number][]] {
  const from = networkOf(address);
  return [
    [`both\n${from}\n${name}`, most.both],
    [`from\n${from}`, most.from],
    [`name\n${name}`, most.name],
  ];
}

/** An address of IPv6 with those beside it: one customer has 2^64 of them. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv6" ? parsed.toString().split(":").slice(0, 4).join(":") : parsed.toString();
}

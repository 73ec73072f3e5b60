/** Joins what belongs together step by step (union-find). The name of a set is its smallest member. */
export class Components {
  readonly #parent = new Map<string, string>();

  add(key: string): void {
    if (!this.#parent.has(key)) this.#parent.set(key, key);
  }

  find(key: string): string {
    let root = key;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    const [x, y] = [this.find(a), this.find(b)];
    if (x < y) this.#parent.set(y, x);
    else if (y < x) this.#parent.set(x, y);
  }

  /** The sets, each sorted, in the order of their smallest members. */
  sets(): string[][] {
    const sets = new Map<string, string[]>();
    for (const key of [...this.#parent.keys()].sort()) {
      const root = this.find(key);
      const set = sets.get(root);
      if (set) set.push(key);
      else sets.set(root, [key]);
    }
    return [...sets.values()];
  }
}

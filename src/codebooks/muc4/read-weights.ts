import type { Tree } from "./trees.js";

/** Weights by clue, from "clue weight" in hundredths, tabs between them. */
export function tableOf(text: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const entry of text.split("\t")) {
    const at = entry.lastIndexOf(" ");
    table.set(entry.slice(0, at), Number(entry.slice(at + 1)) / 100);
  }
  return table;
}

/** Trees from their nodes, root first, the branch of smaller values before the other: "feature<bound" or a leaf; "/" between trees. */
export function treesOf(text: string): Tree[] {
  return text.split("/").map((one) => {
    const tree = { feature: [] as number[], bound: [] as number[], leaf: [] as number[] };
    const nodes = one.trim().split(" ");
    let next = 0;
    place(0);
    for (let at = 0; at < tree.leaf.length; at += 1) {
      tree.feature[at] ??= -1;
      tree.bound[at] ??= 0;
      tree.leaf[at] ??= 0;
    }
    return tree;

    function place(at: number): void {
      const node = nodes[next] ?? "0";
      next += 1;
      const sign = node.indexOf("<");
      tree.leaf[at] = sign < 0 ? Number(node) : 0;
      if (sign < 0) return;
      tree.feature[at] = Number(node.slice(0, sign));
      tree.bound[at] = Number(node.slice(sign + 1));
      place(2 * at + 1);
      place(2 * at + 2);
    }
  });
}

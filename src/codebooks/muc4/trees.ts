/**
 * Small decision trees whose leaves are added up. A tree is a list of nodes, from the root: a feature's position, the value up to which
 * its left branch goes (the left child stands at twice the node's position and one), or a leaf.
 */
export interface Tree {
  /** Feature asked at each inner node, -1 for none. */
  feature: readonly number[];
  bound: readonly number[];
  leaf: readonly number[];
}

/** What the trees say of these features, added up. */
export function sumOfTrees(trees: readonly Tree[], features: readonly number[]): number {
  let sum = 0;
  for (const { feature, bound, leaf } of trees) {
    let at = 0;
    while (at < feature.length && (feature[at] as number) >= 0)
      at = 2 * at + ((features[feature[at] as number] as number) <= (bound[at] as number) ? 1 : 2);
    sum += leaf[at] ?? 0;
  }
  return sum;
}

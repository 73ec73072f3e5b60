/**
 * B-cubed precision, recall and F of a clustering (Bagga and Baldwin 1998; Amigo et al. 2009): for each item, the share of its found
 * cluster that is of its event, and the share of its event that is in its found cluster; then the mean over items.
 * `gold` and `found` map each item to the name of its cluster; an item that `found` lacks is alone.
 */
export function bCubed(gold, found) {
  const items = [...gold.keys()];
  const clusterOf = (item) => found.get(item) ?? `alone ${item}`;
  const goldSize = sizes(items.map((item) => gold.get(item)));
  const foundSize = sizes(items.map(clusterOf));
  const common = sizes(items.map((item) => JSON.stringify([gold.get(item), clusterOf(item)])));
  const mean = (ratio) => items.reduce((sum, item) => sum + ratio(item), 0) / items.length;
  const both = (item) => common.get(JSON.stringify([gold.get(item), clusterOf(item)]));
  const precision = mean((item) => both(item) / foundSize.get(clusterOf(item)));
  const recall = mean((item) => both(item) / goldSize.get(gold.get(item)));
  return { items: items.length, precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

function sizes(names) {
  const counted = new Map();
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);
  return counted;
}

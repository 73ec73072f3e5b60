/** Most values of a feature that are told apart. */
const mostBins = 32;

/**
 * Small trees that are added up (gradient boosting of the log odds), from rows of numbers and their answers, 0 or 1. No chance is
 * involved: the same rows give the same trees.
 */
export function boost(rows, answers, { trees: wanted, depth, rate, least, calm }) {
  const n = rows.length;
  const width = rows[0].length;
  const cuts = Array.from({ length: width }, (_, k) => cutsOf(rows, k));
  const bins = new Uint8Array(n * width);
  rows.forEach((row, i) => {
    for (let k = 0; k < width; k += 1) bins[i * width + k] = binOf(cuts[k], row[k]);
  });
  const everyone = Int32Array.from(rows, (_, i) => i);
  let right = 0;
  for (const answer of answers) right += answer;
  const start = Math.log((right + 1) / (n - right + 1));
  const sums = new Float64Array(n).fill(start);
  const slope = new Float64Array(n);
  const curve = new Float64Array(n);
  const node = new Int32Array(n);
  const trees = [];
  const inner = 2 ** depth - 1;
  for (let round = 0; round < wanted; round += 1) {
    for (let i = 0; i < n; i += 1) {
      const p = 1 / (1 + Math.exp(-sums[i]));
      slope[i] = p - answers[i];
      curve[i] = Math.max(1e-6, p * (1 - p));
      node[i] = 0;
    }
    const feature = new Array(inner).fill(-1);
    const bound = new Array(inner).fill(0);
    const leaf = new Array(2 * inner + 1).fill(0);
    // Of each two branches the smaller one is counted; the larger one is what is left of their parent.
    let open = [{ at: 0, members: everyone, table: count(everyone) }];
    for (let level = 0; level < depth; level += 1) {
      const next = [];
      for (const { at, members, table } of open) {
        const split = bestSplit(table, members.length);
        if (!split) continue;
        feature[at] = split.feature;
        bound[at] = cuts[split.feature][split.bin];
        const low = [];
        const high = [];
        for (const i of members) (bins[i * width + split.feature] <= split.bin ? low : high).push(i);
        for (const i of low) node[i] = 2 * at + 1;
        for (const i of high) node[i] = 2 * at + 2;
        if (level === depth - 1) continue;
        const [small, large] = low.length <= high.length ? [low, high] : [high, low];
        const counted = count(small);
        const rest = table;
        for (let k = 0; k < rest.length; k += 1) rest[k] -= counted[k];
        next.push({ at: small === low ? 2 * at + 1 : 2 * at + 2, members: small, table: counted });
        next.push({ at: large === low ? 2 * at + 1 : 2 * at + 2, members: large, table: rest });
      }
      open = next;
    }
    const gathered = new Float64Array((2 * inner + 1) * 2);
    for (let i = 0; i < n; i += 1) {
      gathered[2 * node[i]] += slope[i];
      gathered[2 * node[i] + 1] += curve[i];
    }
    for (let at = 0; at < leaf.length; at += 1)
      if (gathered[2 * at + 1] > 0) leaf[at] = Math.round((-rate * gathered[2 * at] * 1000) / (gathered[2 * at + 1] + calm)) / 1000;
    for (let i = 0; i < n; i += 1) sums[i] += leaf[node[i]];
    trees.push({ feature, bound, leaf });
  }
  return { trees, bias: Math.round(start * 1000) / 1000 };

  /** By feature and bin: slopes, curves and how many of these rows. */
  function count(members) {
    const table = new Float64Array(width * mostBins * 3);
    for (const i of members) {
      const g = slope[i];
      const h = curve[i];
      const from = i * width;
      for (let k = 0; k < width; k += 1) {
        const cell = (k * mostBins + bins[from + k]) * 3;
        table[cell] += g;
        table[cell + 1] += h;
        table[cell + 2] += 1;
      }
    }
    return table;
  }

  function bestSplit(table, size) {
    if (size < 2 * least) return undefined;
    let all = 0;
    let allCurve = 0;
    for (let bin = 0; bin < mostBins; bin += 1) {
      all += table[bin * 3];
      allCurve += table[bin * 3 + 1];
    }
    const whole = (all * all) / (allCurve + calm);
    let best;
    let most = 1e-3;
    for (let k = 0; k < width; k += 1) {
      let left = 0;
      let leftCurve = 0;
      let leftSize = 0;
      for (let bin = 0; bin < cuts[k].length; bin += 1) {
        const cell = (k * mostBins + bin) * 3;
        left += table[cell];
        leftCurve += table[cell + 1];
        leftSize += table[cell + 2];
        if (leftSize < least || size - leftSize < least) continue;
        const other = all - left;
        const gain = (left * left) / (leftCurve + calm) + (other * other) / (allCurve - leftCurve + calm) - whole;
        if (gain > most + 1e-9) {
          most = gain;
          best = { feature: k, bin };
        }
      }
    }
    return best;
  }
}

/** The values between which a feature is told apart, each rounded to two places. */
function cutsOf(rows, k) {
  const values = Float64Array.from(rows, (row) => row[k]).sort();
  const cuts = new Set();
  for (let bin = 1; bin < mostBins; bin += 1) cuts.add(Math.round(values[Math.floor((bin * values.length) / mostBins)] * 100) / 100);
  cuts.delete(Math.round(values[values.length - 1] * 100) / 100);
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cuts, value) {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

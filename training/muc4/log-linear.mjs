/**
 * Weights of clues, from examples { clues, right }: a log-linear model fitted by adaptive gradient steps in a fixed order. A clue that
 * fewer than `least` examples have is not learned: it would be one message's words. A weight under `smallest` moves nothing.
 */
export function fitLogLinear(examples, { rate, shrink, rounds, least, smallest = 0.05 }) {
  const numbered = examples.map(({ clues }) => numbersOf(clues));
  const counts = new Int32Array(names.length);
  for (const numbers of numbered) for (const number of numbers) counts[number] += 1;
  const place = new Int32Array(names.length).fill(-1);
  const known = names.map((_, number) => number).filter((number) => counts[number] >= least);
  known.forEach((number, at) => {
    place[number] = at + 1;
  });
  const rows = numbered.map((numbers) => {
    const row = [0];
    for (const number of numbers) if (place[number] > 0) row.push(place[number]);
    return Int32Array.from(row);
  });
  const weight = new Float64Array(known.length + 1);
  const mean = new Float64Array(known.length + 1);
  const seen = new Float64Array(known.length + 1).fill(1e-2);
  const order = rows.map((_, at) => at);
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      let sum = 0;
      for (const k of rows[at]) sum += weight[k];
      const error = 1 / (1 + Math.exp(-sum)) - examples[at].right;
      if (Math.abs(error) < 1e-4) continue;
      for (const k of rows[at]) {
        const step = error + shrink * weight[k];
        seen[k] += step * step;
        weight[k] -= (rate / Math.sqrt(seen[k])) * step;
      }
    }
    // The mean over the later rounds swings less than the last one.
    if (round >= rounds / 4) for (let k = 0; k < mean.length; k += 1) mean[k] += weight[k] / (rounds - Math.ceil(rounds / 4));
  }
  const table = new Map([["always", rounded(mean[0])]]);
  for (const number of known.sort((a, b) => (names[a] < names[b] ? -1 : 1)))
    if (Math.abs(mean[place[number]]) >= smallest) table.set(names[number], rounded(mean[place[number]]));
  return table;
}

const rounded = (weight) => Math.round(weight * 100) / 100;

/** Clues by number, in the order in which they were first met. */
const names = [];
const numberOf = new Map();
const remembered = new WeakMap();

function numbersOf(clues) {
  let numbers = remembered.get(clues);
  if (numbers) return numbers;
  numbers = Int32Array.from(clues, (clue) => {
    let number = numberOf.get(clue);
    if (number === undefined) {
      number = names.length;
      numberOf.set(clue, number);
      names.push(clue);
    }
    return number;
  });
  remembered.set(clues, numbers);
  return numbers;
}

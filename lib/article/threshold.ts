const mostWanted = 0.5;
const leastWanted = 0.1;

/** The chance from which on a segment is taken: the one with the best expected F1 for the whole page, within bounds. */
export function threshold(chance: Float32Array, words: Float64Array): number {
  const order = [...chance.keys()].sort((a, b) => (chance[b] ?? 0) - (chance[a] ?? 0));
  const expected = order.reduce((sum, i) => sum + (chance[i] ?? 0) * (words[i] ?? 0), 0);
  let [right, taken, best, at] = [0, 0, 0, mostWanted];
  for (const i of order) {
    right += (chance[i] ?? 0) * (words[i] ?? 0);
    taken += words[i] ?? 0;
    const f = (2 * right) / (taken + expected);
    if (f > best) [best, at] = [f, chance[i] ?? 0];
  }
  return Math.min(mostWanted, Math.max(leastWanted, at));
}

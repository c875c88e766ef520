import { labelCount, mayBegin, mayEnd, steps } from './labels.ts';

/** Space for one line's sums; it grows with the longest line seen. */
export interface Lattice {
  forward: Float64Array;
  backward: Float64Array;
  norm: Float64Array;
  back: Uint8Array;
}

/** A lattice for up to `length` words. */
export const createLattice = (length: number): Lattice => ({
  forward: new Float64Array(length * labelCount),
  backward: new Float64Array(length * labelCount),
  norm: new Float64Array(length),
  back: new Uint8Array(length * labelCount),
});

/** Sums over all label sequences of a line; `emit` and `step` are exponentials. P(label at t) = forward × backward. Returns log Z. */
export function sumLattice(lattice: Lattice, emit: Float64Array, step: Float64Array, length: number): number {
  const { forward, backward, norm } = lattice;
  const L = labelCount;
  forward.fill(0, 0, length * L);
  backward.fill(0, 0, length * L);
  let logZ = 0;
  for (let y = 0; y < L; y++) forward[y] = mayBegin(y) ? (emit[y] ?? 0) : 0;
  for (let t = 0; t < length; t++) {
    const here = t * L;
    if (t > 0) {
      const before = here - L;
      for (let s = 0; s < steps.length; s += 2) {
        const from = steps[s] ?? 0;
        const to = steps[s + 1] ?? 0;
        forward[here + to] = (forward[here + to] ?? 0) + (forward[before + from] ?? 0) * (step[from * L + to] ?? 0);
      }
      for (let y = 0; y < L; y++) forward[here + y] = (forward[here + y] ?? 0) * (emit[here + y] ?? 0);
    }
    if (t === length - 1) for (let y = 0; y < L; y++) if (!mayEnd(y)) forward[here + y] = 0;
    let sum = 0;
    for (let y = 0; y < L; y++) sum += forward[here + y] ?? 0;
    norm[t] = sum;
    logZ += Math.log(sum);
    for (let y = 0; y < L; y++) forward[here + y] = (forward[here + y] ?? 0) / sum;
  }
  for (let y = 0; y < L; y++) backward[(length - 1) * L + y] = mayEnd(y) ? 1 : 0;
  for (let t = length - 2; t >= 0; t--) {
    const here = t * L;
    const next = here + L;
    const scale = 1 / (norm[t + 1] ?? 1);
    for (let s = 0; s < steps.length; s += 2) {
      const from = steps[s] ?? 0;
      const to = steps[s + 1] ?? 0;
      backward[here + from] =
        (backward[here + from] ?? 0) +
        (step[from * L + to] ?? 0) * (emit[next + to] ?? 0) * (backward[next + to] ?? 0) * scale;
    }
  }
  return logZ;
}

/** The best label sequence of a line (Viterbi), written to `labels` from `offset`; `score` and `transitions` are logarithms. */
export function bestPath(
  { forward: best, back }: Lattice,
  score: Float64Array,
  transitions: Float32Array,
  length: number,
  labels: Uint8Array,
  offset: number,
): void {
  const L = labelCount;
  best.fill(Number.NEGATIVE_INFINITY, 0, length * L);
  for (let y = 0; y < L; y++) if (mayBegin(y)) best[y] = score[y] ?? 0;
  for (let t = 1; t < length; t++) {
    const here = t * L;
    for (let s = 0; s < steps.length; s += 2) {
      const from = steps[s] ?? 0;
      const to = steps[s + 1] ?? 0;
      const through = (best[here - L + from] ?? 0) + (transitions[from * L + to] ?? 0);
      if (through <= (best[here + to] ?? 0)) continue;
      best[here + to] = through;
      back[here + to] = from;
    }
    for (let y = 0; y < L; y++) best[here + y] = (best[here + y] ?? 0) + (score[here + y] ?? 0);
  }
  let label = 0;
  const end = (length - 1) * L;
  for (let y = 1; y < L; y++) if (mayEnd(y) && (best[end + y] ?? 0) > (best[end + label] ?? 0)) label = y;
  for (let t = length - 1; t >= 0; t--) {
    labels[offset + t] = label;
    label = back[t * L + label] ?? 0;
  }
}

// A linear-chain conditional random field, trained by AdaGrad with feature dropout. Words may have several allowed labels.
import { createLattice, type Lattice, sumLattice } from '../../lib/annotate/names/chain.ts';
import { featureCount } from '../../lib/annotate/names/features.ts';
import { labelCount as L, outside, steps } from '../../lib/annotate/names/labels.ts';
import type { Line } from './lines.ts';

export interface Weights {
  /** `labelCount` a feature. */
  feature: Float32Array;
  transitions: Float32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  dropout: number;
  /** Pull towards zero of each weight touched. */
  decay: number;
  /** How much more than a name's label the label outside is held to have scored: the greater, the more names are found. */
  margin: number;
  /** Weights are the average over this many last epochs. */
  averaged: number;
  seed: number;
}

/** Random numbers in [0, 1) that are the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined) continue;
    items[i] = b;
    items[j] = a;
  }
}

/** What a label pair is expected to occur, added to `expected` with a sign. */
function addSteps(
  lattice: Lattice,
  emit: Float64Array,
  step: Float64Array,
  length: number,
  sign: number,
  expected: Float64Array,
): void {
  const { forward, backward, norm } = lattice;
  for (let t = 1; t < length; t++) {
    const here = t * L;
    const scale = sign / (norm[t] ?? 1);
    for (let s = 0; s < steps.length; s += 2) {
      const from = steps[s] ?? 0;
      const to = steps[s + 1] ?? 0;
      const p =
        (forward[here - L + from] ?? 0) *
        (step[from * L + to] ?? 0) *
        (emit[here + to] ?? 0) *
        (backward[here + to] ?? 0);
      expected[from * L + to] = (expected[from * L + to] ?? 0) + p * scale;
    }
  }
}

function addShare(sum: Float32Array, weights: Float32Array, parts: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0) / parts;
}

/** Trains weights for features numbered below `features`. */
export function learn(lines: Line[], features: number, settings: Settings, report: (line: string) => void): Weights {
  const weight = new Float32Array(features * L);
  const squares = new Float32Array(features * L).fill(0.1);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1);
  const random = randomNumbers(settings.seed);
  const longest = Math.max(...lines.map(({ length }) => length));
  const free = createLattice(longest);
  const held = createLattice(longest);
  const emit = new Float64Array(longest * L);
  const kept = new Float64Array(longest * L);
  const used = new Int32Array(longest * featureCount);
  const expected = new Float64Array(L * L);
  const gradient = new Float64Array(L);
  const touched = new Uint8Array(L);
  const step = new Float64Array(L * L);
  const order = [...lines];
  const { rate, decay, dropout, averaged, epochs } = settings;
  const margin = Math.exp(settings.margin);
  const average: Weights = {
    feature: new Float32Array(features * L),
    transitions: new Float32Array(L * L),
  };
  const boost = 1 / (1 - dropout);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const started = performance.now();
    let loss = 0;
    shuffle(order, random);
    for (const line of order) {
      const { length, slots, masks } = line;
      for (let i = 0; i < L * L; i++) step[i] = Math.exp(transitions[i] ?? 0);
      for (let t = 0; t < length; t++) {
        const here = t * L;
        emit.fill(0, here, here + L);
        for (let f = t * featureCount; f < (t + 1) * featureCount; f++) {
          const feature = random() < dropout ? 0 : (slots[f] ?? 0);
          used[f] = feature;
          if (feature === 0) continue;
          const at = feature * L;
          for (let y = 0; y < L; y++) emit[here + y] = (emit[here + y] ?? 0) + (weight[at + y] ?? 0) * boost;
        }
        let most = Number.NEGATIVE_INFINITY;
        for (let y = 0; y < L; y++) most = Math.max(most, emit[here + y] ?? 0);
        const mask = masks[t] ?? 0;
        for (let y = 0; y < L; y++) {
          const held = y === outside && (mask & (1 << outside)) === 0 ? margin : 1;
          const e = held * Math.exp(Math.max(-60, (emit[here + y] ?? 0) - most));
          emit[here + y] = e;
          kept[here + y] = (mask & (1 << y)) === 0 ? 0 : e;
        }
      }
      const lost = sumLattice(free, emit, step, length) - sumLattice(held, kept, step, length);
      // Annotation that no sequence of labels can express: a name that ends within a word.
      if (!Number.isFinite(lost)) continue;
      loss += lost;
      expected.fill(0);
      addSteps(free, emit, step, length, line.weight, expected);
      addSteps(held, kept, step, length, -line.weight, expected);
      for (let i = 0; i < L * L; i++) {
        const g = expected[i] ?? 0;
        if (g === 0) continue;
        transitionSquares[i] = (transitionSquares[i] ?? 0) + g * g;
        transitions[i] = (transitions[i] ?? 0) - (rate * g) / Math.sqrt(transitionSquares[i] ?? 1);
      }
      for (let t = 0; t < length; t++) {
        const here = t * L;
        let count = 0;
        for (let y = 0; y < L; y++) {
          const g =
            (free.forward[here + y] ?? 0) * (free.backward[here + y] ?? 0) -
            (held.forward[here + y] ?? 0) * (held.backward[here + y] ?? 0);
          if (Math.abs(g) < 0.002) continue;
          gradient[count] = g * line.weight;
          touched[count++] = y;
        }
        if (count === 0) continue;
        for (let f = t * featureCount; f < (t + 1) * featureCount; f++) {
          const at = (used[f] ?? 0) * L;
          if (at === 0) continue;
          for (let n = 0; n < count; n++) {
            const i = at + (touched[n] ?? 0);
            const g = (gradient[n] ?? 0) + decay * (weight[i] ?? 0);
            const square = (squares[i] ?? 0) + g * g;
            squares[i] = square;
            weight[i] = (weight[i] ?? 0) - (rate * g) / Math.sqrt(square);
          }
        }
      }
    }
    if (epoch >= epochs - averaged) {
      addShare(average.feature, weight, averaged);
      addShare(average.transitions, transitions, averaged);
    }
    report(
      `epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(3)} a line, ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  return average;
}

import type { Steps } from '../slices.ts';
import { bestPath, createLattice, sumLattice } from './chain.ts';
import type { Draft } from './draft.ts';
import { featureCount, writeFeatures } from './features.ts';
import { labelCount, outside, tagOf } from './labels.ts';
import { type Model, popCount } from './model.ts';
import { Opening, type Tokens } from './tokens.ts';
import { wordTraits } from './word-traits.ts';

// Longer lines are tagged in pieces.
const longestLine = 400;

/** What the tagger makes of a text: names, and for each word how likely it is outside of any. */
export interface Tagged {
  found: Draft[];
  outside: Float32Array;
}

/** Tags the words of a text, a line a step. */
export function* tagWords(tokens: Tokens, model: Model): Steps<Tagged> {
  const traits = yield* wordTraits(tokens, model.lexicon);
  const slots = new Int32Array(longestLine * featureCount);
  const score = new Float64Array(longestLine * labelCount);
  const emit = new Float64Array(longestLine * labelCount);
  const step = Float64Array.from(model.transitions, Math.exp);
  const lattice = createLattice(longestLine);
  const labels = new Uint8Array(tokens.count);
  const found: Draft[] = [];
  const free = new Float32Array(tokens.count);
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && to - from < longestLine && tokens.opening[to] !== Opening.line) to++;
    const length = to - from;
    writeFeatures(tokens, traits, from, to, slots);
    addScores(model, slots, length, score);
    bestPath(lattice, score, model.transitions, length, labels, from);
    for (let t = 0; t < length; t++) softmaxInput(score, emit, t * labelCount);
    sumLattice(lattice, emit, step, length);
    const sure = (t: number) => {
      const i = (t - from) * labelCount + (labels[t] ?? 0);
      return (lattice.forward[i] ?? 0) * (lattice.backward[i] ?? 0);
    };
    for (let t = 0; t < length; t++)
      free[from + t] = (lattice.forward[t * labelCount] ?? 0) * (lattice.backward[t * labelCount] ?? 0);
    collect(labels, from, to, sure, found);
    from = to;
    yield;
  }
  return { found, outside: free };
}

/** Exponentials of a word's scores, the greatest being 1. */
function softmaxInput(score: Float64Array, emit: Float64Array, at: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < labelCount; y++) most = Math.max(most, score[at + y] ?? 0);
  for (let y = 0; y < labelCount; y++) emit[at + y] = Math.exp((score[at + y] ?? 0) - most);
}

function addScores(model: Model, slots: Int32Array, length: number, score: Float64Array): void {
  const { known, rank, row, labels, weights, scale } = model;
  score.fill(0, 0, length * labelCount);
  for (let t = 0; t < length; t++) {
    const at = t * labelCount;
    for (let f = t * featureCount; f < (t + 1) * featureCount; f++) {
      const slot = slots[f] ?? 0;
      const bits = known[slot >>> 5] ?? 0;
      const bit = 1 << (slot & 31);
      if ((bits & bit) === 0) continue;
      const r = (rank[slot >>> 5] ?? 0) + popCount(bits & (bit - 1));
      for (let e = row[r] ?? 0; e < (row[r + 1] ?? 0); e++) {
        const y = at + (labels[e] ?? 0);
        score[y] = (score[y] ?? 0) + (weights[e] ?? 0);
      }
    }
    for (let y = at; y < at + labelCount; y++) score[y] = (score[y] ?? 0) * scale;
  }
}

function collect(labels: Uint8Array, from: number, to: number, sure: (t: number) => number, found: Draft[]): void {
  for (let t = from; t < to; ) {
    const label = labels[t] ?? 0;
    if (label === outside) {
      t++;
      continue;
    }
    const start = t;
    let least = 1;
    const unfinished = () => t < to && ((labels[t] ?? 0) - 1) % 4 < 2;
    while (unfinished()) least = Math.min(least, sure(t++));
    if (t < to) least = Math.min(least, sure(t++));
    found.push({ from: start, to: t, tag: tagOf(label), sure: least });
  }
}

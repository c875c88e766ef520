// Trains a network of one hidden layer by Adam on sparse rows. Several are trained from different starts and laid side by side: their mean.
import type { Network, PackedNetwork, Rows } from '../../lib/article/network.ts';

export interface Examples {
  parts: Rows[];
  labels: Int8Array;
  weights: Float64Array;
}

export interface Settings {
  hidden: number;
  epochs: number;
  nets: number;
}

const rate = 0.004;
const decay = 0.001;
const dropout = 0.2;
const batch = 64;

/** Numbers between 0 and 1 that are the same in every run. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The rows as lists of what is not zero, one after the other. */
interface Sparse {
  count: number;
  from: Int32Array;
  column: Int16Array;
  value: Float32Array;
  label: Float32Array;
  weight: Float32Array;
}

function sparse(pages: readonly Examples[]): Sparse {
  const [from, column, value, label, weight]: number[][] = [[], [], [], [], []];
  for (const { parts, labels, weights } of pages)
    for (const [i, known] of labels.entries()) {
      if (known < 0) continue;
      from?.push(column?.length ?? 0);
      label?.push(known);
      weight?.push(weights[i] ?? 0);
      let input = 0;
      for (const { values, width } of parts)
        for (let k = i * width; k < (i + 1) * width; k++, input++)
          if (values[k]) {
            column?.push(input);
            value?.push(values[k] ?? 0);
          }
    }
  from?.push(column?.length ?? 0);
  return {
    count: label?.length ?? 0,
    from: Int32Array.from(from ?? []),
    column: Int16Array.from(column ?? []),
    value: Float32Array.from(value ?? []),
    label: Float32Array.from(label ?? []),
    weight: Float32Array.from(weight ?? []),
  };
}

function shuffle(order: Int32Array, draw: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

function learnOne(data: Sparse, inputs: number, { hidden, epochs }: Settings, seed: number): Float32Array {
  const draw = random(seed);
  const [bias, out] = [inputs * hidden, inputs * hidden + hidden];
  const past = out + hidden;
  const last = past + inputs;
  const w = new Float32Array(last + 1);
  for (let i = 0; i < bias; i++) w[i] = (draw() - 0.5) * 0.4;
  for (let i = out; i < past; i++) w[i] = draw() - 0.5;
  const [slope, mean, square] = [new Float32Array(w.length), new Float32Array(w.length), new Float32Array(w.length)];
  const [units, back] = [new Float32Array(hidden), new Float32Array(hidden)];
  const order = Int32Array.from({ length: data.count }, (_, i) => i);
  const { from, column, value, label, weight } = data;
  const kept: number[] = [];

  function see(i: number) {
    kept.length = 0;
    let sum = w[last] as number;
    for (let h = 0; h < hidden; h++) units[h] = w[bias + h] as number;
    for (let k = from[i] as number; k < (from[i + 1] as number); k++) {
      if (draw() < dropout) continue;
      kept.push(k);
      const c = column[k] as number;
      const x = value[k] as number;
      sum += x * (w[past + c] as number);
      for (let h = 0; h < hidden; h++) units[h] = (units[h] as number) + x * (w[c * hidden + h] as number);
    }
    for (let h = 0; h < hidden; h++) sum += Math.max(0, units[h] as number) * (w[out + h] as number);
    const error = (1 / (1 + Math.exp(-sum)) - (label[i] as number)) * (weight[i] as number);
    slope[last] = (slope[last] as number) + error;
    for (let h = 0; h < hidden; h++) {
      const unit = units[h] as number;
      back[h] = unit > 0 ? error * (w[out + h] as number) : 0;
      slope[out + h] = (slope[out + h] as number) + error * Math.max(0, unit);
      slope[bias + h] = (slope[bias + h] as number) + (back[h] as number);
    }
    for (const k of kept) {
      const c = column[k] as number;
      const x = value[k] as number;
      slope[past + c] = (slope[past + c] as number) + error * x;
      const at = c * hidden;
      for (let h = 0; h < hidden; h++) slope[at + h] = (slope[at + h] as number) + (back[h] as number) * x;
    }
  }

  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, draw);
    const pace = rate * (0.5 + 0.5 * Math.cos((Math.PI * epoch) / epochs));
    for (let start = 0; start < data.count; start += batch) {
      slope.fill(0);
      for (let q = start; q < Math.min(data.count, start + batch); q++) see(order[q] as number);
      step++;
      const [warm, hot] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let k = 0; k < w.length; k++) {
        const g = (slope[k] as number) / batch;
        mean[k] = 0.9 * (mean[k] as number) + 0.1 * g;
        square[k] = 0.999 * (square[k] as number) + 0.001 * g * g;
        const move = (mean[k] as number) / warm / (Math.sqrt((square[k] as number) / hot) + 1e-8);
        w[k] = (w[k] as number) - pace * (move + decay * (w[k] as number));
      }
    }
  }
  return w;
}

/** Lays networks side by side: one network whose answer is the mean of theirs. */
function sideBySide(nets: readonly Float32Array[], inputs: number, hidden: number): Network {
  const wide = nets.length * hidden;
  const weights = new Float32Array(inputs * wide + 2 * wide + inputs + 1);
  for (const [n, net] of nets.entries()) {
    for (let row = 0; row <= inputs; row++)
      for (let h = 0; h < hidden; h++) weights[row * wide + n * hidden + h] = net[row * hidden + h] ?? 0;
    for (let h = 0; h < hidden; h++)
      weights[(inputs + 1) * wide + n * hidden + h] = (net[(inputs + 1) * hidden + h] ?? 0) / nets.length;
    for (let k = 0; k <= inputs; k++) {
      const at = (inputs + 2) * wide + k;
      weights[at] = (weights[at] ?? 0) + (net[(inputs + 2) * hidden + k] ?? 0) / nets.length;
    }
  }
  return { inputs, hidden: wide, weights };
}

/** Trains on the pages' labelled rows. */
export function learn(pages: readonly Examples[], inputs: number, settings: Settings): Network {
  const data = sparse(pages);
  const nets = Array.from({ length: settings.nets }, (_, i) => learnOne(data, inputs, settings, i + 1));
  return sideBySide(nets, inputs, settings.hidden);
}

/** A network as the extension carries it. */
export function packed({ inputs, hidden, weights }: Network): PackedNetwork {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 32767;
  const whole = Int16Array.from(weights, (weight) => Math.round(weight / unit));
  return { inputs, hidden, unit, data: Buffer.from(whole.buffer).toString('base64') };
}

/** A network of one hidden layer with a straight way past it, as `tools/train-article.ts` writes it. */
export interface Network {
  inputs: number;
  hidden: number;
  /** `inputs` rows of `hidden` weights, then `hidden` biases, `hidden` weights out, `inputs` weights past the layer, one bias. */
  weights: Float32Array;
}

/** Numbers for `count` things: one row of `width` numbers each. */
export interface Rows {
  values: Float32Array;
  width: number;
}

/** Reads a network from its base64 form: 16-bit whole numbers, in the unit given. */
export function readNetwork({ inputs, hidden, unit, data }: PackedNetwork): Network {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const weights = Float32Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true) * unit);
  return { inputs, hidden, weights };
}

export interface PackedNetwork {
  inputs: number;
  hidden: number;
  unit: number;
  data: string;
}

/** The chance, between 0 and 1, that the network gives each row; a row's numbers may come in several parts. */
export function chances({ inputs, hidden, weights }: Network, parts: readonly Rows[], count: number): Float32Array {
  const bias = inputs * hidden;
  const out = bias + hidden;
  const past = out + hidden;
  const result = new Float32Array(count);
  const units = new Float32Array(hidden);
  for (let i = 0; i < count; i++) {
    let sum = weights[past + inputs] as number;
    for (let h = 0; h < hidden; h++) units[h] = weights[bias + h] as number;
    let input = 0;
    for (const { values, width } of parts) {
      for (let k = i * width; k < (i + 1) * width; k++, input++) {
        const value = values[k] as number;
        if (value === 0) continue;
        sum += value * (weights[past + input] as number);
        const from = input * hidden;
        for (let h = 0; h < hidden; h++) units[h] = (units[h] as number) + value * (weights[from + h] as number);
      }
    }
    for (let h = 0; h < hidden; h++) sum += Math.max(0, units[h] as number) * (weights[out + h] as number);
    result[i] = 1 / (1 + Math.exp(-sum));
  }
  return result;
}

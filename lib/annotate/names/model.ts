import { slotBits } from './features.ts';
import { bucketCount, hashTable } from './hash-table.ts';
import { labelCount } from './labels.ts';
import type { Lexicon } from './lexicon.ts';

/** A trained tagger: sparse rows of small weights by feature slot, the weights of the steps, and its lexicon. */
export interface Model {
  /** One bit a slot: has it a row? */
  known: Uint32Array;
  /** Rows before each word of `known`. */
  rank: Uint32Array;
  /** Where each row begins in `labels` and `weights`. */
  row: Uint32Array;
  labels: Uint8Array;
  weights: Int8Array;
  /** Score of a weight of 1. */
  scale: number;
  /** `labelCount` × `labelCount` */
  transitions: Float32Array;
  lexicon: Lexicon;
}

/** First word of a model file; its last digit is the format's version. */
export const magic = 0x52_4e_5a_02;

export function popCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Reads a model file as views of its buffer; `null` if it is not one of this version. */
export function readModel(buffer: ArrayBuffer): Model | null {
  if (buffer.byteLength < 24) return null;
  const [head, rows = 0, entries = 0, words = 0, common = 0] = new Uint32Array(buffer, 0, 5);
  const [scale = 0] = new Float32Array(buffer, 20, 1);
  if (head !== magic) return null;
  let at = 24;
  const take = <T>(
    view: new (buffer: ArrayBuffer, offset: number, length: number) => T,
    size: number,
    length: number,
  ) => {
    const column = new view(buffer, at, length);
    at += Math.ceil((size * length) / 4) * 4;
    return column;
  };
  const known = take(Uint32Array, 4, 2 ** (slotBits - 5));
  const transitions = take(Float32Array, 4, labelCount ** 2);
  const names = hashTable(take(Uint8Array, 1, bucketCount), take(Uint16Array, 2, words));
  const middle = take(Uint16Array, 2, words);
  const fine = take(Uint16Array, 2, words);
  const coarse = take(Uint8Array, 1, words);
  const lists = take(Uint8Array, 1, words);
  const commonWords = hashTable(take(Uint8Array, 1, bucketCount), take(Uint16Array, 2, common));
  const lengths = take(Uint8Array, 1, rows);
  const labels = take(Uint8Array, 1, entries);
  const weights = take(Int8Array, 1, entries);
  const rank = new Uint32Array(known.length);
  for (let i = 0, n = 0; i < known.length; i++) {
    rank[i] = n;
    n += popCount(known[i] ?? 0);
  }
  const row = new Uint32Array(rows + 1);
  for (let i = 0; i < rows; i++) row[i + 1] = (row[i] ?? 0) + (lengths[i] ?? 0);
  return {
    known,
    rank,
    row,
    labels,
    weights,
    scale,
    transitions,
    lexicon: { names, coarse, middle, fine, lists, common: commonWords },
  };
}

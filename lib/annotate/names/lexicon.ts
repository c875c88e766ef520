/** What lists know of a word or phrase. `starts`: longer phrases begin with it. */
export const Listed = { firstName: 1, lastName: 2, place: 4, organisation: 8, town: 16, starts: 128 } as const;

/** Words and phrases by their hash: their clusters (0: none) and the lists they are on. Columns, sorted by hash. */
export interface Lexicon {
  /** Rows by the upper sixteen bits of the hash. */
  bucket: Uint32Array;
  hash: Uint32Array;
  coarse: Uint8Array;
  middle: Uint16Array;
  fine: Uint16Array;
  lists: Uint8Array;
}

/** Where each bucket of the sorted hashes begins. */
export function buckets(hash: Uint32Array): Uint32Array {
  const bucket = new Uint32Array(65537);
  for (let row = 0; row < hash.length; row++) {
    const at = ((hash[row] ?? 0) >>> 16) + 1;
    bucket[at] = row + 1;
  }
  for (let i = 1; i < bucket.length; i++) if (bucket[i] === 0) bucket[i] = bucket[i - 1] ?? 0;
  return bucket;
}

/** The row of a hash, or -1. */
export function rowOf(lexicon: Lexicon, signed: number): number {
  const hash = signed >>> 0;
  const end = lexicon.bucket[(hash >>> 16) + 1] ?? 0;
  for (let row = lexicon.bucket[hash >>> 16] ?? 0; row < end; row++) if (lexicon.hash[row] === hash) return row;
  return -1;
}

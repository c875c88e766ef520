/** A set of 32-bit hashes in order: where each upper half begins, and the lower halves. */
export interface HashTable {
  bucket: Uint32Array;
  rest: Uint16Array;
}

/** Upper halves a hash may have. */
export const bucketCount = 65536;

/** A table of how many hashes have each upper half, and the lower halves in order. */
export function hashTable(counts: Uint8Array, rest: Uint16Array): HashTable {
  const bucket = new Uint32Array(bucketCount + 1);
  for (let i = 0; i < bucketCount; i++) bucket[i + 1] = (bucket[i] ?? 0) + (counts[i] ?? 0);
  return { bucket, rest };
}

/** The number of a hash in its table, or -1. */
export function numberOf({ bucket, rest }: HashTable, hash: number): number {
  const low = hash & 0xffff;
  const end = bucket[(hash >>> 16) + 1] ?? 0;
  for (let n = bucket[hash >>> 16] ?? 0; n < end; n++) if (rest[n] === low) return n;
  return -1;
}

import type { HashTable } from './hash-table.ts';

/** What lists know of a word or phrase. `starts`: longer phrases begin with it. */
export const Listed = {
  firstName: 1,
  lastName: 2,
  place: 4,
  organisation: 8,
  town: 16,
  product: 32,
  /** Organisations met in annotated texts, and teams. */
  known: 64,
  starts: 128,
} as const;

/** Words and phrases by their hash: their clusters (0: none) and the lists they are on, as columns. */
export interface Lexicon {
  names: HashTable;
  coarse: Uint8Array;
  middle: Uint16Array;
  fine: Uint16Array;
  lists: Uint8Array;
  /** Common words by the hash of their letters from last to first (`hashOfTail`), so that the ends of compounds are found. */
  common: HashTable;
}

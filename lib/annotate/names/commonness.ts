import { Class, lowerCode } from './characters.ts';
import { seed, step } from './hash.ts';
import { type HashTable, numberOf } from './hash-table.ts';
import type { Tokens } from './tokens.ts';

/** How much of a word is a common word: nothing, all of it, or the end of a compound, by its length. */
export const Common = { none: 0, whole: 1, longTail: 2, tail: 3 } as const;

const shortest = 4;
const long = 7;

/** Looks up a capitalised word and its ends among the common words. */
export function commonness({ text, start, end, first }: Tokens, common: HashTable, t: number): number {
  const from = start[t] ?? 0;
  const to = end[t] ?? 0;
  if (first[t] !== Class.upper) return Common.none;
  let found: number = Common.none;
  let hash = seed;
  for (let i = to - 1; i >= from; i--) {
    hash = step(hash, lowerCode(text.charCodeAt(i)));
    const length = to - i;
    if ((length < shortest && i > from) || numberOf(common, hash) < 0) continue;
    found = i === from ? Common.whole : length < long ? Common.tail : Common.longTail;
  }
  return found;
}

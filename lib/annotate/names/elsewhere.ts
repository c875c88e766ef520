import { Class } from './characters.ts';
import { step } from './hash.ts';
import { Opening, type Tokens } from './tokens.ts';

const letterS = 0x73;

/** What the rest of the text says of each capitalised word: how often it has it within sentences (low two bits), whether in lower case too, with and without a genitive s. */
export function wordsElsewhere({ count, word, lower, first, opening }: Tokens): Int32Array {
  const capitals = new Map<number, number>();
  const small = new Set<number>();
  const genitives = new Set<number>();
  for (let t = 0; t < count; t++) {
    const hash = word[t] ?? 0;
    if (first[t] === Class.lower) small.add(hash);
    if (first[t] !== Class.upper || opening[t] !== Opening.no) continue;
    capitals.set(hash, (capitals.get(hash) ?? 0) + 1);
    genitives.add(step(hash, letterS));
  }
  return Int32Array.from({ length: count }, (_, t) => {
    if (first[t] !== Class.upper) return 0;
    const hash = word[t] ?? 0;
    const times = capitals.get(hash) ?? 0;
    return (
      (times < 2 ? times : times < 4 ? 2 : 3) |
      (small.has(lower[t] ?? 0) ? 4 : 0) |
      (capitals.has(step(hash, letterS)) ? 8 : 0) |
      (genitives.has(hash) ? 16 : 0)
    );
  });
}

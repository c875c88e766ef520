import { mix } from './hash.ts';
import type { Tokens } from './tokens.ts';
import type { WordTraits } from './word-traits.ts';

/** How many features a word has. */
export const featureCount = 82;

/** Features are hashed to this many slots. */
export const slotBits = 22;
const mask = (1 << slotBits) - 1;

// What stands before the first and after the last word of a line.
const edge = 0x5bd1e995;

/** Writes the slots of the features of the words `[from, to)`, one line of the text, `featureCount` a word. */
export function writeFeatures(tokens: Tokens, traits: WordTraits, from: number, to: number, slots: Int32Array): void {
  const { word, lower, opening } = tokens;
  const { shape, shortShape, coarse, middle, fine, lists, tail, common, quoted, elsewhere } = traits;
  const at = (column: Int32Array, t: number) => (t < from || t >= to ? edge : (column[t] ?? 0));
  let out = 0;
  let template = 0;
  const add = (a: number, b: number) => {
    slots[out++] = mix(++template, a, b) & mask;
  };
  for (let t = from; t < to; t++) {
    template = 0;
    const first = opening[t] ?? 0;
    const w = word[t] ?? 0;
    const l = lower[t] ?? 0;
    const before = at(lower, t - 1);
    const after = at(lower, t + 1);
    const s = shortShape[t] ?? 0;
    add(0, 0);
    add(w, 0);
    add(l, 0);
    add(before, 0);
    add(after, 0);
    add(at(lower, t - 2), 0);
    add(at(lower, t + 2), 0);
    add(before, l);
    add(l, after);
    add(before, after);
    add(at(lower, t - 2), before);
    add(after, at(lower, t + 2));
    add(s, first);
    add(shape[t] ?? 0, 0);
    add(at(shortShape, t - 1), s);
    add(s, at(shortShape, t + 1));
    add(mix(0, at(shortShape, t - 1), s), at(shortShape, t + 1));
    add(at(shortShape, t - 2), mix(0, at(shortShape, t - 1), s));
    add(s, before);
    add(s, after);
    add(traits.prefix2[t] ?? 0, 0);
    add(traits.prefix3[t] ?? 0, 0);
    add(traits.prefix4[t] ?? 0, 0);
    add(traits.suffix2[t] ?? 0, s);
    add(traits.suffix3[t] ?? 0, s);
    add(traits.suffix4[t] ?? 0, 0);
    add(traits.suffix5[t] ?? 0, 0);
    add(at(traits.suffix3, t - 1), s);
    add(at(traits.suffix3, t + 1), s);
    add(at(traits.suffix5, t - 1), 0);
    add(at(traits.suffix4, t + 1), 0);
    add(tail[t] ?? 0, 0);
    add(at(tail, t - 1), s);
    add(coarse[t] ?? 0, first);
    add(middle[t] ?? 0, s);
    add(fine[t] ?? 0, first === 0 ? 0 : 1);
    add(at(coarse, t - 1), s);
    add(at(middle, t - 1), s);
    add(at(fine, t - 1), 0);
    add(at(coarse, t + 1), s);
    add(at(middle, t + 1), s);
    add(at(fine, t + 1), 0);
    add(at(middle, t - 2), 0);
    add(at(middle, t + 2), 0);
    add(at(fine, t - 2), 0);
    add(at(fine, t + 2), 0);
    add(at(coarse, t - 1), coarse[t] ?? 0);
    add(coarse[t] ?? 0, at(coarse, t + 1));
    add(at(middle, t - 1), middle[t] ?? 0);
    add(middle[t] ?? 0, at(middle, t + 1));
    add(at(middle, t - 1), at(middle, t + 1));
    add(at(middle, t - 2), at(middle, t - 1));
    add(at(middle, t + 1), at(middle, t + 2));
    add(at(fine, t - 1), s);
    add(s, at(fine, t + 1));
    add(lists[t] ?? 0, s);
    add((lists[t] ?? 0) & 0xff, first);
    add((lists[t] ?? 0) >>> 8, 0);
    add(at(lists, t - 1), lists[t] ?? 0);
    add(lists[t] ?? 0, at(lists, t + 1));
    add(lists[t] ?? 0, before);
    add(at(lists, t - 1), s);
    add(at(lists, t + 1), s);
    add(lists[t] ?? 0, at(shortShape, t + 1));
    add(at(coarse, t - 1), lists[t] ?? 0);
    add(lists[t] ?? 0, middle[t] ?? 0);
    const c = common[t] ?? 0;
    const q = quoted[t] ?? 0;
    const e = elsewhere[t] ?? 0;
    add(c, s);
    add(c, lists[t] ?? 0);
    add(mix(0, at(common, t - 1), c), s);
    add(mix(0, c, s), at(common, t + 1));
    add(mix(0, c, first), s);
    add(mix(0, c, s), before);
    add(mix(0, c, s), after);
    add(mix(0, c, s), coarse[t] ?? 0);
    add(mix(0, before, after), s);
    add(q, s);
    add(mix(0, q, c), at(quoted, t - 1) === 0 ? 0 : 1);
    add(q === 0 ? 0 : q, q !== 0 && at(quoted, t - 1) === 0 ? at(lower, t - 2) : 0);
    add(e, s);
    add(mix(0, e, c), first);
    add(at(elsewhere, t - 1), e);
    add(e, at(elsewhere, t + 1));
  }
}

import type { Steps } from '../slices.ts';
import { Class, classOf, lowerCode } from './characters.ts';
import { commonness } from './commonness.ts';
import { wordsElsewhere } from './elsewhere.ts';
import { follow, seed, step } from './hash.ts';
import { numberOf } from './hash-table.ts';
import { type Lexicon, Listed } from './lexicon.ts';
import { quotedWords } from './quoted.ts';
import type { Tokens } from './tokens.ts';

/** What the features say of each word, as columns. */
export interface WordTraits {
  shape: Int32Array;
  shortShape: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  prefix4: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  suffix5: Int32Array;
  /** Hash of the part after the last hyphen, 0 without one. */
  tail: Int32Array;
  coarse: Int32Array;
  middle: Int32Array;
  fine: Int32Array;
  /** Lists the word is on (low byte), and phrases it begins or goes on with. */
  lists: Int32Array;
  /** `commonness` */
  common: Int32Array;
  /** `quotedWords` */
  quoted: Int32Array;
  /** `wordsElsewhere` */
  elsewhere: Int32Array;
}

const longestPhrase = 6;

// Words worked out between two yields.
const wordsAStep = 2048;

/** Works out the traits of all words of a text, some thousand words a step. */
export function* wordTraits(tokens: Tokens, lexicon: Lexicon): Steps<WordTraits> {
  const column = () => new Int32Array(tokens.count);
  const traits: WordTraits = {
    shape: column(),
    shortShape: column(),
    prefix2: column(),
    prefix3: column(),
    prefix4: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    suffix5: column(),
    tail: column(),
    coarse: column(),
    middle: column(),
    fine: column(),
    lists: column(),
    common: column(),
    quoted: quotedWords(tokens),
    elsewhere: wordsElsewhere(tokens),
  };
  for (let t = 0; t < tokens.count; t++) {
    spell(tokens, traits, t);
    look(tokens, traits, lexicon, t);
    traits.common[t] = commonness(tokens, lexicon.common, t);
    if (t % wordsAStep === 0) yield;
  }
  for (let t = 0; t < tokens.count; ) t = phrase(tokens, traits, lexicon, t);
  return traits;
}

/** Shape, beginnings and endings. */
function spell({ text, start, end }: Tokens, traits: WordTraits, t: number): void {
  const from = start[t] ?? 0;
  const to = end[t] ?? 0;
  let shape = seed;
  let shortShape = seed;
  let before = -1;
  let prefix = seed;
  let tailAt = -1;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    const symbol = kind === Class.other ? code + 8 : kind;
    // Words longer than this end in their short shape.
    if (i - from < 7) shape = step(shape, symbol);
    if (symbol !== before) shortShape = step(shortShape, symbol);
    before = symbol;
    if (code === 0x2d && i > from) tailAt = i + 1;
    if (i - from < 4) {
      prefix = step(prefix, lowerCode(code));
      if (i - from === 1) traits.prefix2[t] = prefix;
      if (i - from === 2) traits.prefix3[t] = prefix;
      if (i - from === 3) traits.prefix4[t] = prefix;
    }
  }
  traits.shape[t] = shape;
  traits.shortShape[t] = shortShape;
  let suffix = seed;
  for (let i = to - 1, n = 1; i >= from && n <= 5; i--, n++) {
    suffix = step(suffix, lowerCode(text.charCodeAt(i)));
    if (n === 2) traits.suffix2[t] = suffix;
    if (n === 3) traits.suffix3[t] = suffix;
    if (n === 4) traits.suffix4[t] = suffix;
    if (n === 5) traits.suffix5[t] = suffix;
  }
  if (tailAt > 0 && tailAt < to) traits.tail[t] = hashOfSlice(text, tailAt, to, false);
}

function hashOfSlice(text: string, from: number, to: number, folded: boolean): number {
  let hash = seed;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = step(hash, folded ? lowerCode(code) : classOf(code) === Class.digit ? 0x30 : code);
  }
  return hash;
}

/** The row of a word, or of the word without a genitive s, in lower case, or of its last part. */
function row({ text, start, end, word, lower }: Tokens, traits: WordTraits, lexicon: Lexicon, t: number): number {
  const exact = numberOf(lexicon.names, word[t] ?? 0);
  if (exact >= 0) return exact;
  const from = start[t] ?? 0;
  const to = end[t] ?? 0;
  if (to - from > 3 && text.charCodeAt(to - 1) === 0x73) {
    const bare = numberOf(lexicon.names, hashOfSlice(text, from, to - 1, false));
    if (bare >= 0) return bare;
  }
  const tail = traits.tail[t] ?? 0;
  if (tail !== 0) return numberOf(lexicon.names, tail);
  return numberOf(lexicon.names, lower[t] ?? 0);
}

function look(tokens: Tokens, traits: WordTraits, lexicon: Lexicon, t: number): void {
  const at = row(tokens, traits, lexicon, t);
  if (at < 0) return;
  traits.coarse[t] = lexicon.coarse[at] ?? 0;
  traits.middle[t] = lexicon.middle[at] ?? 0;
  traits.fine[t] = lexicon.fine[at] ?? 0;
  if (traits.tail[t] === 0 || numberOf(lexicon.names, tokens.word[t] ?? 0) === at)
    traits.lists[t] = (lexicon.lists[at] ?? 0) & 0x7f;
}

/** Marks the longest listed phrase that begins at `t` and returns where to go on. */
function phrase(tokens: Tokens, traits: WordTraits, lexicon: Lexicon, t: number): number {
  const { word, opening } = tokens;
  let hash = word[t] ?? 0;
  let at = numberOf(lexicon.names, hash);
  let found = 0;
  let end = t;
  for (
    let u = t + 1;
    at >= 0 && ((lexicon.lists[at] ?? 0) & Listed.starts) !== 0 && u < tokens.count && u - t < longestPhrase;
    u++
  ) {
    if (opening[u] === 2) break;
    hash = follow(hash, word[u] ?? 0);
    at = numberOf(lexicon.names, hash);
    const lists = at < 0 ? 0 : (lexicon.lists[at] ?? 0) & 0x7f;
    if (lists === 0) continue;
    found = lists;
    end = u;
  }
  if (found === 0) return t + 1;
  for (let u = t; u <= end; u++) traits.lists[u] = (traits.lists[u] ?? 0) | (found << (u === t ? 8 : 16));
  return end + 1;
}

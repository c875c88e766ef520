import type { Described } from './selectors.ts';
import { createTokenizer, Gap, type Tokens } from './tokens.ts';

/** A described passage with its surroundings, as the tokens to look for. */
export interface Pattern {
  tokens: Tokens;
  count: number;
  /** First and last token of the passage, both inclusive. */
  first: number;
  last: number;
  /** First and last token of the passage's own block or blocks, as far as the surroundings reach. */
  blockFirst: number;
  blockLast: number;
  /** Visible characters of the first token that stand before the passage, and of the last token that belong to it (0: all). */
  skip: number;
  take: number;
  /** How much each token counts when it is found: signs least, short words less, as they stand everywhere. */
  weight: number[];
}

const SIGN_WEIGHT = 10;
const SHORT_WEIGHT = 40;
const WORD_WEIGHT = 100;

/** Reads a description into tokens; `null` when nothing in its passage is visible. */
export function readPattern({ prefix, exact, suffix }: Described): Pattern | null {
  const { tokens, feed } = createTokenizer();
  feed(prefix + exact + suffix, 0, true);
  const { startOffset, endOffset, gap } = tokens;
  const count = tokens.hash.length;
  const from = prefix.length + (exact.length - exact.trimStart().length);
  const to = prefix.length + exact.trimEnd().length;
  let first = 0;
  while (first < count && (endOffset[first] ?? 0) <= from) first++;
  let last = count - 1;
  while (last >= first && (startOffset[last] ?? 0) >= to) last--;
  if (last < first) return null;

  let blockFirst = first;
  while (blockFirst > 0 && gap[blockFirst] !== Gap.block) blockFirst--;
  let blockLast = last;
  while (blockLast + 1 < count && gap[blockLast + 1] !== Gap.block) blockLast++;
  return {
    tokens,
    count,
    first,
    last,
    blockFirst,
    blockLast,
    skip: Math.max(0, from - (startOffset[first] ?? 0)),
    take: to < (endOffset[last] ?? 0) ? to - (startOffset[last] ?? 0) : 0,
    weight: weights(tokens),
  };
}

const weights = ({ word, length, telling }: Tokens) =>
  word.map((isWord, index) => {
    if (!isWord) return SIGN_WEIGHT;
    return (length[index] ?? 0) <= 3 && !telling[index] ? SHORT_WEIGHT : WORD_WEIGHT;
  });

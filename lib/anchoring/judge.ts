import { roleAt } from './page-place.ts';
import type { Pattern } from './pattern.ts';
import type { Search } from './search.ts';
import { Gap } from './tokens.ts';
import { isUndisturbed, isVerbatim } from './unchanged.ts';

/** A place on the page that may be the passage. */
export interface Verdict {
  /** First and last token, inclusive. */
  first: number;
  last: number;
  state: 'exact' | 'changed';
  /** 0 to 1: how much of the passage and the rest of its block is there. */
  confidence: number;
  /** Whether both the block and what stands in other blocks agree so well that no other place needs looking at. */
  isSure: boolean;
  /** Whether the pattern's own first and last token stand there, which the passage may cut. */
  cutsFirst: boolean;
  cutsLast: boolean;
  /** To compare places with: surroundings in other blocks, role and nearness count too. */
  rank: number;
}

/** A passage of which less than this is left is gone. */
const ENOUGH_OF_QUOTE = 0.5;
/** The same for the passage together with the rest of its block. */
const ENOUGH = 0.55;
/** Less than so much agreement (a word is 100) may be chance. */
const ENOUGH_WEIGHT = 250;
/** What stands in other blocks must agree to this share where only it can tell. */
const ENOUGH_FAR = 0.5;
/** Of a block and its passage, for which this share is there, no better place is to be expected. */
const SURE = 0.7;
/** Tokens that may have come into a passage: an advertisement between two blocks, little within one. */
const GROWN = { within: 12, between: 130 };

// What a place gains beside the agreement of words (100 each).
const FAR = 0.35;
const SAME_ROLE = 100;
const SAME_SHAPE = 50;
const SAME_TWIN = 60;
const NEAR = 10;
const GROWTH = 5;

/** Sums the weights of the pattern's tokens in [from, to], and of those that were found. */
function share(pattern: Pattern, places: Int32Array, from: number, to: number) {
  let all = 0;
  let found = 0;
  for (let index = from; index <= to; index++) {
    all += pattern.weight[index] ?? 0;
    if ((places[index] ?? -1) >= 0) found += pattern.weight[index] ?? 0;
  }
  return { all, found };
}

/**
 * Judges one alignment (for each token of the pattern its token on the page, or -1). `null` when it is not the passage: a wrong place is worse
 * than none. `unmoved` says that the place is the old one, and so is everything around it.
 */
export function judge(search: Search, places: Int32Array, unmoved = false): Verdict | null {
  const { page, pattern, described, twins } = search;
  const { first, last, blockFirst, blockLast, count } = pattern;
  const quote = share(pattern, places, first, last);
  if (quote.found === 0 || quote.found < quote.all * ENOUGH_OF_QUOTE) return null;
  const found = places.subarray(first, last + 1).filter((place) => place >= 0);
  const [from, to] = [found[0] ?? 0, found[found.length - 1] ?? 0];

  const own = share(pattern, places, blockFirst, blockLast);
  const all = share(pattern, places, 0, count - 1);
  const far = { all: all.all - own.all, found: all.found - own.found };
  const hasFar = far.found >= far.all * ENOUGH_FAR;
  const hasRole = described.role === undefined || described.role === roleAt(page, from);
  const grown = to - from - (last - first);
  const crosses = pattern.tokens.gap.indexOf(Gap.block, first + 1);
  const mayGrow = crosses > 0 && crosses <= last ? GROWN.between : GROWN.within + (last - first);
  if (!unmoved) {
    if (own.found < own.all * ENOUGH || own.found + far.found / 2 < ENOUGH_WEIGHT || grown > mayGrow) return null;
    // The same block stood there more than once: without its surroundings this may be any of them.
    if (described.of > twins.length && described.of > 1 && !hasFar) return null;
    // Nothing but the passage itself speaks for the place, and there it is something else: a pull quote, a teaser.
    if (!hasRole && !hasFar && own.found - quote.found < 2 * SAME_ROLE) return null;
  }

  const hasShape = (page.tokens.gap[from] === Gap.block) === (pattern.tokens.gap[first] === Gap.block);
  const isTwin = twins.length === described.of && twins[described.nth]?.at === from;
  const distance = Math.abs((page.tokens.position[from] ?? 0) - (described.start ?? 0));
  return {
    first: from,
    last: to,
    cutsFirst: places[first] === from,
    cutsLast: places[last] === to,
    state: isVerbatim(search, places) && isUndisturbed(search, places, from, to) ? 'exact' : 'changed',
    confidence: own.found / own.all,
    isSure: own.found >= own.all * SURE && hasFar && grown < GROWN.within,
    rank:
      own.found +
      FAR * far.found +
      (hasRole ? SAME_ROLE : 0) +
      (hasShape ? SAME_SHAPE : 0) +
      (isTwin ? SAME_TWIN : 0) +
      NEAR / (1 + distance / 1_000) -
      GROWTH * Math.max(0, grown),
  };
}

import { blockEnd, blockStart, namesAround, roleAt } from './page-place.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import type { Described } from './selectors.ts';
import { Gap } from './tokens.ts';

/** A place on the page that may be the passage. */
export interface Verdict {
  /** First and last token, inclusive. */
  first: number;
  last: number;
  state: 'exact' | 'changed';
  /** 0 to 1: how much of the passage and its surroundings is there. */
  confidence: number;
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
/** One in so many words around an unchanged passage may have been corrected. */
const CORRECTED = 20;

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
 * Judges one alignment. `null` when it is not the passage: a wrong place is worse than none. `unmoved` says that the place is the old one, and
 * so is everything around it.
 */
export function judge(
  page: PageText,
  pattern: Pattern,
  described: Described,
  places: Int32Array,
  unmoved = false,
): Verdict | null {
  const { first, last, blockFirst, blockLast, count } = pattern;
  const quote = share(pattern, places, first, last);
  if (quote.found === 0 || quote.found < quote.all * ENOUGH_OF_QUOTE) return null;
  const found = places.subarray(first, last + 1).filter((place) => place >= 0);
  const [from, to] = [found[0] ?? 0, found[found.length - 1] ?? 0];

  const before = share(pattern, places, blockFirst, first - 1);
  const after = share(pattern, places, last + 1, blockLast);
  const outside = [share(pattern, places, 0, blockFirst - 1), share(pattern, places, blockLast + 1, count - 1)];
  const own = { all: quote.all + before.all + after.all, found: quote.found + before.found + after.found };
  const far = {
    all: (outside[0]?.all ?? 0) + (outside[1]?.all ?? 0),
    found: (outside[0]?.found ?? 0) + (outside[1]?.found ?? 0),
  };

  const confidence = own.found / own.all;
  if (confidence < ENOUGH) return null;
  if (!unmoved && own.found + far.found / 2 < ENOUGH_WEIGHT) return null;
  const sameRole = described.role === undefined || described.role === roleAt(page, from);
  if (!sameRole && far.found < far.all * 0.3 && own.found - quote.found < 200) return null;

  const shape = Number(startsBlock(page.tokens.gap, from) === startsBlock(pattern.tokens.gap, first));
  const nearness = described.start === undefined ? 0 : closeness(page, from, described.start);
  const rank = own.found + 0.35 * far.found + (sameRole ? 100 : 0) + 50 * shape + nearness;
  const isExact = isVerbatim(page, pattern, places) && isUndisturbed(page, pattern, described, places, from, to);
  return {
    first: from,
    last: to,
    cutsFirst: places[first] === from,
    cutsLast: places[last] === to,
    state: isExact ? 'exact' : 'changed',
    confidence,
    rank,
  };
}

const startsBlock = (gap: readonly number[], token: number) => gap[token] === Gap.block;

const closeness = ({ tokens: { position } }: PageText, token: number, start: number) =>
  10 / (1 + Math.abs((position[token] ?? 0) - start) / 1_000);

/** Every word and sign of the passage, in order, with nothing in between but whole blocks. */
function isVerbatim({ tokens }: PageText, pattern: Pattern, places: Int32Array): boolean {
  for (let index = pattern.first; index <= pattern.last; index++) {
    const place = places[index] ?? -1;
    if (place < 0 || tokens.telling[place] !== pattern.tokens.telling[index]) return false;
    if (index === pattern.first || place === (places[index - 1] ?? -1) + 1) continue;
    if (!startsBlock(tokens.gap, place) || !startsBlock(pattern.tokens.gap, index)) return false;
  }
  return true;
}

/** Whether the rest of the passage's block still says the same: hardly a word differs, and no name or number. */
function isUndisturbed(
  page: PageText,
  { tokens, blockFirst, blockLast, first, last }: Pattern,
  { names }: Described,
  places: Int32Array,
  from: number,
  to: number,
): boolean {
  let words = 0;
  let missing = 0;
  for (let index = blockFirst; index <= blockLast; index++) {
    if ((index >= first && index <= last) || !tokens.word[index]) continue;
    words++;
    if ((places[index] ?? -1) >= 0) continue;
    if (tokens.telling[index]) return false;
    missing++;
  }
  if (missing > words / CORRECTED) return false;
  if (names.length === 0) return true;
  const there = new Set(namesAround(page, from, to));
  return names.every((name) => there.has(name));
}

/** The alignment of a passage that stands word for word at a token, with so many tokens agreeing around it. */
export function straight({ first, last, count }: Pattern, at: number, before: number, after: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let index = first - before; index <= last + after; index++) places[index] = at + index - first;
  return places;
}

/** Whether the agreement around the passage reaches to the ends of its block, in the pattern and on the page. */
export function fillsBlock(page: PageText, pattern: Pattern, at: number, before: number, after: number): boolean {
  const { first, last, blockFirst, blockLast } = pattern;
  return (
    before >= first - blockFirst &&
    after >= blockLast - last &&
    (blockFirst > 0 ? blockStart(page, at) === at - (first - blockFirst) : true) &&
    (blockLast < pattern.count - 1 ? blockEnd(page, at + last - first) === at + (blockLast - first) : true)
  );
}

import { bigramPlaces } from './bigram-index.ts';
import type { Search } from './search.ts';

/** A pair of tokens that stands more often than this says little about the place. */
const COMMON = 48;
/** Tokens; pairs whose places agree to within this vote together. */
const BUCKET = 32;
/** How many pairs vote. */
const VOTERS = 400;
/** Where fewer of the pairs of the passage's own block are found than this share, it would be judged gone anyway. */
const ENOUGH_PAIRS = 0.12;

/** A place where the pattern may begin. */
export interface Candidate {
  /** A token, which may lie before the page's first. */
  start: number;
  /** A pair that stands nowhere else counts 1, one of n places 1/n. */
  votes: number;
}

/** Where the pattern may begin on the page, the likeliest first: rare pairs of its tokens vote. */
export function candidates({ page, pattern, expected }: Search, most: number): Candidate[] {
  const { tokens, count, blockFirst, blockLast, first } = pattern;
  const { hash } = page.tokens;
  const votes = new Map<number, number>();
  const own = new Map<number, number>();
  const add = (tally: Map<number, number>, bucket: number, vote: number) =>
    tally.set(bucket, (tally.get(bucket) ?? 0) + vote);
  const step = Math.max(1, Math.floor(count / VOTERS));
  for (let index = 0; index + 1 < count; index += step) {
    const [a, b] = [tokens.hash[index] ?? 0, tokens.hash[index + 1] ?? 0];
    const places = bigramPlaces(page, a, b, COMMON, expected - first + index);
    for (const place of places) {
      if (hash[place] !== a || hash[place + 1] !== b) continue;
      const bucket = Math.floor((place - index) / BUCKET);
      add(votes, bucket, 1 / places.length);
      if (index >= blockFirst && index < blockLast) add(own, bucket, step);
    }
  }
  const enough = ENOUGH_PAIRS * (blockLast - blockFirst);
  const sum = (tally: Map<number, number>, bucket: number) => (tally.get(bucket) ?? 0) + (tally.get(bucket + 1) ?? 0);
  const ranked = [...votes.keys()]
    .map((bucket) => ({ bucket, votes: sum(votes, bucket), own: sum(own, bucket) }))
    .filter((one) => one.own >= enough)
    .sort((a, b) => b.votes - a.votes);
  const chosen: typeof ranked = [];
  for (const one of ranked) {
    if (chosen.length >= most) break;
    if (!chosen.some(({ bucket }) => Math.abs(bucket - one.bucket) <= 1)) chosen.push(one);
  }
  return chosen.map(({ bucket, votes }) => ({ start: bucket * BUCKET, votes }));
}

import { bigramPlaces } from './bigram-index.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';

/** A pair of tokens that stands more often than this says little about the place. */
const COMMON = 48;
/** Tokens; pairs whose places agree to within this vote together. */
const BUCKET = 32;
/** How many pairs vote. */
const VOTERS = 400;

/** Where the pattern may begin on the page (a token, which may lie before it), the likeliest first: rare pairs of its tokens vote. */
export function candidates(page: PageText, { tokens: { hash }, count }: Pattern, near: number, most: number): number[] {
  const votes = new Map<number, number>();
  const step = Math.max(1, Math.floor(count / VOTERS));
  for (let index = 0; index + 1 < count; index += step) {
    const [a, b] = [hash[index] ?? 0, hash[index + 1] ?? 0];
    const places = bigramPlaces(page, a, b, COMMON, near + index);
    for (const place of places) {
      if (page.tokens.hash[place] !== a || page.tokens.hash[place + 1] !== b) continue;
      const bucket = Math.floor((place - index) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  const withNext = [...votes].map(([bucket, own]): [number, number] => [bucket, own + (votes.get(bucket + 1) ?? 0)]);
  withNext.sort((a, b) => b[1] - a[1]);
  const chosen: number[] = [];
  for (const [bucket] of withNext) {
    if (chosen.length >= most) break;
    if (!chosen.some((one) => Math.abs(one - bucket) <= 1)) chosen.push(bucket);
  }
  return chosen.map((bucket) => bucket * BUCKET);
}

import { bigramCount, bigramPlaces } from './bigram-index.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';

/** Of a quote that stands on the page more often than this, only the places nearest to where it was are looked at. */
const MOST = 256;
/** The rarest pair of tokens is looked for among the first so many of the quote. */
const PAIRS = 200;

/** Whether the quote stands word for word at a token of the page. */
export function standsAt({ tokens: { hash }, count }: PageText, pattern: Pattern, at: number): boolean {
  const { first, last } = pattern;
  if (at < 0 || at + last - first >= count) return false;
  for (let index = first; index <= last; index++)
    if (pattern.tokens.hash[index] !== hash[at + index - first]) return false;
  return true;
}

/** Every token of the page at which the quote stands word for word; of very many, those nearest to token `near`. */
export function occurrences(page: PageText, pattern: Pattern, near: number): number[] {
  const { first, last } = pattern;
  if (first === last) return singles(page, pattern.tokens.hash[first] ?? 0, near);
  const { hash } = pattern.tokens;
  let rarest = first;
  let fewest = Number.POSITIVE_INFINITY;
  for (let index = first; index < last && index < first + PAIRS; index++) {
    const count = bigramCount(page, hash[index] ?? 0, hash[index + 1] ?? 0);
    if (count < fewest) [rarest, fewest] = [index, count];
  }
  const shift = rarest - first;
  const places = bigramPlaces(page, hash[rarest] ?? 0, hash[rarest + 1] ?? 0, MOST, near + shift);
  return Array.from(places, (place) => place - shift).filter((at) => standsAt(page, pattern, at));
}

function singles({ tokens: { hash } }: PageText, wanted: number, near: number): number[] {
  const places: number[] = [];
  for (let at = hash.indexOf(wanted); at >= 0; at = hash.indexOf(wanted, at + 1)) places.push(at);
  if (places.length <= MOST) return places;
  const nearest = places.findIndex((place) => place >= near);
  const from = Math.max(0, Math.min((nearest < 0 ? places.length : nearest) - MOST / 2, places.length - MOST));
  return places.slice(from, from + MOST);
}

/** How many tokens before and after the quote agree with the page without a break. */
export function agreement({ tokens: { hash } }: PageText, pattern: Pattern, at: number) {
  const { first, last, count } = pattern;
  let before = 0;
  while (before < first && pattern.tokens.hash[first - 1 - before] === hash[at - 1 - before]) before++;
  const end = at + last - first;
  let after = 0;
  while (last + 1 + after < count && pattern.tokens.hash[last + 1 + after] === hash[end + 1 + after]) after++;
  return { before, after };
}

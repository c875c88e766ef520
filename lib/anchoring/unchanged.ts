import { namesAround } from './page-place.ts';
import type { Search } from './search.ts';
import { Gap } from './tokens.ts';

/** One in so many words around an unchanged passage may have been corrected. */
const CORRECTED = 20;

/** Every word and sign of the passage, in order, with nothing in between but whole blocks. */
export function isVerbatim({ page: { tokens }, pattern }: Search, places: Int32Array): boolean {
  for (let index = pattern.first; index <= pattern.last; index++) {
    const place = places[index] ?? -1;
    if (place < 0 || tokens.telling[place] !== pattern.tokens.telling[index]) return false;
    if (index === pattern.first || place === (places[index - 1] ?? -1) + 1) continue;
    if (tokens.gap[place] !== Gap.block || pattern.tokens.gap[index] !== Gap.block) return false;
  }
  return true;
}

/**
 * Whether the rest of the passage's block still says the same: hardly a word differs, and no name or number. The same few words in a sentence
 * about somebody else are not the same passage. `from` and `to` are its tokens on the page.
 */
export function isUndisturbed(
  { page, pattern, described }: Search,
  places: Int32Array,
  from: number,
  to: number,
): boolean {
  const { tokens, blockFirst, blockLast, first, last } = pattern;
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
  if (described.names.length === 0) return true;
  const there = new Set(namesAround(page, from, to));
  return described.names.every((name) => there.has(name));
}

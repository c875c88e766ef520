/** Where every hash of a word starts (FNV-1a). */
export const seed = 0x811c9dc5 | 0;

/** Adds one code unit to a hash. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a string, as `step` builds it, digits folded to zero. */
export function hashOf(text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hash = step(hash, code >= 0x30 && code <= 0x39 ? 0x30 : code);
  }
  return hash;
}

/** The hash of a word in lower case read from its end, as `commonness` reads it. */
export function hashOfTail(lower: string): number {
  let hash = seed;
  for (let i = lower.length - 1; i >= 0; i--) hash = step(hash, lower.charCodeAt(i));
  return hash;
}

/** Adds a word's hash to that of the words before it. */
export const follow = (phrase: number, word: number): number => Math.imul(phrase ^ word ^ (word >>> 15), 0x2c1b3c6d);

/** The hash of a phrase of words. */
export const hashOfPhrase = (words: readonly string[]): number =>
  words.slice(1).reduce((phrase, word) => follow(phrase, hashOf(word)), hashOf(words[0] ?? ''));

/** One feature's hash, of its template's number and up to two values. */
export function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

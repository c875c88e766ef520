import { diff3MergeRegions } from 'node-diff3';

/**
 * The note when two windows have edited it at the same time: both edits are done to `base`, letter by letter. Where they changed the same
 * place, what `mine` made of it comes first and what `theirs` made of it follows: neither is lost.
 */
export function mergeNote(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const all = [base, mine, theirs].map((text) => Array.from(text));
  const [baseLetters = [], mineLetters = [], theirLetters = []] = all;
  // What all three have in common at both ends need not be compared.
  const start = sharedLength(all, (letters, at) => letters[at]);
  const rest = all.map((letters) => letters.slice(start));
  const end = sharedLength(rest, (letters, at) => letters[letters.length - 1 - at]);
  const middle = ([...letters]: string[]) => letters.slice(start, letters.length - end);
  const merged = diff3MergeRegions(middle(mineLetters), middle(baseLetters), middle(theirLetters)).flatMap((region) =>
    region.stable ? region.bufferContent : sameOrBoth(region.aContent, region.bContent),
  );
  return [...baseLetters.slice(0, start), ...merged, ...baseLetters.slice(baseLetters.length - end)].join('');
}

const sameOrBoth = (mine: string[], theirs: string[]) =>
  mine.join('') === theirs.join('') ? mine : [...mine, ...theirs];

/** How many letters all texts share, read by `letterAt`; at most as many as the shortest has. */
function sharedLength(all: string[][], letterAt: (letters: string[], at: number) => string | undefined): number {
  const [first = [], ...others] = all;
  const shortest = Math.min(...all.map(({ length }) => length));
  let length = 0;
  while (length < shortest && others.every((letters) => letterAt(letters, length) === letterAt(first, length)))
    length++;
  return length;
}

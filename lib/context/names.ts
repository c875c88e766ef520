import type { WikiPage } from './context.ts';

/** So much of a page's opening says what else its subject is called. */
const OPENING = 200;

/** The words of a name, in lower case and without accents. */
export const nameWords = (name: string): Set<string> =>
  new Set(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** Whether a page is called by a name, in its title or in its first words. */
export function isNamed(page: WikiPage, name: string): boolean {
  const wanted = [...nameWords(name)];
  const title = nameWords(page.title.replace(/\s\([^()]*\)$/, ''));
  const opening = nameWords(page.summary.slice(0, OPENING));
  return wanted.length > 0 && (wanted.every((word) => title.has(word)) || wanted.every((word) => opening.has(word)));
}

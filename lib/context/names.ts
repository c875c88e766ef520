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

/** A name for looking it up: lower case, without accents. */
export const nameKey = (name: string) => [...nameWords(name)].join(' ');

/** Whether a page is called by one of these names, in its title, in its first words, or by the wiki leading from one to the other. */
export function isNamed(page: WikiPage, names: string[]): boolean {
  const title = nameWords(page.title.replace(/\s\([^()]*\)$/, ''));
  const opening = nameWords(page.summary.slice(0, OPENING));
  return names.some((name) => {
    if (name === page.synonym) return true;
    const wanted = [...nameWords(name)];
    return wanted.length > 0 && [title, opening].some((said) => wanted.every((word) => said.has(word)));
  });
}

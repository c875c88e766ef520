import type { EntityKind } from '../annotate/annotations.ts';
import { type PageKindWords, pageKindWords } from '../languages/page-kinds.ts';
import type { WikiPage } from './context.ts';

/** How far into the opening the page has said what its subject is. */
const OPENING = 400;
const wordsOf = (page: WikiPage): PageKindWords | undefined => pageKindWords.get(page.language.split('-')[0] ?? '');
const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** What a page's subject is, as its description or its first sentence says; `null` where that cannot be told. */
export function pageKind(page: WikiPage): Exclude<EntityKind, 'other'> | null {
  const words = wordsOf(page);
  if (!words) return null;
  const opening = page.summary.slice(0, OPENING).toLowerCase();
  if (words.born.some((mark) => opening.slice(0, OPENING / 2).includes(mark))) return 'person';
  return kindOf(tokens(page.description ?? ''), words) ?? kindOf(afterCopula(opening, words), words);
}

/** The title of the page that lists what else a page's title may mean, where its language has such pages. */
export function meaningsTitle(page: WikiPage): string | null {
  const words = wordsOf(page);
  return words ? `${page.title.replace(/\s\([^()]*\)$/, '')} (${words.meanings})` : null;
}

/** Whether a page lists the bearers of a name and is about none of them. */
export function namesPeople(page: WikiPage): boolean {
  const words = wordsOf(page);
  if (!words) return false;
  const said = afterCopula(page.summary.slice(0, OPENING).toLowerCase(), words).slice(0, 6);
  return said.some((word) => words.names.includes(word.replace(/s$/, '')) || words.names.includes(word));
}

function afterCopula(opening: string, { copulas }: PageKindWords): string[] {
  const all = tokens(opening);
  const at = all.findIndex((word) => copulas.includes(word));
  return at < 0 ? [] : all.slice(at + 1, at + 30);
}

/** The kind of the first noun that has one; of nouns that follow each other the last counts: a "film director" is no film. */
function kindOf(words: string[], { nouns }: PageKindWords) {
  let kind: Exclude<EntityKind, 'other'> | null = null;
  for (const word of words) {
    const next = nounKind(word, nouns);
    if (kind && !next) return kind;
    kind = next;
  }
  return kind;
}

function nounKind(word: string, nouns: PageKindWords['nouns']) {
  let longest = '';
  let kind: Exclude<EntityKind, 'other'> | null = null;
  for (const [of, ends] of Object.entries(nouns) as [Exclude<EntityKind, 'other'>, readonly string[]][])
    for (const end of ends)
      if (end.length > longest.length && isOrEndsIn(word, end)) {
        longest = end;
        kind = of;
      }
  return kind;
}

/** Whether a word is the noun, or a compound that ends in it, in the singular or as a woman is called. */
const isOrEndsIn = (word: string, noun: string) =>
  word === noun || word === `${noun}in` || (noun.length > 3 && (word.endsWith(noun) || word.endsWith(`${noun}in`)));

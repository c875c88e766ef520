import type { Reading, Subject, WikiPage } from './context.ts';
import { informativeWords, stem } from './informative-words.ts';
import { isNamed, nameWords } from './names.ts';
import { pageKind } from './page-kind.ts';
import { titlesFor } from './titles-for.ts';

const KIND_POINTS = { fits: 3, unknown: 0, clashes: -3 };
const ROLE_POINTS = 3;
const TITLE_POINTS = 3;
/** Words in common beyond this say nothing more. */
const MOST_WORDS = 6;

/** What an article speaks of, read once for all its subjects. */
export interface ArticleWords {
  /** BCP 47 */
  language: string;
  stems: ReadonlySet<string>;
}

/** How well a page fits a subject of an article. */
export interface Likeness {
  page: WikiPage;
  kind: 'fits' | 'unknown' | 'clashes';
  /** Words that the page shares with the article, beyond the name. */
  shared: number;
  /** Whether nothing speaks against it when it stands under the very name. */
  fits: boolean;
  score: number;
}

export const readArticle = ({ text, language }: Reading): ArticleWords => ({ language, stems: informativeWords(text) });

/** Compares a page with a subject by kind, by what both the page and the article speak of, and by what the article says a person is. */
export function compare(page: WikiPage, subject: Subject, article: ArticleWords): Likeness {
  const name = stemsOf(subject.name);
  const common = (words: Iterable<string>) => [...words].filter((word) => article.stems.has(word) && !name.has(word));
  const said = `${page.description ?? ''} \u2013 ${page.summary}`;
  const words = common(informativeWords(` ${said}`)).length;
  const inTitle = common(stemsOf(page.title)).length;
  const kind = kindOf(page, subject);
  const role = roleOf(subject, said);
  const named = isNamed(page, titlesFor(subject, article.language));
  const shared = words + inTitle;
  return {
    page,
    kind,
    shared,
    fits: named && kind !== 'clashes' && shared >= wordsNeeded(subject, kind, role),
    score:
      KIND_POINTS[kind] + (role === 'same' ? ROLE_POINTS : 0) + Math.min(MOST_WORDS, words) + TITLE_POINTS * inTitle,
  };
}

function kindOf(page: WikiPage, subject: Subject): Likeness['kind'] {
  const kind = pageKind(page);
  if (subject.kind === 'other' || kind === null) return 'unknown';
  return kind === subject.kind ? 'fits' : 'clashes';
}

/** Whether the page says that a person is what the article calls it: "Bürgermeisterin". */
function roleOf({ description }: Subject, said: string): 'same' | 'other' | 'unknown' {
  if (!description) return 'unknown';
  const roles = stemsOf(description);
  return [...stemsOf(said)].some((word) => roles.has(word)) ? 'same' : 'other';
}

/** Two people often share a name, so what the article speaks of has to tell; of what is no person the kind mostly does. */
function wordsNeeded(subject: Subject, kind: Likeness['kind'], role: 'same' | 'other' | 'unknown'): number {
  if (subject.kind === 'person') return { same: 1, unknown: 2, other: 3 }[role];
  return kind === 'fits' ? 0 : 1;
}

/** The stems of the words that say something, which short ones do not. */
const stemsOf = (text: string) => new Set([...nameWords(text)].filter((word) => word.length > 3).map(stem));

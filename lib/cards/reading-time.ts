import type { Article } from '../article/article.ts';

/** Words a minute that adults read silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;

/** Minutes that reading the article takes, at least one. */
export function readingMinutes({ text }: Pick<Article, 'text'>): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

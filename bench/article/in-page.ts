// Runs in the page: the best time of several runs, one after the other, for each program.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findArticle, looksLikeArticle } from '../../lib/article/index.ts';

const copy = () => document.cloneNode(true) as Document;

const programs: Record<string, (url: string) => unknown> = {
  scout: (url) => looksLikeArticle(document, url),
  Randnotiz: (url) => findArticle(document, url),
  Readability: () => new Readability(copy()).parse(),
  Defuddle: (url) => new Defuddle(copy(), { url }).parse(),
};

/** Milliseconds for each program, the best of `runs`; `null` for a page without a body. */
export function measure(url: string, runs: number): Record<string, number> | null {
  if (!document.body?.textContent) return null;
  const best: Record<string, number> = {};
  for (const [name, run] of Object.entries(programs)) {
    for (let i = 0; i < runs; i++) {
      const start = performance.now();
      run(url);
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  return best;
}

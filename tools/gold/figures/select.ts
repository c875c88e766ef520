// Chooses the passages to annotate, once: select.ts writes passages.json. Whole paragraphs with the most digits of an article, articles in the order of their hashes.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultDataDir, readIndex } from '../pages.ts';
import { newsText } from '../text.ts';

// The collections with most news among their pages.
const corpora = new Set(['fundus', 'aeb', 'trafilatura', 'newspaper4k']);
const articlesPerHalf = 20;
const longestPassage = 1100;
const fewestDigits = 12;

export interface Passage {
  id: string;
  /** Of the page's text. */
  start: number;
  end: number;
}

const digits = (text: string): number => text.match(/\d/g)?.length ?? 0;

/** The paragraphs in a row that hold the most digits and are not too long to annotate. */
function richest(text: string): { start: number; end: number } {
  const starts = [0, ...[...text.matchAll(/\n\n/g)].map(({ index }) => index + 2)];
  const ends = [...starts.slice(1).map((start) => start - 2), text.length];
  let best = { start: 0, end: 0 };
  for (const start of starts)
    for (const end of ends)
      if (
        end > start &&
        end - start <= longestPassage &&
        digits(text.slice(start, end)) > digits(text.slice(best.start, best.end))
      )
        best = { start, end };
  return best;
}

const hash = (id: string): string => createHash('sha256').update(`figures ${id}`).digest('hex');

function choose(lang: string): Passage[] {
  const sites = new Map<string, number>();
  const chosen: Passage[] = [];
  const pages = [...readIndex(defaultDataDir).values()].filter(
    (page) => ['article', 'page'].includes(page.kind) && page.lang === lang && corpora.has(page.corpus),
  );
  for (const { id, site } of pages.sort((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1))) {
    if ((sites.get(site) ?? 0) >= 2 || chosen.length >= 2 * articlesPerHalf) continue;
    const { text } = newsText(id, defaultDataDir);
    const passage = richest(text);
    if (digits(text.slice(passage.start, passage.end)) < fewestDigits) continue;
    sites.set(site, (sites.get(site) ?? 0) + 1);
    chosen.push({ id, ...passage });
  }
  return chosen;
}

const all = ['de', 'en'].map(choose);
const half = (which: number) => all.flatMap((passages) => passages.filter((_, i) => i % 2 === which));
writeFileSync(
  path.join(import.meta.dirname, 'passages.json'),
  `${JSON.stringify({ 'held-out': half(0), development: half(1) }, null, 1)}\n`,
);

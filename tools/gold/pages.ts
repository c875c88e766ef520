// The collection of real news pages: ../shared/corpora/articles.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One line of the collection's index, as far as the gold tools need it. */
export interface Page {
  id: string;
  corpus: string;
  url: string;
  kind: string;
  lang: string;
  site: string;
  gold: { title?: string | null; body?: string | null; date?: string | null };
}

/** Where the collection lies unless a command is told otherwise. */
export const defaultDataDir = path.join(import.meta.dirname, '../../../shared/corpora/articles');

const indexes = new Map<string, Map<string, Page>>();

/** All pages of the collection by id, read once. */
export function readIndex(dataDir: string): Map<string, Page> {
  const known = indexes.get(dataDir);
  if (known) return known;
  const lines = readFileSync(path.join(dataDir, 'index.jsonl'), 'utf8').trim().split('\n');
  const pages = new Map(
    lines.map((line) => {
      const page = JSON.parse(line) as Page;
      return [page.id, page] as const;
    }),
  );
  indexes.set(dataDir, pages);
  return pages;
}

/** The page of this id; throws when the collection has none. */
export function pageOf(id: string, dataDir: string): Page {
  const page = readIndex(dataDir).get(id);
  if (!page) throw new Error(`no page ${id} in ${dataDir}`);
  return page;
}

/** A page's HTML. */
export const readHtml = (id: string, dataDir: string): string =>
  gunzipSync(readFileSync(path.join(dataDir, 'pages', `${id}.html.gz`))).toString('utf8');

// The annotated pages: what is in ../shared/corpora/articles, parsed and cut into segments.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../parse-page.ts';

export interface Gold {
  title?: string;
  authors?: string[];
  date?: string;
  summary?: string[];
  headlines?: string[];
  captions?: string[];
  body?: string;
  with?: string[];
  without?: string[];
}

export interface Page {
  id: string;
  corpus: string;
  kind: string;
  url: string;
  site: string;
  lang: string;
  gold: Gold;
}

/** One site in three is held out: no page of it is trained on. */
export const isHeldOut = ({ site }: Page): boolean => (createHash('md5').update(site).digest()[0] ?? 0) % 3 === 0;

/** The pages of the collection. */
export const readPages = (folder: string): Page[] =>
  readFileSync(path.join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The page's document, parsed with linkedom. */
export function documentOf(folder: string, { id }: Page): Document {
  const html = gunzipSync(readFileSync(path.join(folder, 'pages', `${id}.html.gz`))).toString('utf8');
  return parsePage(html);
}

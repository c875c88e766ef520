import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Bundle } from '../notebook/bundle.ts';
import type { Source } from '../notebook/records.ts';
import { bySource } from './by-source.ts';

/** A source in CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  URL?: string;
  'container-title'?: string;
  language?: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  issued?: { 'date-parts': number[][] };
  accessed: { 'date-parts': number[][] };
}

/** The noted articles as CSL-JSON, for Zotero and others. */
export const writeCslJson = (bundle: Bundle): string => `${JSON.stringify(itemsOf(bundle), null, 2)}\n`;

/** The noted articles as BibTeX. */
export function writeBibtex(bundle: Bundle): string {
  const items = itemsOf(bundle);
  plugins.config.get('@bibtex').format.asciiOnly = false;
  return items.length > 0 ? new Cite(items).format('bibtex') : '';
}

function itemsOf(bundle: Bundle): CslItem[] {
  const taken = new Set<string>();
  return bySource(bundle).map(({ source }) => {
    const item = itemOf(source);
    for (let n = 2; taken.has(item.id); n++) item.id = `${item.id.replace(/-\d+$/, '')}-${n}`;
    taken.add(item.id);
    return item;
  });
}

function itemOf(source: Source): CslItem {
  const { title, url, byline, publisher, publishedTime, language, added } = source;
  const issued = publishedTime ? dateParts(new Date(publishedTime)) : null;
  const [author = publisher ?? 'anonymous'] = byline;
  const word = (text: string) =>
    text
      .normalize('NFD')
      .match(/[a-z0-9]+/gi)
      ?.at(-1) ?? '';
  return {
    id: `${word(author)}${issued?.[0] ?? ''}${title.normalize('NFD').match(/[a-z0-9]{4,}/i)?.[0] ?? ''}`.toLowerCase(),
    type: 'article-newspaper',
    title,
    ...(url && { URL: url }),
    ...(publisher && { 'container-title': publisher }),
    ...(language && { language }),
    ...(byline.length > 0 && { author: byline.map(nameOf) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [dateParts(new Date(added)) ?? []] },
  };
}

const dateParts = (date: Date) =>
  Number.isNaN(date.getTime()) ? null : [date.getFullYear(), date.getMonth() + 1, date.getDate()];

/** "Ada Lena Brandt" → family name last; a single word, as an agency's, stays whole. */
function nameOf(name: string): { family: string; given: string } | { literal: string } {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return words.length > 0 ? { family, given: words.join(' ') } : { literal: name };
}

import { attribute, queryAll } from './dom.ts';
import { type LinkedNode, strings } from './json-ld.ts';
import type { Meta } from './meta.ts';

const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'date',
  'publishdate',
  'pubdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'last-modified',
  'cxenseparse:recs:publishtime',
  'article.published',
  'rnews:datepublished',
];
const modifiedNames = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
];
const earliest = 1990;

/** A date as pages write it, as ISO 8601 with the zone the page gives; `undefined` for what is no date. */
export function isoDate(written: string | null | undefined): string | undefined {
  const text = written?.trim() ?? '';
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|UTC|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso;
    if (Number(year) < earliest || Number(month) > 12 || Number(day) > 31) return undefined;
    const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
    return time ? `${year}-${month}-${day}T${time}${offset}` : `${year}-${month}-${day}`;
  }
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (dotted) return isoDate(`${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}`);
  const compact = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6})?$/.exec(text);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  if (!/\d{4}/.test(text) || text.length > 60) return undefined;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) || parsed < Date.UTC(earliest, 0) ? undefined : new Date(parsed).toISOString();
}

const firstDate = (written: Iterable<string | null | undefined>): string | undefined => {
  for (const text of written) {
    const date = isoDate(text);
    if (date) return date;
  }
  return undefined;
};

/** When the article was published and last changed: JSON-LD, metadata, then the page's `<time>` elements. */
export function findDates(
  document: Document,
  node: LinkedNode | null,
  meta: Meta,
): { publishedTime?: string; modifiedTime?: string } {
  const fromMeta = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const marked = [...queryAll(document, '[itemprop~="datePublished"],time[datetime]')].slice(0, 20);
  const publishedTime = firstDate([
    ...strings(node?.datePublished),
    ...fromMeta(publishedNames),
    ...strings(node?.dateCreated),
    ...marked.map((element) => attribute(element, 'datetime') ?? attribute(element, 'content')),
  ]);
  const modifiedTime = firstDate([...strings(node?.dateModified), ...fromMeta(modifiedNames)]);
  return { ...(publishedTime && { publishedTime }), ...(modifiedTime && { modifiedTime }) };
}

import { pageWords } from '../languages/pages.ts';
import { groupBit } from './class-groups.ts';
import { attribute, queryAll, queryInside, textContent } from './dom.ts';
import { strings } from './json-ld.ts';
import type { PageData } from './page-data.ts';
import type { Surroundings } from './surroundings.ts';
import { addressDate, writtenDate } from './written-date.ts';

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
  'cxenseparse:recs:publishtime',
  'article:published',
  'publication_date',
  'publish_date',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'dcterms.date',
  'dc.date.published',
  'article.published',
  'rnews:datepublished',
];
/** Told of the page rather than the article: good enough where nothing else is told. */
const lastNames = ['last-modified', 'og:updated_time', 'article:modified_time'];
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
  const compact = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6}(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  if (!/\d{4}/.test(text) || text.length > 60) return undefined;
  const spelled = writtenDate(text);
  if (spelled) return spelled;
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

const updatedWords = pageWords.flatMap(({ updated }) => updated).join('|');
const updated = new RegExp(`(?:${updatedWords})`, 'i');
const among = groupBit.comment | groupBit.related | groupBit.teaser | groupBit.footer;

/** The day that the lines around the article give; a line about an update only where there is no other. */
function dayInLines({ before, after }: Surroundings): string | undefined {
  let second: string | undefined;
  for (const { text, place } of [...before, ...after]) {
    if ((place.groups | (place.parent?.groups ?? 0)) & among) continue;
    const day = writtenDate(text);
    if (day && !updated.test(text)) return day;
    second ??= day;
  }
  return second;
}

/** When the article was published and last changed: JSON-LD, metadata, what the page marks as a time, its address, the lines around the article. */
export function findDates(
  document: Document,
  { node, nodes, meta }: Pick<PageData, 'node' | 'nodes' | 'meta'>,
  url: string,
  around: Surroundings,
): { publishedTime?: string; modifiedTime?: string } {
  const fromMeta = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const marked = [
    ...queryAll(document, '[itemprop~="datePublished"],time[datetime][pubdate],time.published[datetime]'),
  ];
  const own = around.before.flatMap(({ place }) => [...queryInside(place.element, 'time[datetime]')]);
  const momentOf = (element: Element) =>
    attribute(element, 'datetime') ?? attribute(element, 'content') ?? textContent(element);
  const publishedTime =
    firstDate([
      ...strings(node?.datePublished),
      ...fromMeta(publishedNames),
      ...strings(node?.dateCreated),
      ...marked.slice(0, 5).map(momentOf),
      ...own.slice(0, 5).map(momentOf),
      ...nodes.flatMap((other) => strings(other.datePublished)),
    ]) ??
    addressDate(url) ??
    dayInLines(around) ??
    firstDate([
      ...[...queryAll(document, 'time[datetime]')].slice(0, 3).map(momentOf),
      ...strings(node?.dateModified),
      ...fromMeta(lastNames),
    ]);
  const modifiedTime = firstDate([...strings(node?.dateModified), ...fromMeta(modifiedNames)]);
  return { ...(publishedTime && { publishedTime }), ...(modifiedTime && { modifiedTime }) };
}

import { pageWords } from '../languages/pages.ts';
import { groupBit } from './class-groups.ts';
import { attribute, plainText, queryAll } from './dom.ts';
import { isNode, type LinkedNode, strings } from './json-ld.ts';
import type { PageData } from './page-data.ts';
import type { Segment } from './segment.ts';
import type { Surroundings } from './surroundings.ts';
import { unescaped } from './title.ts';

const escapeForRegExp = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeForRegExp)
    .join('|');
const byWords = anyOf(pageWords.flatMap((words) => words.by));
const opening = new RegExp(`^(?:${byWords})(?::\\s?|\\s)\\s{0,3}`, 'i');
const joint = new RegExp(
  `\\s{0,3}[,;|•·&/\\n]\\s{0,3}|\\s{1,3}(?:${anyOf(pageWords.flatMap((words) => words.and))})\\s{1,3}`,
  'i',
);
const agencyName =
  /^(?:dpa(?:[-/ ].{1,25})?|afp|ap|reuters|apa|sid|epd|kna|rnd|sda|ansa|efe|tass|bloomberg|associated press|the associated press|agence france-presse|deutsche presse-agentur|dts|ots|ddp|dapd|upi|aap|pa media|press association|keystone-sda|awp|dpa\S{0,10})$/i;

export interface Byline {
  byline: string[];
  agencies: string[];
}

const isAddress = (text: string) => /^\s{0,5}(?:https?:)?\/\/|^\s{0,5}www\.|@/.test(text);

function tidy(name: string): string {
  return unescaped(name)
    .replace(opening, '')
    .replace(/\([^()]{0,40}\)/g, '')
    .replace(/^[\s:–—-]{1,5}|[\s:–—,-]{1,5}$/g, '')
    .trim();
}

const isName = (name: string) =>
  name.length > 1 &&
  name.length < 60 &&
  /\p{L}{2}/u.test(name) &&
  !/https?:|www\.|@|\d{2}|\d (?:min|hour|day|std)/i.test(name) &&
  name.split(' ').length <= 6;

/** Splits what a page gives as authors into people and agencies. */
export function sortAuthors(found: readonly string[]): Byline {
  const parts = found.filter((text) => !isAddress(text)).flatMap((text) => tidy(text).split(joint));
  const names = [...new Set(parts.map(tidy).filter(isName))];
  const agencies = names.filter((name) => agencyName.test(name));
  const people = names.filter((name) => !agencyName.test(name));
  return { byline: people.length ? people : agencies, agencies };
}

/** The names of JSON-LD authors; one given by its `@id` alone is looked up among the page's nodes. */
function linkedNames(value: unknown, nodes: readonly LinkedNode[]): string[] {
  return [value].flat().flatMap((author) => {
    const named = strings(author, ['name', '@value']);
    if (named.length || !isNode(author)) return named;
    const id = author['@id'];
    return nodes.filter((node) => node['@id'] === id && id).flatMap((node) => strings(node.name));
  });
}

const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'dcterms.creator',
  'citation_author',
];
const authorElements = '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]';
const longestByline = 120;
const spokenBy = new RegExp(`^(?:${byWords})(?::\\s?|\\s)\\s{0,3}(?=\\p{Lu})`, 'iu');
const particles = new Set('von van de der den di da del la le zu bin al el ten ter'.split(' '));
const isCapitalised = (name: string) => name.split(' ').every((word) => particles.has(word) || /^\p{Lu}/u.test(word));

/** What a line says before the date, the place or the time of day that follows the names. */
const namesOnly = (text: string) => text.split(/\s[|•·–—-]\s|\s{2}|,? (?=\d)|\n|, (?=\p{Ll})/u)[0] ?? '';

/** Names in the lines around the article: what stands in an element named for the author, or opens as a byline does. */
function namesInLines(lines: readonly Segment[]): Byline {
  for (const { text, place } of lines) {
    if (text.length > longestByline) continue;
    const named = place.groups | (place.parent?.groups ?? 0) | (place.parent?.parent?.groups ?? 0);
    if (named & (groupBit.comment | groupBit.related | groupBit.share)) continue;
    const isBy = spokenBy.test(text);
    if (!isBy && !(named & groupBit.author)) continue;
    const { byline, agencies } = sortAuthors([namesOnly(text.replace(opening, ''))]);
    const names = byline.filter((name) => isCapitalised(name));
    const full = names.filter((name) => name.includes(' '));
    if (names[0] !== undefined && names[0] === byline[0] && (isBy || full.length))
      return { byline: full.length ? full : names, agencies };
  }
  return { byline: [], agencies: [] };
}

/** What the page marks as author, the first of them that stand together. */
function markedNames(document: Document): Byline {
  const marked = [...queryAll(document, authorElements)].slice(0, 3);
  return sortAuthors(marked.slice(0, 1).map((element) => attribute(element, 'content') ?? plainText(element)));
}

const bare = (text: string) => text.toLowerCase().replace(/^www\.|[^\p{L}\p{N}]+/gu, '');

/** Whether the names are the site's own: its publisher's, or its address. */
function isSite({ byline }: Byline, { publisher }: Pick<PageData, 'publisher'>, url: string): boolean {
  const host = URL.canParse(url) ? bare(new URL(url).hostname.replace(/^www\./, '')) : '';
  const site = bare(publisher ?? '');
  return byline.every((name) => {
    const own = bare(name);
    return own === site || own === host || host.startsWith(own) || (site !== '' && own.startsWith(site));
  });
}

/** The authors: from JSON-LD, metadata, what the page marks as author, the lines around the article; the site's own name only where nobody else is named. */
export function findByline(document: Document, page: PageData, url: string, { before, after }: Surroundings): Byline {
  const { node, nodes, meta } = page;
  let site: Byline | undefined;
  const told = [
    () => sortAuthors(linkedNames(node?.author ?? node?.creator, nodes)),
    ...metaNames.map((name) => () => sortAuthors(meta.get(name) ?? [])),
    () => namesInLines(before),
    () => markedNames(document),
    () => namesInLines(after),
  ];
  for (const tell of told) {
    const found = tell();
    if (found.byline.length === 0) continue;
    if (!isSite(found, page, url)) return found;
    site ??= found;
  }
  return site ?? { byline: [], agencies: [] };
}

import { pageWords } from '../languages/pages.ts';
import { attribute, plainText, queryAll } from './dom.ts';
import { type LinkedNode, strings } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { unescaped } from './title.ts';

const escapeForRegExp = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeForRegExp)
    .join('|');
const opening = new RegExp(`^(?:${anyOf(pageWords.flatMap((words) => words.by))})(?::\\s?|\\s)\\s{0,3}`, 'i');
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

function tidy(name: string): string {
  return unescaped(name)
    .replace(opening, '')
    .replace(/^[\s:–—-]{1,5}|[\s:–—,-]{1,5}$/g, '')
    .trim();
}

const isName = (name: string) =>
  name.length > 1 &&
  name.length < 60 &&
  /\p{L}{2}/u.test(name) &&
  !/https?:|www\.|@|\d{2}/.test(name) &&
  name.split(' ').length <= 7;

/** Splits what a page gives as authors into people and agencies. */
export function sortAuthors(found: readonly string[]): Byline {
  const names = [
    ...new Set(
      found
        .flatMap((text) => tidy(text).split(joint))
        .map(tidy)
        .filter(isName),
    ),
  ];
  const agencies = names.filter((name) => agencyName.test(name));
  const people = names.filter((name) => !agencyName.test(name));
  return { byline: people.length ? people : agencies, agencies };
}

const authorElements = '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]';

/** The authors: from JSON-LD, then metadata, then what the page marks as author. */
export function findByline(document: Document, node: LinkedNode | null, meta: Meta): Byline {
  const linked = sortAuthors(
    [node?.author ?? node?.creator].flat().flatMap((value) => strings(value, ['name', '@value'])),
  );
  if (linked.byline.length) return linked;
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'dcterms.creator',
    'twitter:creator',
  ]) {
    const told = sortAuthors(meta.get(name) ?? []);
    if (told.byline.length) return told;
  }
  const marked = [...queryAll(document, authorElements)]
    .slice(0, 12)
    .map((element) => attribute(element, 'content') ?? plainText(element));
  return sortAuthors(marked);
}

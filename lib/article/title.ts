import { plainText, queryAll, textContent } from './dom.ts';
import { type LinkedNode, strings } from './json-ld.ts';
import { firstOf, type Meta } from './meta.ts';

const separators = / {1,3}[|–—\-·•:»«/]{1,3} {1,3}| \| ?|\|/;
const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
/** Undoes the entities that pages leave in metadata, and tags. */
export const unescaped = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, dec, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Drops the site's name from either end: a part that names the publisher, or is short beside the rest. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(comparable).filter(Boolean));
  const parts = title.split(separators);
  if (parts.length < 2) return title;
  const last = comparable(parts.at(-1) ?? '');
  const first = comparable(parts[0] ?? '');
  const named = (part: string) =>
    part !== '' && [...names].some((name) => name === part || name.startsWith(part) || part.startsWith(name));
  if (named(last))
    return withoutSite(
      title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|–—\-·•:»«/]{1,6}$/, ''),
      siteNames,
    );
  if (named(first) && parts.length > 1) return title.slice(title.indexOf(parts[1] ?? '', (parts[0] ?? '').length));
  return title;
}

export interface Title {
  title: string;
  kicker?: string;
  /** The `h1` it was found in, when it was. */
  heading: Element | null;
}

/** How two titles agree: the same, one within the other, or not at all. */
function agreement(a: string, b: string): number {
  const [x, y] = [comparable(a), comparable(b)];
  if (!x || !y) return 0;
  if (x === y) return 3;
  if (x.endsWith(y) || y.endsWith(x)) return 2;
  return x.includes(y) || y.includes(x) ? 1 : 0;
}

/** The page's title: what headline, metadata and `h1` agree on, without the site's name and the kicker. */
export function findTitle(
  document: Document,
  node: LinkedNode | null,
  meta: Meta,
  siteNames: readonly string[],
): Title {
  const clean = (text: string | undefined) => withoutSite(unescaped(text ?? ''), siteNames);
  const linked = clean(strings(node?.headline)[0] ?? strings(node?.name)[0]);
  const shared = clean(firstOf(meta, ['og:title', 'twitter:title', 'dc.title', 'title']));
  const titleElement = [...queryAll(document, 'title')].find((element) => textContent(element)?.trim());
  const tab = clean(plainText(titleElement));
  const headings = [...queryAll(document, 'h1')].filter((heading) => plainText(heading));
  const rank = (heading: Element) => {
    const text = plainText(heading);
    return agreement(text, linked) * 2 + agreement(text, shared) * 2 + agreement(text, tab);
  };
  const heading = headings.map((element) => ({ element, rank: rank(element) })).sort((a, b) => b.rank - a.rank)[0];
  const shown = heading ? plainText(heading.element) : '';
  const trusted = heading && (heading.rank > 0 || (headings.length === 1 && !linked && !shared && !tab));
  if (!trusted) return { title: linked || shared || tab || shown, heading: null };
  // A metadata title that the h1 ends with is the h1 without its kicker.
  for (const candidate of [linked, shared, tab]) {
    const at = candidate ? comparable(shown).lastIndexOf(comparable(candidate)) : -1;
    if (at > 0 && comparable(shown).endsWith(comparable(candidate)) && comparable(candidate).includes(' '))
      return {
        title: candidate,
        kicker: shown.slice(0, shown.length - candidate.length).replace(/[\s:|–-]{1,4}$/, ''),
        heading: heading.element,
      };
  }
  return { title: clean(shown), heading: heading.element };
}

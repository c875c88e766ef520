import { classGroups, groupBit } from './class-groups.ts';
import { attribute, plainText, queryAll, queryInside, tagOf, textContent } from './dom.ts';
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

/** Without what follows the last bar or arrow, which is the site's name where nothing else tells. */
function withoutLast(title: string): string {
  const at = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' » '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' • '),
  );
  const rest = title.slice(0, Math.max(0, at)).trim();
  return rest.split(' ').length >= 2 ? rest : title;
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

/** Where, at the start of a word, a heading's ending of several words begins that says the same as a title; -1 for nowhere. */
function startOfEnding(heading: string, title: string): number {
  const end = comparable(title);
  if (!end.includes(' ') || !comparable(heading).endsWith(end)) return -1;
  for (let at = heading.length - 1; at > 0; at--)
    if (/[^\p{L}\p{N}]/u.test(heading.charAt(at - 1)) && comparable(heading.slice(at)) === end) return at;
  return -1;
}

/** The share of a heading's words that a title has too. */
function kinship(heading: string, title: string): number {
  const words = comparable(heading).split(' ');
  const others = new Set(comparable(title).split(' '));
  return words.length < 4 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

/** The parts of a tab's title, such as the site's name and the headline. */
const partsOf = (title: string) =>
  title
    .split(separators)
    .map(comparable)
    .filter((part) => part.length > 2);

/** Whether a heading is the site's name: one part of the tab's title, while another heading is another part of it. */
function isSiteHeading(text: string, tab: string, headings: readonly Element[]): boolean {
  const parts = partsOf(tab);
  const own = comparable(text);
  if (parts.length < 2 || !parts.includes(own)) return false;
  return headings.some((other) => {
    const said = comparable(plainText(other));
    return said !== own && said.length > own.length / 2 && parts.includes(said);
  });
}

/** The kicker in a heading: a part of it that has an element named so, or that the metadata set apart by a mark. */
function kickerIn(heading: Element, shown: string, told: readonly string[]): string | undefined {
  for (const part of [...queryInside(heading, '*')].slice(0, 8)) {
    const text = plainText(part);
    if (!text || text.length > shown.length * 0.7 || !shown.startsWith(text)) continue;
    if (classGroups(attribute(part, 'class') ?? '', '') & groupBit.kicker) return text;
    const rest = comparable(shown.slice(text.length));
    if (
      told.some(
        (title) =>
          title.startsWith(text) &&
          /^ ?[:|–—-] /.test(title.slice(text.length)) &&
          comparable(title.slice(text.length)) === rest,
      )
    )
      return text;
  }
  return undefined;
}

/** Of the candidates, one the heading goes on from with a subtitle in an element of its own. */
function withoutSubtitle(heading: Element, shown: string, told: readonly string[]): string | undefined {
  const texts = new Set([...queryInside(heading, '*')].slice(0, 8).map((part) => comparable(plainText(part))));
  return told.find((title) => {
    const [whole, start] = [comparable(shown), comparable(title)];
    const rest = whole.slice(start.length).trim();
    return start.includes(' ') && rest !== '' && whole.startsWith(`${start} `) && texts.has(rest);
  });
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
  const all = [...queryAll(document, 'h1,h2')].filter((heading) => plainText(heading)).slice(0, 60);
  const rawTab = unescaped(plainText(titleElement));
  const isOwn = (heading: Element) => !isSiteHeading(plainText(heading), rawTab, all);
  const first = all.filter((heading) => tagOf(heading) === 'h1' && isOwn(heading));
  const headings = first.length
    ? first
    : all.filter((heading) => isOwn(heading) && partsOf(rawTab).includes(comparable(plainText(heading))));
  const rank = (heading: Element) => {
    const text = plainText(heading);
    return agreement(text, linked) * 2 + agreement(text, shared) * 2 + agreement(text, tab);
  };
  const heading = headings.map((element) => ({ element, rank: rank(element) })).sort((a, b) => b.rank - a.rank)[0];
  const shown = heading ? plainText(heading.element) : '';
  const isOnly = headings.length === 1 && Math.max(kinship(shown, linked), kinship(shown, shared || tab)) > 0.3;
  const trusted = heading && (heading.rank > 0 || isOnly || (headings.length === 1 && !linked));
  if (!trusted) return { title: linked || shared || withoutLast(tab) || shown, heading: null };
  const told = [linked, shared, tab].filter(Boolean);
  // What headline and metadata agree on against the h1 is the headline; the h1 then names the series or the place.
  if (heading.rank < 4 && !isOnly && linked && comparable(linked) === comparable(shared))
    return { title: linked, heading: heading.element };
  const kicker = kickerIn(heading.element, shown, told);
  if (kicker)
    return {
      title: shown.slice(kicker.length).replace(/^[\s:|–—-]{1,4}/, ''),
      kicker: kicker.replace(/[\s:|–—-]{1,4}$/, ''),
      heading: heading.element,
    };
  const plain = withoutSubtitle(heading.element, shown, told);
  if (plain) return { title: plain, heading: heading.element };
  // A metadata title that the h1 ends with is the h1 without its kicker.
  for (const candidate of told) {
    const at = startOfEnding(shown, candidate);
    if (at > 0)
      return {
        title: candidate,
        kicker: shown.slice(0, at).replace(/[\s:|–-]{1,4}$/, ''),
        heading: heading.element,
      };
  }
  return { title: clean(shown), heading: heading.element };
}

/** Kinds of page that the words of an address tell of. */
const pathWords = {
  article:
    'article articles artikel story stories blog blogs news nachrichten post posts aktuelles beitrag magazin politik wirtschaft sport kultur panorama report reports opinion meinung presse',
  listing:
    'tag tags topic topics thema themen category categories kategorie kategorien author authors autor autoren autorin search suche archiv archive archives section sections ressort rubrik page seite feed rss schlagwort stichwort collection collections dossier best top deals shows',
  media:
    'video videos mediathek gallery galerie bilder fotostrecke photos podcast podcasts wetter epaper newsletter abo login account konto cart warenkorb',
  shop: 'shop store product products produkt produkte p dp item items buy catalog sale c shopping pd',
  forum: 'forum forums thread threads questions t viewtopic community boards discussions',
  documentation:
    'docs documentation reference manual wiki api glossary guide guides learn tutorial tutorials help support faq',
  service: 'services service solutions company team careers jobs karriere pricing features platform programs locations',
} as const;

const imprint =
  /^(?:impressum|imprint|datenschutz-?\w{0,20}|privacy(?:-(?:policy|notice|statement))?|cookie-?(?:policy|richtlinie)|agb|nutzungsbedingungen|terms(?:-(?:of-(?:use|service)|and-conditions))?|legal|contact|kontakt|about|ueber-uns|uber-uns|mediadaten|netiquette|barrierefreiheit)$/i;

export type PathKind = keyof typeof pathWords;
export const pathKinds = Object.keys(pathWords) as PathKind[];
const kindsOfWord = new Map<string, PathKind[]>();
for (const kind of pathKinds)
  for (const word of pathWords[kind].split(' ')) kindsOfWord.set(word, [...(kindsOfWord.get(word) ?? []), kind]);

/** What the shape of an address says about the page behind it. */
export interface UrlShape {
  isHome: boolean;
  /** A part has several words, as a headline has. */
  hasSlug: boolean;
  /** A long number, a hash or a date stands in it. */
  hasId: boolean;
  hasDate: boolean;
  /** It ends in the name of a page every site has: imprint, privacy, contact. */
  isImprint: boolean;
  /** One or two plain words, as sections have. */
  isPlain: boolean;
  /** It ends as a file does, not as a folder. */
  isFile: boolean;
  kinds: ReadonlySet<PathKind>;
  /** Number of parts of the path. */
  parts: number;
  /** Words of the last part. */
  lastWords: number;
}

/** Stands for an address that is none: a path that says nothing. */
const nowhere = { pathname: '/-/-/-', search: '', hostname: '' };

const withoutEnding = (part: string) => part.replace(/\.\w{2,5}$/, '');

/** Reads the shape of an address; one that is none is taken for a path that says nothing. */
export function urlShape(address: string): UrlShape {
  const { pathname, search: query, hostname } = URL.parse(address) ?? nowhere;
  const path = pathname.replace(/\/index(\.\w+)?$/, '/');
  const parts = path.split('/').filter(Boolean).map(withoutEnding);
  const last = parts.at(-1) ?? '';
  const isRoot =
    parts.length === 0 || (parts.length === 1 && /^(?:home|startseite|[a-z]{2}(?:-[a-z]{2})?)$/i.test(last));
  const words = parts.map((part) => part.split(/[-_+]|%20/).filter((word) => /\p{L}{2}/u.test(word)).length);
  const named = [hostname.split('.')[0] ?? '', ...parts.slice(0, words.at(-1) === 1 ? undefined : -1)];
  const hasSlug = Math.max(0, ...words) >= 4;
  const hasId =
    /\d{5}|[0-9a-f]{8}-[0-9a-f]{4}|(?:19|20)\d\d[/-]?[01]\d/.test(path) || /\d{4}/.test(query) || /\d{4}/.test(last);
  return {
    isHome: isRoot && !/[?&](?:p|id|story|article\w{0,3})=/i.test(query),
    hasSlug,
    hasId,
    hasDate: /(?:^|\D)(?:19|20)\d\d[/-]?(?:[01]\d|[a-z]{3})(?:$|[^a-z])/i.test(path),
    isImprint: parts.slice(-2).some((part) => imprint.test(part)),
    isPlain: parts.length <= 2 && !hasSlug && !hasId && (words.at(-1) ?? 0) <= 2,
    isFile: /\.\w{3,5}$/.test(path),
    kinds: new Set(named.flatMap((part) => kindsOfWord.get(part.toLowerCase()) ?? [])),
    parts: parts.length,
    lastWords: words.at(-1) ?? 0,
  };
}

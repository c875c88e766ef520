import { queryAll, textContent } from './dom.ts';

/** A node of the page's JSON-LD: data from the page, nothing in it is sure. */
export type LinkedNode = Record<string, unknown>;

export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const longestScript = 600_000;
const mostNodes = 400;

/** Parses JSON as pages write it: in comments or CDATA, with raw line breaks in strings, commas too many, or cut by a semicolon. */
export function parseLoose(source: string): unknown {
  const text = source
    .trim()
    .replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>|\/\*\]\]>\*\/|;)$/, '');
  try {
    return JSON.parse(text);
  } catch {
    // Control characters are only legal outside strings, where a blank serves as well.
    const mended = text.replace(/\p{Cc}/gu, ' ').replace(/,(\s{0,40}[\]}])/g, '$1');
    try {
      return JSON.parse(mended);
    } catch {
      return null;
    }
  }
}

/** Every node of the page's JSON-LD, from all scripts, arrays and `@graph`s. */
export function linkedNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const add = (value: unknown, depth: number) => {
    if (nodes.length >= mostNodes || depth > 4) return;
    if (Array.isArray(value)) for (const item of value) add(item, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof value[key] === 'object') add(value[key], depth + 1);
    }
  };
  for (const script of queryAll(document, 'script[type="application/ld+json" i]')) {
    const source = textContent(script) ?? '';
    if (source.length < longestScript) add(parseLoose(source), 0);
  }
  return nodes;
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: LinkedNode): string[] {
  return [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** The strings of a value that may be a string, a node with a name or value, or a list of them. */
export function strings(value: unknown, keys: readonly string[] = ['name', '@value', 'url']): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => strings(item, keys));
  if (!isNode(value)) return [];
  for (const key of keys) {
    const found: string[] = value[key] === value ? [] : strings(value[key], keys);
    if (found.length) return found;
  }
  return [];
}

const articleType = /(?:Article|BlogPosting|Report|Reportage|SocialMediaPosting)$/;
const pageKinds =
  /^(?:WebPage|CollectionPage|ItemPage|AboutPage|ContactPage|ProfilePage|SearchResultsPage|CheckoutPage|FAQPage|QAPage|MediaGallery|ImageGallery|VideoObject|Product|ProductGroup|Offer|DiscussionForumPosting|Recipe|JobPosting|SoftwareApplication)$/;

export const isArticleNode = (node: LinkedNode): boolean => typesOf(node).some((type) => articleType.test(type));

/** The page kinds other than articles the JSON-LD declares. */
export const otherKinds = (nodes: readonly LinkedNode[]): string[] =>
  nodes.flatMap(typesOf).filter((type) => pageKinds.test(type));

const bare = (url: string) =>
  (url.split(/[?#]/, 1)[0] ?? '').replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '').replace(/\/$/, '');

/** Of the article nodes, the one that is about this page: by its URL, else the one with most to say. */
export function articleNode(nodes: readonly LinkedNode[], urls: readonly string[]): LinkedNode | null {
  const own = new Set(urls.filter(Boolean).map(bare));
  const told = (node: LinkedNode) =>
    ['headline', 'datePublished', 'author', 'articleBody', 'image', 'publisher'].filter((key) => node[key]).length;
  let best: LinkedNode | null = null;
  let bestRank = -1;
  for (const node of nodes) {
    if (!isArticleNode(node)) continue;
    const names = ['url', '@id', 'mainEntityOfPage'].flatMap((key) => strings(node[key], ['@id', 'url']));
    const rank = told(node) + (names.some((name) => own.has(bare(name))) ? 10 : 0);
    if (rank > bestRank) [best, bestRank] = [node, rank];
  }
  return best;
}

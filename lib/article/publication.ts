import { attribute, queryAll } from './dom.ts';
import { type LinkedNode, typesOf } from './json-ld.ts';
import { firstOf, withoutQuery } from './meta.ts';
import type { PageData } from './page-data.ts';

/** Which page of the article this is, where it has several. */
export interface ArticlePage {
  number: number;
  of?: number;
}

const isFalse = (value: unknown) => value === false || (typeof value === 'string' && /^(?:false|no)$/i.test(value));

/** Whether the page says that not all of it is free to read; `undefined` where it does not say. */
export function isPaywalled({ node, meta }: Pick<PageData, 'node' | 'meta'>): boolean | undefined {
  const parts = [node?.hasPart].flat().filter((part): part is LinkedNode => typeof part === 'object' && part !== null);
  const told = [node, ...parts].map((part) => part?.isAccessibleForFree).filter((value) => value !== undefined);
  if (told.some(isFalse)) return true;
  const tier = firstOf(meta, ['article:content_tier', 'og:article:content_tier'])?.toLowerCase();
  if (tier) return tier === 'locked' || tier === 'metered';
  return told.length ? false : undefined;
}

/** Whether the page is a live blog: by its JSON-LD, else by its address. */
export const isLive = ({ nodes }: Pick<PageData, 'nodes'>, url: string): boolean =>
  nodes.some((node) => typesOf(node).includes('LiveBlogPosting')) ||
  /(?:^|[/_-])(?:live-?(?:blog|ticker)|newsticker)(?:$|[/_.-])/i.test(withoutQuery(url));

const pageNumber =
  /(?:[?&](?:page|seite|p)=|\/(?:page|seite|pagina)[/-]|[-_](?:page|seite)[-_]?)(\d{1,2})(?=$|[/?&#.])/i;
const withoutPage = (address: string) => withoutQuery(address.replace(pageNumber, '')).replace(/\/$/, '');

/** Reads which page this is from the address and from the links to the others. */
export function articlePage(document: Document, url: string): ArticlePage | undefined {
  const own = Number(pageNumber.exec(url)?.[1] ?? 1);
  const base = withoutPage(url);
  let last = own;
  for (const link of queryAll(document, 'a[href*="page"],a[href*="seite"],a[href*="pagina"],link[rel="next"]')) {
    const href = attribute(link, 'href') ?? '';
    if (!pageNumber.test(href) || !URL.canParse(href, url)) continue;
    const address = new URL(href, url).href;
    if (withoutPage(address) === base) last = Math.max(last, Number(pageNumber.exec(address)?.[1] ?? 1));
  }
  return last > 1 ? { number: own, of: last } : undefined;
}

import type { PageHints } from './block-features.ts';
import { articleNode, type LinkedNode, linkedNodes, strings } from './json-ld.ts';
import { canonicalUrl, firstOf, type Meta, readMeta } from './meta.ts';
import { findTitle, type Title } from './title.ts';

/** What the page says about itself, apart from its text. */
export interface PageData {
  meta: Meta;
  nodes: readonly LinkedNode[];
  /** The JSON-LD node about this page's article. */
  node: LinkedNode | null;
  canonical?: string;
  publisher?: string;
  title: Title;
}

/** Reads the page's metadata and title. */
export function readPageData(document: Document, url: string): PageData {
  const meta = readMeta(document);
  const canonical = canonicalUrl(document, meta, url);
  const nodes = linkedNodes(document);
  const node = articleNode(nodes, [url, canonical ?? '']);
  const siteName = firstOf(meta, ['og:site_name']);
  const publisher = strings(node?.publisher)[0] ?? siteName ?? firstOf(meta, ['application-name']);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const siteNames = [publisher ?? '', siteName ?? '', host, host.split('.').at(-2) ?? ''];
  const title = findTitle(document, node, meta, siteNames);
  return { meta, nodes, node, ...(canonical && { canonical }), ...(publisher && { publisher }), title };
}

/** What of it tells which segments are the article's. */
export const pageHints = ({ title, meta }: PageData): PageHints => ({
  title: title.title,
  description: firstOf(meta, ['og:description', 'description', 'twitter:description']) ?? '',
});

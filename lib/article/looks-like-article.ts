import { parentNode, queryAll, textContent } from './dom.ts';
import { articleNode, linkedNodes, otherKinds } from './json-ld.ts';
import { canonicalUrl, firstOf, readMeta } from './meta.ts';
import { urlShape } from './url-shape.ts';

const longParagraph = 80;
const enoughParagraphs = 3;
const mostRead = 400;

/** Whether a handful of long paragraphs stand together under one parent or its parent. */
function hasProse(document: Document): boolean {
  const counts = new Map<Node, number>();
  let read = 0;
  for (const paragraph of queryAll(document, 'p')) {
    if (++read > mostRead) break;
    if ((textContent(paragraph)?.length ?? 0) < longParagraph) continue;
    const parent = parentNode(paragraph);
    for (const above of [parent, parent && parentNode(parent)]) {
      if (!above) continue;
      const count = (counts.get(above) ?? 0) + 1;
      if (count >= enoughParagraphs) return true;
      counts.set(above, count);
    }
  }
  return false;
}

const hasType = (document: Document): boolean =>
  queryAll(document, '[itemtype*="Article"],[itemtype*="BlogPosting"],[itemprop~="articleBody"]').length > 0;

/** The cheap answer for the scout: does this page look like an article? Metadata first, then the DOM. */
export function looksLikeArticle(document: Document, url: string): boolean {
  const shape = urlShape(url);
  if (shape.isHome) return false;
  const meta = readMeta(document);
  const canonical = canonicalUrl(document, meta, url);
  if (canonical && urlShape(canonical).isHome && !shape.hasSlug && !shape.hasId) return false;
  const nodes = linkedNodes(document);
  const node = articleNode(nodes, [url, canonical ?? '']);
  const ogArticle = /article/i.test(firstOf(meta, ['og:type']) ?? '');
  const dated = firstOf(meta, ['article:published_time', 'date', 'datepublished', 'dc.date', 'parsely-pub-date']);
  const addressed = shape.hasSlug || shape.hasId;
  let votes = 0;
  if (node) votes += node.headline && node.datePublished ? 3 : 1;
  if (ogArticle) votes += 2;
  if (dated) votes += 1;
  if (addressed) votes += 1;
  if (hasType(document)) votes += 1;
  if (shape.isListing) votes -= 2;
  if (!addressed) votes -= 1;
  if (!node && otherKinds(nodes).some((kind) => kind !== 'WebPage')) votes -= 2;
  if (votes >= 3) return true;
  if (votes < 0) return false;
  return hasProse(document);
}

import type { Article, Block, BlockKind } from './article.ts';
import { findByline } from './byline.ts';
import { findDates } from './dates.ts';
import { attribute, body, documentElement } from './dom.ts';
import { articleNode, linkedNodes, strings } from './json-ld.ts';
import { articleLanguage } from './language.ts';
import { looksLikeArticle } from './looks-like-article.ts';
import { canonicalUrl, firstOf, readMeta } from './meta.ts';
import { type Segment, segment } from './segment.ts';
import { selectSegments } from './select.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import type { Run } from './text-runs.ts';
import { findTitle } from './title.ts';

const kindOfTag: Record<string, BlockKind> = {
  li: 'list-item',
  blockquote: 'quote',
  td: 'table',
  th: 'table',
  dd: 'list-item',
  dt: 'list-item',
};

function kindOf({ place }: Segment): BlockKind {
  if (/^h[1-6]$/.test(place.tag)) return 'heading';
  for (let at: typeof place | null = place; at && at.depth > place.depth - 3; at = at.parent) {
    const kind = kindOfTag[at.tag];
    if (kind) return kind;
  }
  return 'paragraph';
}

/** Joins the segments' texts by blank lines and shifts their runs along. */
function joined(
  segments: readonly Segment[],
  kinds: readonly BlockKind[],
): { text: string; blocks: Block[]; runs: Run[] } {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [i, { text, runs: own }] of segments.entries()) {
    for (const run of own) runs.push({ ...run, at: run.at + at });
    blocks.push({ kind: kinds[i] ?? 'paragraph', start: at, end: at + text.length });
    texts.push(text);
    at += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks, runs };
}

/** Finds the article of a page: its text, what the page says about it, and the map back to the DOM. */
export function findArticle(document: Document, url: string): { article: Article; map: TextMap } | null {
  const root = body(document);
  if (!root) return null;
  const meta = readMeta(document);
  const canonical = canonicalUrl(document, meta, url);
  const node = articleNode(linkedNodes(document), [url, canonical ?? '']);
  const publisher = strings(node?.publisher)[0] ?? firstOf(meta, ['og:site_name', 'application-name']);
  const title = findTitle(document, node, meta, [publisher ?? '', firstOf(meta, ['og:site_name']) ?? '']);
  const { segments, places } = segment(root);
  const chosen = selectSegments(segments, places);
  const taken = segments.filter((one, i) => chosen[i] || one.place.element === title.heading);
  const kinds = taken.map((one) => (one.place.element === title.heading ? 'headline' : kindOf(one)));
  const { text, blocks, runs } = joined(taken, kinds);
  const html = documentElement(document);
  const section = strings(node?.articleSection)[0] ?? firstOf(meta, ['article:section']);
  const article: Article = {
    isArticle: looksLikeArticle(document, url) && text.length > 200,
    title: title.title,
    ...(title.kicker && { kicker: title.kicker }),
    ...findByline(document, node, meta),
    ...findDates(document, node, meta),
    ...(publisher && { publisher }),
    ...(section && { section }),
    language: articleLanguage(html && attribute(html, 'lang'), text),
    images: [],
    ...(canonical && { canonicalUrl: canonical }),
    blocks,
    text,
  };
  return { article, map: createTextMap(document, runs) };
}

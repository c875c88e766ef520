import type { Article, Block } from './article.ts';
import { articleFeatures } from './article-features.ts';
import { findByline } from './byline.ts';
import { type Chosen, chooseSegments } from './choose.ts';
import { findDates } from './dates.ts';
import { attribute, body, documentElement, plainText, queryInside } from './dom.ts';
import { findImages } from './images.ts';
import { isArticle } from './is-article.ts';
import { strings } from './json-ld.ts';
import { articleLanguage } from './language.ts';
import { firstOf } from './meta.ts';
import { type PageData, pageHints, readPageData } from './page-data.ts';
import { pageFeatures } from './page-features.ts';
import { articlePage, isLive, isPaywalled } from './publication.ts';
import { segment } from './segment.ts';
import { surroundings } from './surroundings.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import type { Run } from './text-runs.ts';

/** Joins the segments' texts by blank lines and shifts their runs along. */
function joined(chosen: readonly Chosen[]): { text: string; blocks: Block[]; runs: Run[] } {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { segment, kind } of chosen) {
    const { text, runs: own } = segment;
    for (const run of own) runs.push({ ...run, at: run.at + at });
    blocks.push({ kind, start: at, end: at + text.length });
    texts.push(text);
    at += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks, runs };
}

/** What the page says about the one article meant: of an article that its metadata do not speak of, only what stands in it. */
function dataOf(page: PageData, only: Element | null): PageData {
  const { heading } = page.title;
  if (!only || (heading && only.contains(heading))) return page;
  const own = queryInside(only, 'h1,h2')[0] ?? null;
  const { publisher } = page;
  return {
    meta: new Map(),
    nodes: [],
    node: null,
    ...(publisher && { publisher }),
    title: { title: plainText(own), heading: own },
  };
}

/**
 * Finds the article of a page: its text, what the page says about it, and the map back to the DOM. Where the page has several articles,
 * `only` is the element of the one that is meant.
 */
export function findArticle(
  document: Document,
  url: string,
  only: Element | null = null,
): { article: Article; map: TextMap } | null {
  const root = only ?? body(document);
  if (!root) return null;
  const page = dataOf(readPageData(document, url), only);
  const { meta, node, canonical, publisher, title } = page;
  const { segments, places } = segment(root);
  const { chosen, chance } = chooseSegments(segments, places, pageHints(page), title.heading);
  const { text, blocks, runs } = joined(chosen);
  const html = documentElement(document);
  const section = strings(node?.articleSection)[0] ?? firstOf(meta, ['article:section']);
  const around = surroundings(segments, chosen);
  const byline = findByline(document, page, url, around);
  const dates = findDates(document, page, url, around);
  const ofText = articleFeatures(segments, chosen, {
    date: dates.publishedTime !== undefined,
    byline: byline.byline.length > 0,
    chance,
  });
  const paywalled = isPaywalled(page);
  const part = articlePage(document, url);
  const article: Article = {
    isArticle: isArticle(pageFeatures(document, url), ofText, text),
    title: title.title,
    ...(title.kicker && { kicker: title.kicker }),
    ...byline,
    ...dates,
    ...(publisher && { publisher }),
    ...(section && { section }),
    language: articleLanguage(html && attribute(html, 'lang'), text),
    ...(paywalled !== undefined && { paywalled }),
    ...(isLive(page, url) && { live: true }),
    ...(part && { page: part }),
    images: findImages(page, chosen, url),
    ...(canonical && { canonicalUrl: canonical }),
    blocks,
    text,
  };
  return { article, map: createTextMap(document, runs) };
}

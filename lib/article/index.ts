import type { Article } from './article.ts';

export type * from './article.ts';

/** Ties the article's text to the page: offsets of `Article.text` to DOM positions and back. */
export interface TextMap {
  /** The DOM range of `[start, end)`. */
  range(start: number, end: number): Range;
  /** The offset of a DOM position, or `null` outside the article. */
  offset(node: Node, offset: number): number | null;
}

/** The cheap answer for the scout: does this page look like an article? Metadata first, then the DOM. */
export function looksLikeArticle(_document: Document, _url: string): boolean {
  return false;
}

/** Finds the article of a page: its text, what the page says about it, and the map back to the DOM. */
export function findArticle(_document: Document, _url: string): { article: Article; map: TextMap } | null {
  return null;
}

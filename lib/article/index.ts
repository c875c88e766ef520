export type * from './article.ts';
export { findArticle } from './find.ts';
export { looksLikeArticle } from './looks-like-article.ts';
export type { TextMap } from './text-map.ts';

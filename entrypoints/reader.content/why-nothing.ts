import type { Article } from '../../lib/article/index.ts';
import type { Nothing } from '../../lib/messages/index.ts';

/** Why a page that the reader works on has nothing to show. */
export function whyNothing(found: Article | undefined): Nothing {
  if (document.contentType === 'application/pdf') return 'pdf';
  if (found?.isArticle) return 'tooLong';
  return document.body?.textContent.trim() ? 'noArticle' : 'noText';
}

import { describe } from '../../lib/anchoring/index.ts';
import type { findArticle } from '../../lib/article/index.ts';
import type { Passage } from '../../lib/messages/index.ts';

export type FoundArticle = ReturnType<typeof findArticle>;

const MAX_QUOTE = 100_000;

/** A range as the notebook keeps it. Throws when there is nothing to read in it. */
export function passageOf(range: Range, found: FoundArticle): Passage {
  const selectors = describe(range, document.body);
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  if (!quote?.exact) throw new Error('there is no text in the selection');
  const start = found?.map.offset(range.startContainer, range.startOffset) ?? null;
  const end = found?.map.offset(range.endContainer, range.endOffset) ?? null;
  // The article's own text has nothing in it that only the page's design has put there.
  const inArticle = start !== null && end !== null && end > start ? found?.article.text.slice(start, end) : undefined;
  return { selectors, quote: (inArticle ?? quote.exact).trim().slice(0, MAX_QUOTE), position: start ?? -1 };
}

import { describe } from '../../lib/anchoring/index.ts';
import type { findArticle } from '../../lib/article/index.ts';
import { askFromPage } from '../../lib/messages/index.ts';
import type { Colour } from '../../lib/notebook/records.ts';
import type { Anchored } from './page-highlights.ts';

const MAX_QUOTE = 100_000;

/** Has the notebook keep a passage as a highlight. Throws, with nothing kept, when it cannot. */
export async function keepHighlight(
  range: Range,
  colour: Colour,
  found: ReturnType<typeof findArticle>,
): Promise<Anchored> {
  const id = newId();
  const selectors = describe(range, document.body);
  const start = found?.map.offset(range.startContainer, range.startOffset) ?? null;
  const end = found?.map.offset(range.endContainer, range.endOffset) ?? null;
  // The article's own text has no line breaks of the markup and nothing hidden in it.
  const quote =
    start !== null && end !== null && end > start ? found?.article.text.slice(start, end) : String(getSelection());
  const { title, byline, canonicalUrl, publisher, publishedTime, language } = found?.article ?? {};
  await askFromPage('add-highlight', {
    id,
    selectors,
    quote: (quote ?? '').trim().slice(0, MAX_QUOTE),
    colour,
    position: start ?? -1,
    title: title || document.title || location.hostname,
    byline: byline ?? [],
    canonicalUrl,
    publisher,
    publishedTime,
    language,
  });
  // The highlight is kept whether or not this is heard.
  if (found?.article.isArticle && language)
    askFromPage('note-article', { text: found.article.text, language, published: publishedTime, canonicalUrl }).catch(
      () => {},
    );
  return { id, selectors, colour, range, state: 'exact', wording: range.toString() };
}

/** Works on http pages too, where `crypto.randomUUID` is missing. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

import { askFromPage } from '../../lib/messages/index.ts';
import type { Colour } from '../../lib/notebook/records.ts';
import type { Anchored } from './page-highlights.ts';
import { type FoundArticle, passageOf } from './passage.ts';

/** Has the notebook keep a passage as a highlight. Throws, with nothing kept, when it cannot. */
export async function keepHighlight(range: Range, colour: Colour, found: FoundArticle): Promise<Anchored> {
  const id = newId();
  const passage = passageOf(range, found);
  const { title, byline, canonicalUrl, publisher, publishedTime, language } = found?.article ?? {};
  await askFromPage('add-highlight', {
    id,
    ...passage,
    colour,
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
  return { id, selectors: passage.selectors, colour, range, state: 'exact', wording: range.toString() };
}

/** Lays a highlight over another passage. Throws, with nothing changed, when it cannot. */
export async function moveHighlight(highlight: Anchored, range: Range, found: FoundArticle): Promise<Anchored> {
  const moved = passageOf(range, found);
  await askFromPage('change-highlight', { id: highlight.id, canonicalUrl: found?.article.canonicalUrl, moved });
  return { ...highlight, selectors: moved.selectors, range, state: 'exact', wording: range.toString() };
}

/** Works on http pages too, where `crypto.randomUUID` is missing. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

import type { Notebook } from './database.ts';
import { fold } from './fold.ts';
import type { Highlight, Source } from './records.ts';

/** A highlight with the source it stands in. */
export interface Noted {
  highlight: Highlight;
  source: Source;
}

/**
 * The highlights, newest first, in whose quote, note, title or publisher every word of the query begins a word.
 * An empty query finds all of them. At most `limit` are returned.
 */
export async function searchHighlights(notebook: Notebook, query: string, limit = 200): Promise<Noted[]> {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean);
  const sources = new Map((await notebook.sources.toArray()).map((source) => [source.identity, source]));
  const matches = ({ highlight, source }: Noted) => {
    const words = ` ${fold(`${highlight.quote} ${highlight.note} ${source.title} ${source.publisher ?? ''}`).replace(/[^\p{L}\p{N}]/gu, ' ')}`;
    return wanted.every((word) => words.includes(` ${word}`));
  };
  const found: Noted[] = [];
  await notebook.highlights
    .orderBy('created')
    .reverse()
    .until(() => found.length >= limit)
    .each((highlight) => {
      const source = sources.get(highlight.source);
      if (highlight.deleted !== undefined || !source) return;
      const noted = { highlight, source };
      if (matches(noted)) found.push(noted);
    });
  return found;
}

import type { Notebook } from './database.ts';
import { mergeNote } from './merge-note.ts';
import type { Colour, Highlight, Source } from './records.ts';

/**
 * Keeps a highlight and its source in one transaction. Idempotent by `highlight.id`: a message that was sent twice adds nothing and
 * overwrites no note that was written in between.
 */
export async function addHighlight(notebook: Notebook, source: Source, highlight: Highlight): Promise<void> {
  const { sources, highlights, reviews } = notebook;
  await notebook.transaction('rw', sources, highlights, reviews, async () => {
    if (await highlights.get(highlight.id)) return;
    if (!(await sources.get(source.identity))) await sources.add(source);
    await highlights.add(highlight);
    await reviews.put({ highlight: highlight.id, fresh: highlight.created });
  });
}

/** The highlights of one source that are not in the trash, in the order of the page. */
export async function highlightsOf(notebook: Notebook, identity: string): Promise<Highlight[]> {
  const all = await notebook.highlights.where('source').equals(identity).sortBy('position');
  return all.filter((highlight) => highlight.deleted === undefined);
}

/**
 * Writes a highlight's note; answers whether the highlight is still there to hold it. `base` is the note that the edit began with: where
 * another window has written meanwhile, both edits are kept.
 */
export async function writeNote(
  notebook: Notebook,
  id: string,
  note: string,
  base: string,
  now = Date.now(),
): Promise<boolean> {
  return notebook.transaction('rw', notebook.highlights, async () => {
    const highlight = await notebook.highlights.get(id);
    if (!highlight) return false;
    await notebook.highlights.put({ ...highlight, note: mergeNote(base, note, highlight.note), modified: now });
    return true;
  });
}

/** Keeps which highlights of a source were not found on its page, and since when. Writes only what has changed. */
export async function keepOrphans(
  notebook: Notebook,
  identity: string,
  orphans: readonly string[],
  now = Date.now(),
): Promise<void> {
  await notebook.transaction('rw', notebook.highlights, async () => {
    const all = await notebook.highlights.where('source').equals(identity).toArray();
    const moved = all.filter(({ id, orphaned }) => orphans.includes(id) !== (orphaned !== undefined));
    await notebook.highlights.bulkUpdate(
      moved.map(({ id, orphaned }) => ({ key: id, changes: { orphaned: orphaned === undefined ? now : undefined } })),
    );
  });
}

/** Gives a highlight another colour. */
export async function recolour(notebook: Notebook, id: string, colour: Colour, now = Date.now()): Promise<void> {
  await notebook.highlights.update(id, { colour, modified: now });
}

/** Lays a highlight over another passage: extended, shortened, or found again by the reader where we could not. */
export async function moveHighlight(
  notebook: Notebook,
  id: string,
  passage: Pick<Highlight, 'selectors' | 'quote' | 'position'>,
  now = Date.now(),
): Promise<void> {
  await notebook.highlights.update(id, { ...passage, orphaned: undefined, modified: now });
}

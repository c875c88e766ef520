import type { Notebook } from './database.ts';
import type { Colour, Highlight, Source } from './records.ts';

const TRASH_DAYS = 30;
const DAY = 86_400_000;

/**
 * Keeps a highlight and its source in one transaction. Idempotent by `highlight.id`: a message that was sent twice adds nothing and
 * overwrites no note that was written in between.
 */
export async function addHighlight(notebook: Notebook, source: Source, highlight: Highlight): Promise<void> {
  await notebook.transaction('rw', notebook.sources, notebook.highlights, async () => {
    if (await notebook.highlights.get(highlight.id)) return;
    if (!(await notebook.sources.get(source.identity))) await notebook.sources.add(source);
    await notebook.highlights.add(highlight);
  });
}

/** The highlights of one source that are not in the trash, in the order of the page. */
export async function highlightsOf(notebook: Notebook, identity: string): Promise<Highlight[]> {
  const all = await notebook.highlights.where('source').equals(identity).sortBy('position');
  return all.filter((highlight) => highlight.deleted === undefined);
}

/** Writes a highlight's note; answers whether the highlight is still there to hold it. */
export async function writeNote(notebook: Notebook, id: string, note: string, now = Date.now()): Promise<boolean> {
  return (await notebook.highlights.update(id, { note, modified: now })) > 0;
}

/** Gives a highlight another colour. */
export async function recolour(notebook: Notebook, id: string, colour: Colour, now = Date.now()): Promise<void> {
  await notebook.highlights.update(id, { colour, modified: now });
}

/** Puts a highlight in the trash, where it stays for 30 days. */
export async function trashHighlight(notebook: Notebook, id: string, now = Date.now()): Promise<void> {
  await notebook.highlights.update(id, { deleted: now });
}

/** Takes a highlight out of the trash. */
export async function restoreHighlight(notebook: Notebook, id: string): Promise<void> {
  await notebook.highlights.update(id, { deleted: undefined });
}

/** Removes for good what has been in the trash for 30 days; answers how many. */
export async function emptyTrash(notebook: Notebook, now = Date.now()): Promise<number> {
  return notebook.highlights
    .where('deleted')
    .below(now - TRASH_DAYS * DAY)
    .delete();
}

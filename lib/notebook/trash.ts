import type { Notebook } from './database.ts';
import { pauseReviews, resumeReviews } from './review-rows.ts';

const TRASH_DAYS = 30;
const DAY = 86_400_000;

/** Puts highlights in the trash, where they stay for 30 days. */
export async function trashHighlights(notebook: Notebook, ids: readonly string[], now = Date.now()): Promise<void> {
  const { highlights, reviews } = notebook;
  await notebook.transaction('rw', highlights, reviews, async () => {
    const kept = (await highlights.bulkGet([...ids])).filter((one) => one && one.deleted === undefined);
    await highlights.bulkUpdate(kept.flatMap((one) => (one ? [{ key: one.id, changes: { deleted: now } }] : [])));
    await pauseReviews(notebook, ids);
  });
}

/** Takes highlights out of the trash. */
export async function restoreHighlights(notebook: Notebook, ids: readonly string[]): Promise<void> {
  const { highlights, reviews } = notebook;
  await notebook.transaction('rw', highlights, reviews, async () => {
    await highlights.bulkUpdate(ids.map((key) => ({ key, changes: { deleted: undefined } })));
    await resumeReviews(notebook, ids);
  });
}

export const trashHighlight = (notebook: Notebook, id: string, now = Date.now()) =>
  trashHighlights(notebook, [id], now);
export const restoreHighlight = (notebook: Notebook, id: string) => restoreHighlights(notebook, [id]);

/** Removes for good what has been in the trash for 30 days, and the sources that hold nothing any more; answers how many highlights. */
export async function emptyTrash(notebook: Notebook, now = Date.now()): Promise<number> {
  const { highlights, reviews, sources, annotations, texts } = notebook;
  return notebook.transaction('rw', [highlights, reviews, sources, annotations, texts], async () => {
    const old = await highlights
      .where('deleted')
      .below(now - TRASH_DAYS * DAY)
      .toArray();
    const ids = old.map(({ id }) => id);
    await highlights.bulkDelete(ids);
    await reviews.bulkDelete(ids);
    for (const source of new Set(old.map((one) => one.source))) {
      if (await highlights.where('source').equals(source).count()) continue;
      await Promise.all([sources.delete(source), annotations.delete(source), texts.delete(source)]);
    }
    return old.length;
  });
}

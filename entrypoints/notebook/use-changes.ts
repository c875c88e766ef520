import { useState } from 'preact/hooks';
import { askFromExtension } from '../../lib/messages/ask.ts';
import {
  addTag,
  type Colour,
  type Notebook,
  recolour,
  removeTag,
  restoreHighlights,
  trashHighlights,
} from '../../lib/notebook/index.ts';

/** What the reader can change in the list. Pages that are open are told; what was put in the trash last can be taken back. */
export function useChanges(notebook: Notebook) {
  const [trashed, setTrashed] = useState<readonly string[] | null>(null);

  /** Tells the pages that show these highlights what became of them. */
  async function tellPages(ids: readonly string[]) {
    const highlights = await notebook.highlights.bulkGet([...ids]);
    for (const source of new Set(highlights.flatMap((one) => (one ? [one.source] : []))))
      await askFromExtension('notebook-changed', { source }).catch(() => {});
  }

  async function restore(ids: readonly string[]) {
    await restoreHighlights(notebook, ids);
    await tellPages(ids);
  }

  return {
    trashed,
    restore,
    async trash(ids: readonly string[]) {
      await trashHighlights(notebook, ids);
      setTrashed(ids);
      await tellPages(ids);
    },
    async undo() {
      if (trashed) await restore(trashed);
      setTrashed(null);
    },
    tag: (ids: readonly string[], tag: string) => addTag(notebook, ids, tag),
    untag: (id: string, tag: string) => removeTag(notebook, [id], tag),
    async recolour(id: string, colour: Colour) {
      await recolour(notebook, id, colour);
      await tellPages([id]);
    },
  };
}

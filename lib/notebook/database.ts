import Dexie, { type EntityTable } from 'dexie';
import type { Highlight, Source } from './records.ts';

/** The local database. docs/notebook.md has the schema; each version's migration stays here for good. */
export type Notebook = Dexie & {
  sources: EntityTable<Source, 'identity'>;
  highlights: EntityTable<Highlight, 'id'>;
};

/**
 * Opens the notebook. When a newer version of Randnotiz wants to change the schema, this connection closes and `onRetired` tells the
 * surface that it must be reloaded: a stale connection that reopened would write rows of the old shape.
 */
export function openNotebook(onRetired: () => void = () => {}, name = 'randnotiz'): Notebook {
  // A note must be on the disk, not in a buffer, before it counts as kept.
  const notebook = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: true }) as Notebook;
  notebook.version(1).stores({
    sources: 'identity, added',
    highlights: 'id, source, created, deleted',
  });
  notebook.on('versionchange', () => {
    notebook.close({ disableAutoOpen: true });
    onRetired();
    // Or Dexie's own listener closes it in a way that lets it reopen.
    return false;
  });
  return notebook;
}

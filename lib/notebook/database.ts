import Dexie, { type EntityTable, type Table } from 'dexie';
import type { KeptAnswer, KeptChoice, KeptPicture, KeptSettings, Pause, SentRequest } from '../context/store.ts';
import type { Correction } from '../corrections/index.ts';
import type { Highlight, Review, ReviewLogEntry, Setting, Source, SourceAnnotations, SourceText } from './records.ts';
import { schema } from './schema/index.ts';

/** The local database. docs/notebook.md has the schema, `schema/` a file for each of its versions. */
export type Notebook = Dexie & {
  sources: EntityTable<Source, 'identity'>;
  highlights: EntityTable<Highlight, 'id'>;
  annotations: EntityTable<SourceAnnotations, 'source'>;
  texts: EntityTable<SourceText, 'source'>;
  reviews: EntityTable<Review, 'highlight'>;
  reviewLog: Table<ReviewLogEntry, [string, number]>;
  settings: EntityTable<Setting, 'key'>;
  corrections: EntityTable<Correction, 'id'>;
  contexts: EntityTable<KeptAnswer, 'key'>;
  contextChoices: EntityTable<KeptChoice, 'key'>;
  contextPauses: EntityTable<Pause, 'host'>;
  contextSettings: EntityTable<KeptSettings, 'id'>;
  contextPictures: EntityTable<KeptPicture, 'key'>;
  requests: EntityTable<SentRequest, 'id', Omit<SentRequest, 'id'>>;
};

/**
 * Opens the notebook. When a newer version of Randnotiz wants to change the schema, this connection closes and `onRetired` tells the
 * surface that it must be reloaded: a stale connection that reopened would write rows of the old shape.
 */
export function openNotebook(onRetired: () => void = () => {}, name = 'randnotiz'): Notebook {
  // A note must be on the disk, not in a buffer, before it counts as kept.
  const notebook = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: true }) as Notebook;
  for (const { version, stores, migrate } of schema) {
    const step = notebook.version(version).stores(stores);
    if (migrate) step.upgrade(migrate);
  }
  notebook.on('versionchange', () => {
    notebook.close({ disableAutoOpen: true });
    onRetired();
    // Or Dexie's own listener closes it in a way that lets it reopen.
    return false;
  });
  return notebook;
}

const OPEN_MS = 10_000;

/**
 * Waits until the notebook is open. Throws what the browser says when it cannot be opened, and an `OpenTimeoutError` when it says nothing:
 * another window may hold an older version open.
 */
export async function whenOpen(notebook: Notebook, timeout = OPEN_MS): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('the notebook does not open'), { name: 'OpenTimeoutError' })),
      timeout,
    );
  });
  try {
    await Promise.race([notebook.open(), late]);
  } finally {
    clearTimeout(timer);
  }
}

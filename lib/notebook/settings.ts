import { defaults, type Settings } from '../settings/index.ts';
import type { Notebook } from './database.ts';

/** The one row of `settings` that what the reader has chosen is kept in. */
const KEY = 'reader';

async function chosen(notebook: Notebook): Promise<{ value: Partial<Settings>; revision: number }> {
  const row = await notebook.settings.get(KEY);
  return { value: (row?.value ?? {}) as Partial<Settings>, revision: row?.revision ?? 0 };
}

/** The reader's settings, with the default for whatever was never chosen. */
export async function readSettings(notebook: Notebook): Promise<Settings> {
  const { value } = await chosen(notebook);
  return { ...defaults, ...value, paint: { ...defaults.paint, ...value.paint } };
}

/** Changes some settings and keeps the rest. */
export async function changeSettings(notebook: Notebook, change: Partial<Settings>): Promise<void> {
  await notebook.transaction('rw', notebook.settings, async () => {
    const { value, revision } = await chosen(notebook);
    await notebook.settings.put({ key: KEY, value: { ...value, ...change }, revision: revision + 1 });
  });
}

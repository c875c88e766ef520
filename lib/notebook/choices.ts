import type { Notebook } from './database.ts';

/** What the reader has chosen about the notebook itself. */
export interface Choices {
  /** Whether the whole text of a noted article is kept. */
  keepTexts: boolean;
  /** The reader's own template for Markdown files; `null` means ours. */
  markdownTemplate: string | null;
  /** Days between two backups to the downloads folder; 0 means none. */
  backupDays: number;
  /** When the last one was made, milliseconds since the epoch. */
  lastBackup: number;
}

const KEY = 'notebook';
const defaults: Choices = { keepTexts: false, markdownTemplate: null, backupDays: 0, lastBackup: 0 };

export async function readChoices(notebook: Notebook): Promise<Choices> {
  const row = await notebook.settings.get(KEY);
  return { ...defaults, ...(row?.value as Partial<Choices> | undefined) };
}

/** Changes some choices and keeps the rest. */
export async function changeChoices(notebook: Notebook, change: Partial<Choices>): Promise<void> {
  await notebook.transaction('rw', notebook.settings, async () => {
    const row = await notebook.settings.get(KEY);
    const value = { ...(row?.value as Partial<Choices> | undefined), ...change };
    await notebook.settings.put({ key: KEY, value, revision: (row?.revision ?? 0) + 1 });
  });
}

import type { Correction, Verdict } from '../corrections/index.ts';
import type { Notebook } from './database.ts';

/** Keeps a correction; answers its id, with which it can be undone. */
export async function addCorrection(notebook: Notebook, verdict: Verdict, now = Date.now()): Promise<string> {
  const id = crypto.randomUUID();
  await notebook.corrections.add({ ...verdict, id, created: now });
  return id;
}

/** Takes a correction back. */
export async function removeCorrection(notebook: Notebook, id: string): Promise<void> {
  await notebook.corrections.delete(id);
}

/** All corrections, in the order they were made. */
export const readCorrections = (notebook: Notebook): Promise<Correction[]> =>
  notebook.corrections.orderBy('created').toArray();

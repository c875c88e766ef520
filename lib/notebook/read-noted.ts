import type { Notebook } from './database.ts';
import type { Noted } from './records.ts';

/** Highlights with their sources, in the order of the ids; what is not there any more is left out. */
export async function readNoted(notebook: Notebook, ids: readonly string[]): Promise<Noted[]> {
  const highlights = (await notebook.highlights.bulkGet([...ids])).filter((one) => one !== undefined);
  const identities = [...new Set(highlights.map(({ source }) => source))];
  const sources = await notebook.sources.bulkGet(identities);
  const byIdentity = new Map(identities.map((identity, at) => [identity, sources[at]]));
  return highlights.flatMap((highlight): Noted[] => {
    const source = byIdentity.get(highlight.source);
    return source ? [{ highlight, source }] : [];
  });
}

/** The newest highlights that are kept: what can be shown before the library has been read. */
export async function readNewest(notebook: Notebook, limit: number): Promise<Noted[]> {
  const newest = await notebook.highlights
    .orderBy('created')
    .reverse()
    .filter(({ deleted }) => deleted === undefined)
    .limit(limit)
    .primaryKeys();
  return readNoted(notebook, newest);
}

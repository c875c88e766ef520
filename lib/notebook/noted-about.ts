import type { Notebook } from './database.ts';
import { entityKey } from './fold.ts';
import { readNoted } from './read-noted.ts';
import type { Noted } from './records.ts';

/** The newest highlights, at most `limit`, in whose passage or note a name stands, outside of one source. */
export async function notedAbout(notebook: Notebook, name: string, besides: string, limit: number): Promise<Noted[]> {
  const wanted = ` ${entityKey(name)} `;
  if (!wanted.trim()) return [];
  const ids = await notebook.highlights
    .orderBy('created')
    .reverse()
    .filter(
      ({ quote, note, source, deleted }) =>
        deleted === undefined && source !== besides && ` ${entityKey(`${quote} ${note}`)} `.includes(wanted),
    )
    .limit(limit)
    .primaryKeys();
  return readNoted(notebook, ids);
}

import type { Entry } from './library.ts';
import type { LibraryFilter } from './query.ts';

/** Whether a filter lets an entry through. */
export function accepts(filter: LibraryFilter, entry: Entry): boolean {
  const { shelf } = entry;
  const { source } = shelf;
  return (
    (entry.deleted !== undefined) === (filter.trashed ?? false) &&
    (!filter.colours?.length || filter.colours.includes(entry.colour)) &&
    (filter.tag === undefined || entry.tags.includes(filter.tag)) &&
    (filter.publisher === undefined || source.publisher === filter.publisher) &&
    (filter.author === undefined || source.byline.includes(filter.author)) &&
    (filter.entity === undefined || shelf.entityKeys.has(filter.entity)) &&
    (filter.source === undefined || source.identity === filter.source) &&
    (filter.from === undefined || entry.created >= filter.from) &&
    (filter.to === undefined || entry.created < filter.to) &&
    (!filter.orphaned || entry.orphaned !== undefined) &&
    (!filter.withNote || entry.withNote)
  );
}

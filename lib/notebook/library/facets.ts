import type { Entry } from './library.ts';
import type { Facet, Facets } from './query.ts';

/** Counts what the highlights that are kept can be filtered by. */
export function countFacets(entries: Iterable<Entry>): Facets {
  const [tags, publishers, authors] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  for (const { deleted, tags: tagsOf, shelf } of entries) {
    if (deleted !== undefined) continue;
    total++;
    for (const tag of tagsOf) count(tags, tag);
    if (shelf.source.publisher) count(publishers, shelf.source.publisher);
    for (const author of shelf.source.byline) count(authors, author);
  }
  return { total, tags: ranked(tags), publishers: ranked(publishers), authors: ranked(authors) };
}

const count = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);

const ranked = (counts: Map<string, number>): Facet[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));

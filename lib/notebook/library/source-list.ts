import type { Source } from '../records.ts';
import type { Entry } from './library.ts';

/** A line of the list of sources. */
export interface SourceLine {
  source: Source;
  /** How many of its highlights were found. */
  highlights: number;
  /** When the newest of them was made. */
  newest: number;
}

/** The sources of entries that come newest first, in that order. */
export function listSources(entries: Iterable<Entry>): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const { shelf, created } of entries) {
    const line = lines.get(shelf.source.identity);
    if (line) line.highlights++;
    else lines.set(shelf.source.identity, { source: shelf.source, highlights: 1, newest: created });
  }
  return [...lines.values()];
}

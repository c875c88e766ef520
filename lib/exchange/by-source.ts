import type { Bundle } from '../notebook/bundle.ts';
import type { Highlight, Source } from '../notebook/records.ts';

/** A source and its highlights, in the order of the page: what a reader takes away. What is in the trash stays there. */
export interface SourceWithHighlights {
  source: Source;
  highlights: Highlight[];
}

export function bySource({ sources, highlights }: Bundle): SourceWithHighlights[] {
  const kept = Map.groupBy(
    highlights.filter(({ deleted }) => deleted === undefined),
    ({ source }) => source,
  );
  return sources.flatMap((source) => {
    const own = kept.get(source.identity);
    return own ? [{ source, highlights: own.sort((a, b) => a.position - b.position || a.created - b.created) }] : [];
  });
}

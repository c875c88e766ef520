import type { Notebook } from './database.ts';
import type { Highlight, Review, ReviewLogEntry, Source, SourceAnnotations, SourceText } from './records.ts';

/** A notebook, or a part of one, outside the database: what is exported and imported. */
export interface Bundle {
  sources: Source[];
  highlights: Highlight[];
  annotations: SourceAnnotations[];
  texts: SourceText[];
  reviews: Review[];
  reviewLog: ReviewLogEntry[];
}

export const emptyBundle = (): Bundle => ({
  sources: [],
  highlights: [],
  annotations: [],
  texts: [],
  reviews: [],
  reviewLog: [],
});

/** Reads the whole notebook, its trash included, or only some highlights with what belongs to them. Always in the same order. */
export async function readBundle(notebook: Notebook, ids: readonly string[] | null): Promise<Bundle> {
  const { sources, highlights, annotations, texts, reviews, reviewLog } = notebook;
  return notebook.transaction('r', [sources, highlights, annotations, texts, reviews, reviewLog], async () => {
    if (!ids)
      return {
        sources: await sources.toArray(),
        highlights: await highlights.toArray(),
        annotations: await annotations.toArray(),
        texts: await texts.toArray(),
        reviews: await reviews.toArray(),
        reviewLog: await reviewLog.toArray(),
      };
    const sorted = ids.toSorted();
    const chosen = present(await highlights.bulkGet(sorted));
    const identities = [...new Set(chosen.map(({ source }) => source))].sort();
    const wanted = new Set(sorted);
    return {
      sources: present(await sources.bulkGet(identities)),
      highlights: chosen,
      annotations: present(await annotations.bulkGet(identities)),
      texts: present(await texts.bulkGet(identities)),
      reviews: present(await reviews.bulkGet(sorted)),
      reviewLog: await reviewLog.filter(({ highlight }) => wanted.has(highlight)).toArray(),
    };
  });
}

const present = <T>(rows: (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);

import type { Notebook } from './database.ts';
import { entityKey } from './fold.ts';

/** In how many highlights or their notes a name stands, and in how many articles these are. */
export interface NotedCount {
  highlights: number;
  articles: number;
}

/** Counts each of the names in one pass over the notebook; what is in the trash does not count. */
export async function countNoted(notebook: Notebook, names: string[]): Promise<Map<string, NotedCount>> {
  const wanted = names.map((name) => ({
    name,
    folded: ` ${entityKey(name)} `,
    highlights: 0,
    sources: new Set<string>(),
  }));
  await notebook.highlights.each(({ quote, note, source, deleted }) => {
    if (deleted !== undefined) return;
    const text = ` ${entityKey(`${quote} ${note}`)} `;
    for (const one of wanted) {
      if (one.folded.trim() === '' || !text.includes(one.folded)) continue;
      one.highlights++;
      one.sources.add(source);
    }
  });
  return new Map(wanted.map(({ name, highlights, sources }) => [name, { highlights, articles: sources.size }]));
}

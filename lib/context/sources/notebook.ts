import type { ContextSource, Finding } from '../context.ts';

/** How often names stand in the reader's highlights and notes, and in how many articles. */
export type CountNoted = (names: string[]) => Promise<ReadonlyMap<string, { highlights: number; articles: number }>>;

/** What the reader's own notebook holds on the subject. */
export const createNotebookSource = (count: CountNoted): ContextSource => ({
  id: 'notebook',
  async lookUp(subjects, { readerLanguage }) {
    const numbers = new Intl.NumberFormat(readerLanguage);
    const counts = await count(subjects.map(({ name }) => name));
    const found = new Map<string, Finding>();
    for (const { id, name } of subjects) {
      const { highlights, articles } = counts.get(name) ?? { highlights: 0, articles: 0 };
      if (highlights === 0) continue;
      found.set(id, {
        source: 'notebook',
        title: name,
        facts: [
          { label: 'highlights', value: numbers.format(highlights), source: '' },
          { label: 'articles', value: numbers.format(articles), source: '' },
        ],
      });
    }
    return found;
  },
});

import type { Notebook } from './database.ts';
import type { Highlight } from './records.ts';

/** Tags as they are kept: trimmed, without a leading #, each once. */
export const cleanTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/g, ' ')).filter(Boolean)),
];

/** Gives a highlight these tags and no others. */
export async function setTags(
  notebook: Notebook,
  id: string,
  tags: readonly string[],
  now = Date.now(),
): Promise<void> {
  await notebook.highlights.update(id, { tags: cleanTags(tags), modified: now });
}

/** Adds a tag to highlights that do not have it. */
export const addTag = (notebook: Notebook, ids: readonly string[], tag: string, now = Date.now()) =>
  retag(notebook, ids, now, (tags) => cleanTags([...tags, tag]));

/** Takes a tag off highlights. */
export const removeTag = (notebook: Notebook, ids: readonly string[], tag: string, now = Date.now()) =>
  retag(notebook, ids, now, (tags) => tags.filter((one) => one !== tag));

/** Every tag in use, the most used first. */
export async function allTags(notebook: Notebook): Promise<string[]> {
  const counts = new Map<string, number>();
  await notebook.highlights.orderBy('tags').eachKey((tag) => {
    counts.set(String(tag), (counts.get(String(tag)) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}

async function retag(notebook: Notebook, ids: readonly string[], now: number, change: (tags: string[]) => string[]) {
  await notebook.transaction('rw', notebook.highlights, async () => {
    const found = await notebook.highlights.bulkGet([...ids]);
    const changed = found.flatMap((one): Highlight[] =>
      one ? [{ ...one, tags: change(one.tags), modified: now }] : [],
    );
    await notebook.highlights.bulkPut(changed);
  });
}

import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import type { Notebook } from '../database.ts';
import type { Highlight, SourceAnnotations } from '../records.ts';
import { createLibrary, type Library, type Shelf } from './library.ts';

/** Above so many changes at once the library is read anew. */
const MANY = 2_000;

/**
 * Reads the whole notebook into a library and keeps it up to date with what any window changes; `onChange` is called with the library
 * when it is first complete and after each change. Answers the function that ends it.
 */
export function followNotebook(notebook: Notebook, onChange: (library: Library) => void): () => void {
  let library: Library | null = null;
  let waiting: Promise<void> = Promise.resolve();
  let ended = false;

  async function refresh(parts: ObservabilitySet | null) {
    const changed = parts && changesOf(notebook, parts);
    if (changed && !changed.highlights.length && !changed.sources.length) return;
    if (library && changed && changed.highlights.length + changed.sources.length <= MANY)
      await takeChanges(notebook, library, changed);
    else library = await readAll(notebook);
    if (!ended) onChange(library);
  }

  // One after the other: a change that comes while the notebook is read is taken in afterwards.
  const enqueue = (parts: ObservabilitySet | null) => {
    waiting = waiting.then(() => refresh(parts)).catch(() => {});
  };
  Dexie.on('storagemutated', enqueue);
  enqueue(null);
  return () => {
    ended = true;
    Dexie.on('storagemutated').unsubscribe(enqueue);
  };
}

async function readAll(notebook: Notebook): Promise<Library> {
  const library = createLibrary();
  const [sources, annotations] = await Promise.all([notebook.sources.toArray(), notebook.annotations.toArray()]);
  const entitiesOf = new Map(annotations.map(({ source, entities }) => [source, entities]));
  library.putSources(sources.map((source) => ({ source, entities: entitiesOf.get(source.identity) ?? [] })));
  library.putHighlights(await notebook.highlights.toArray());
  return library;
}

interface Changes {
  highlights: string[];
  sources: string[];
}

async function takeChanges(notebook: Notebook, library: Library, { highlights, sources }: Changes) {
  const present = <T>(all: (T | undefined)[]): T[] => all.filter((one) => one !== undefined);
  const [changedSources, annotations, changedHighlights] = await Promise.all([
    notebook.sources.bulkGet(sources).then(present),
    notebook.annotations.bulkGet(sources).then(present<SourceAnnotations>),
    notebook.highlights.bulkGet(highlights).then(present<Highlight>),
  ]);
  const entitiesOf = new Map(annotations.map(({ source, entities }) => [source, entities]));
  library.putSources(
    changedSources.map((source): Shelf => ({ source, entities: entitiesOf.get(source.identity) ?? [] })),
  );
  library.remove(highlights);
  library.putHighlights(changedHighlights);
}

/** The keys that a change has touched. A range of keys that is no single key means "more than MANY". */
function changesOf(notebook: Notebook, parts: ObservabilitySet): Changes | null {
  const keys = (table: string) => rangesOf(parts, `idb://${notebook.name}/${table}/`);
  const [highlights, sources, annotations] = [keys('highlights'), keys('sources'), keys('annotations')];
  if (!highlights || !sources || !annotations) return null;
  return { highlights, sources: [...new Set([...sources, ...annotations])] };
}

function rangesOf(parts: ObservabilitySet, part: string): string[] | null {
  if (parts.all) return null;
  const set = parts[part];
  if (!set) return [];
  const keys: string[] = [];
  for (const { from, to } of RangeSet(set)) {
    if (from !== to || keys.length > MANY) return null;
    keys.push(String(from));
  }
  return keys;
}

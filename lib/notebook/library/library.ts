import { foldedWords } from '../fold.ts';
import type { Highlight, NotedEntity, Source } from '../records.ts';
import { type DossierLine, listDossiers } from './dossier-list.ts';
import { countFacets } from './facets.ts';
import { accepts } from './filter.ts';
import type { Facets, LibraryQuery } from './query.ts';
import { listSources, type SourceLine } from './source-list.ts';
import { wordForms } from './word-forms.ts';
import { createWordIndex } from './word-index.ts';

/** A source as the library knows it. */
export interface Shelf {
  source: Source;
  entities: readonly NotedEntity[];
}

/** What the library keeps of a highlight: what lists are filtered and ordered by, not its text. */
export interface Entry extends Pick<Highlight, 'id' | 'colour' | 'tags' | 'created' | 'deleted' | 'orphaned'> {
  withNote: boolean;
  /** Its number in the word index of highlights. */
  document: number;
  shelf: ShelfEntry;
}

export interface ShelfEntry extends Shelf {
  document: number;
  entityKeys: ReadonlySet<string>;
}

/** Every highlight of the notebook in memory, to be found and filtered in a few milliseconds. */
export interface Library {
  /** Takes in new or changed sources; before their highlights. */
  putSources(shelves: readonly Shelf[]): void;
  /** Takes in new or changed highlights; those of an unknown source are left out. */
  putHighlights(highlights: readonly Highlight[]): void;
  remove(ids: readonly string[]): void;
  /** The ids of all that answer, in the order asked for. */
  find(query: LibraryQuery): string[];
  /** The sources of all that answer, the most recently noted first. */
  findSources(query: LibraryQuery): SourceLine[];
  findDossiers(text: string): DossierLine[];
  facets(): Facets;
}

const everything: LibraryQuery = { text: '', filter: {}, order: 'newest' };

export function createLibrary(): Library {
  const shelves = new Map<string, ShelfEntry>();
  const entries = new Map<string, Entry>();
  const highlightWords = createWordIndex();
  const sourceWords = createWordIndex();
  let [highlightDocuments, sourceDocuments] = [0, 0];
  /** All entries, newest first; made again after a change. */
  let newestFirst: Entry[] | null = null;

  function putShelf({ source, entities }: Shelf) {
    const document = sourceDocuments++;
    const text = [source.title, source.publisher, ...source.byline, ...entities.map(({ name }) => name)].join(' ');
    sourceWords.add(document, foldedWords(text));
    const shelf = { source, entities, document, entityKeys: new Set(entities.map(({ key }) => key)) };
    const known = shelves.get(source.identity);
    // Its highlights go on pointing to it.
    if (known) Object.assign(known, shelf);
    else shelves.set(source.identity, shelf);
  }

  function putHighlight(highlight: Highlight) {
    const shelf = shelves.get(highlight.source);
    if (!shelf) return;
    const { id, colour, tags, created, deleted, orphaned, note, quote } = highlight;
    const document = highlightDocuments++;
    highlightWords.add(document, foldedWords(`${quote} ${note} ${tags.join(' ')}`));
    entries.set(id, { id, colour, tags, created, deleted, orphaned, withNote: note !== '', document, shelf });
  }

  /** How well each word is answered, added up for an entry; 0 when one of them is not answered at all. */
  function scorer(text: string): (entry: Entry) => number {
    const words = wordForms(text).map((forms) => {
      const [inHighlight, inSource] = [new Uint8Array(highlightDocuments), new Uint8Array(sourceDocuments)];
      highlightWords.mark(forms, inHighlight);
      sourceWords.mark(forms, inSource);
      return { inHighlight, inSource };
    });
    return (entry) => {
      let score = 1;
      for (const { inHighlight, inSource } of words) {
        const found = 2 * (inHighlight[entry.document] ?? 0) + (inSource[entry.shelf.document] ?? 0);
        if (found === 0) return 0;
        score += found;
      }
      return score;
    };
  }

  /** All that answer, newest first. */
  function answering({ text, filter }: LibraryQuery): { entry: Entry; score: number }[] {
    newestFirst ??= [...entries.values()].sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
    const score = scorer(text);
    return newestFirst
      .filter((entry) => accepts(filter, entry))
      .map((entry) => ({ entry, score: score(entry) }))
      .filter((found) => found.score > 0);
  }

  return {
    putSources(all) {
      for (const shelf of all) putShelf(shelf);
    },
    putHighlights(highlights) {
      for (const highlight of highlights) putHighlight(highlight);
      newestFirst = null;
    },
    remove(ids) {
      for (const id of ids) entries.delete(id);
      newestFirst = null;
    },
    find(query) {
      const found = answering(query);
      const { order, text } = query;
      if (order === 'oldest') found.reverse();
      else if (order === 'relevance' && text.trim()) found.sort((a, b) => b.score - a.score);
      else if (order === 'published') found.sort((a, b) => compareText(published(b.entry), published(a.entry)));
      return found.map(({ entry }) => entry.id);
    },
    findSources: (query) => listSources(answering(query).map(({ entry }) => entry)),
    findDossiers: (text) => listDossiers(new Set(answering(everything).map(({ entry }) => entry.shelf)), text),
    facets: () => countFacets(entries.values()),
  };
}

const published = ({ shelf }: Entry) => shelf.source.publishedTime ?? '';
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

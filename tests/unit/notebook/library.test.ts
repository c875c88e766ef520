import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addHighlight, type Notebook, openNotebook, trashHighlight, writeNote } from '../../../lib/notebook/index.ts';
import { followNotebook } from '../../../lib/notebook/library/follow.ts';
import { createLibrary, type Library } from '../../../lib/notebook/library/library.ts';
import type { LibraryFilter, Order } from '../../../lib/notebook/library/query.ts';
import { highlight, source } from './support/notebook.ts';

const moor = source('https://moor.example/1', {
  title: 'The bog returns',
  publisher: 'Marsh Times',
  byline: ['Fenella Grey'],
  publishedTime: '2026-01-02',
});
const kraniche = source(undefined, { publishedTime: '2026-01-05' });

let library: Library;
beforeEach(() => {
  library = createLibrary();
  library.putSources([
    { source: kraniche, entities: [{ key: 'jette ahrens', name: 'Jette Ahrens', kind: 'person', mentions: 2 }] },
    { source: moor, entities: [] },
  ]);
  library.putHighlights([
    highlight('a', { created: 1, note: 'für das Referat', tags: ['Vögel'] }),
    highlight('b', { created: 2, quote: 'Der Nebel blieb in den Häusern.', colour: 'green' }),
    highlight('c', { created: 3, source: moor.identity, quote: 'Two studies were running.', orphaned: 9 }),
    highlight('d', { created: 4, source: moor.identity, quote: 'In the trash', deleted: 5 }),
  ]);
});
const find = (text: string, filter: LibraryFilter = {}, order: Order = 'newest') =>
  library.find({ text, filter, order });

describe('searching', () => {
  it.each([
    ['nothing typed: everything that is not in the trash, newest first', '', ['c', 'b', 'a']],
    ['the beginning of a word', 'kran', ['b', 'a']],
    ['all words, wherever each of them stands', 'nebel köln', ['b', 'a']],
    ['a word without its umlaut', 'koln', ['b', 'a']],
    ['another form of a German word', 'Kranichen', ['b', 'a']],
    ['another form of a German word with an umlaut', 'Haus', ['b']],
    ['another form of an English word', 'study', ['c']],
    ['another form of an English word', 'runs', ['c']],
    ['a mistyped word', 'Nebbel', ['b', 'a']],
    ['letters that changed places', 'Kranihce', ['b', 'a']],
    ['a note', 'referat', ['a']],
    ['a tag', 'vögel', ['a']],
    ['a person of the article', 'ahrens', ['b', 'a']],
    ['a publisher', 'marsh times', ['c']],
    ['an author', 'fenella', ['c']],
    ['nothing by the middle of a word', 'ebel', []],
    ['nothing when one of the words is nowhere', 'nebel zebra', []],
  ])('finds %s', (_what, text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it('forgets what a highlight said before it was changed', () => {
    library.remove(['b']);
    library.putHighlights([highlight('b', { created: 2, quote: 'Ganz anders' })]);
    expect(find('hausern')).toEqual([]);
    expect(find('anders')).toEqual(['b']);
  });

  it('finds under a source’s new title, not its old one', () => {
    library.putSources([{ source: { ...moor, title: 'Peat and water' }, entities: [] }]);
    expect(find('bog')).toEqual([]);
    expect(find('peat')).toEqual(['c']);
  });

  it('finds every word of every text by each of its beginnings', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöüß]{1,9}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, pick, cut) => {
        const fresh = createLibrary();
        fresh.putSources([{ source: source(), entities: [] }]);
        fresh.putHighlights([highlight('x', { quote: all.join(' ') })]);
        const word = all[pick % all.length] ?? '';
        expect(fresh.find({ text: word.slice(0, 1 + (cut % word.length)), filter: {}, order: 'newest' })).toEqual([
          'x',
        ]);
      }),
    );
  });
});

describe('filtering and ordering', () => {
  it.each<[LibraryFilter, string[]]>([
    [{ colours: ['green'] }, ['b']],
    [{ tag: 'Vögel' }, ['a']],
    [{ publisher: 'Marsh Times' }, ['c']],
    [{ author: 'Ada Brandt' }, ['b', 'a']],
    [{ entity: 'jette ahrens' }, ['b', 'a']],
    [{ source: moor.identity }, ['c']],
    [{ from: 2, to: 3 }, ['b']],
    [{ orphaned: true }, ['c']],
    [{ withNote: true }, ['a']],
    [{ trashed: true }, ['d']],
    [{ colours: ['green'], withNote: true }, []],
  ])('lets through %j', (filter, ids) => {
    expect(find('', filter)).toEqual(ids);
  });

  it('orders by time, by the article’s date and by how well a word is met', () => {
    expect(find('', {}, 'oldest')).toEqual(['a', 'b', 'c']);
    expect(find('', {}, 'published')).toEqual(['b', 'a', 'c']);
    expect(find('nebel', {}, 'relevance')).toEqual(['b', 'a']);
  });

  it('counts tags, publishers and authors of what is kept', () => {
    expect(library.facets()).toEqual({
      total: 3,
      tags: [{ value: 'Vögel', count: 1 }],
      publishers: [
        { value: 'Neue Zeitung', count: 2 },
        { value: 'Marsh Times', count: 1 },
      ],
      authors: [
        { value: 'Ada Brandt', count: 2 },
        { value: 'Fenella Grey', count: 1 },
      ],
    });
  });
});

describe('following the notebook', () => {
  let notebook: Notebook;
  let stop: () => void;
  beforeEach(() => {
    notebook = openNotebook(undefined, `test-${Math.random()}`);
  });
  afterEach(async () => {
    stop();
    await notebook.delete();
  });

  it('takes in what is added, written and trashed in any window', async () => {
    await addHighlight(notebook, source(), highlight('a'));
    let now: Library | null = null;
    const once = async (act: () => Promise<unknown>) => {
      const changed = new Promise<void>((resolve) => {
        tell = resolve;
      });
      await act();
      await changed;
      return (text: string) => now?.find({ text, filter: {}, order: 'newest' });
    };
    let tell = () => {};
    const first = await once(async () => {
      stop = followNotebook(notebook, (library) => {
        now = library;
        tell();
      });
    });
    expect(first('kraniche')).toEqual(['a']);
    const noted = await once(() => writeNote(notebook, 'a', 'Pegelstand', ''));
    expect(noted('pegelstand')).toEqual(['a']);
    const added = await once(() => addHighlight(notebook, moor, highlight('b', { source: moor.identity })));
    expect(added('bog')).toEqual(['b']);
    const trashed = await once(() => trashHighlight(notebook, 'a'));
    expect(trashed('')).toEqual(['b']);
  });
});

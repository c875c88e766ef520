import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addHighlight,
  emptyTrash,
  type Highlight,
  highlightsOf,
  type Notebook,
  openNotebook,
  recolour,
  restoreHighlight,
  type Source,
  searchHighlights,
  trashHighlight,
  writeNote,
} from '../../../lib/notebook/index.ts';

const source: Source = {
  identity: 'https://zeitung.example/kraniche',
  url: 'https://zeitung.example/kraniche?utm_source=mail',
  title: 'Kraniche rasten in Köln',
  byline: ['Ada Brandt'],
  publisher: 'Neue Zeitung',
  added: 1,
  modified: 1,
};
const highlight = (id: string, more: Partial<Highlight> = {}): Highlight => ({
  id,
  source: source.identity,
  selectors: [],
  quote: 'Tausende Kraniche standen im Nebel.',
  colour: 'yellow',
  note: '',
  tags: [],
  position: 0,
  created: 1,
  modified: 1,
  ...more,
});

let notebook: Notebook;
beforeEach(() => {
  notebook = openNotebook(undefined, `test-${Math.random()}`);
});
afterEach(() => notebook.delete());

describe('the notebook', () => {
  it('gives back the highlights of a source in the order of the page', async () => {
    await addHighlight(notebook, source, highlight('b', { position: 90 }));
    await addHighlight(notebook, source, highlight('a', { position: 10 }));
    await addHighlight(notebook, { ...source, identity: 'other' }, highlight('c', { source: 'other' }));
    expect((await highlightsOf(notebook, source.identity)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps a note that was written before the same highlight arrived a second time', async () => {
    await addHighlight(notebook, source, highlight('a'));
    await writeNote(notebook, 'a', 'nicht verlieren', '');
    await addHighlight(notebook, source, highlight('a'));
    expect((await highlightsOf(notebook, source.identity))[0]?.note).toBe('nicht verlieren');
  });

  it('says when there is no highlight left to hold a note', async () => {
    expect(await writeNote(notebook, 'gone', 'text', '')).toBe(false);
  });

  it('changes the colour and nothing else', async () => {
    await addHighlight(notebook, source, highlight('a', { note: 'bleibt' }));
    await recolour(notebook, 'a', 'blue', 5);
    expect(await notebook.highlights.get('a')).toEqual(highlight('a', { note: 'bleibt', colour: 'blue', modified: 5 }));
  });

  it('takes a deleted highlight out of every list, and puts it back on undo', async () => {
    await addHighlight(notebook, source, highlight('a'));
    await trashHighlight(notebook, 'a');
    expect(await highlightsOf(notebook, source.identity)).toEqual([]);
    expect(await searchHighlights(notebook, '')).toEqual([]);
    await restoreHighlight(notebook, 'a');
    expect(await highlightsOf(notebook, source.identity)).toHaveLength(1);
  });

  it('empties the trash of what has been in it for 30 days, and of nothing else', async () => {
    const day = 86_400_000;
    await addHighlight(notebook, source, highlight('old'));
    await addHighlight(notebook, source, highlight('new'));
    await addHighlight(notebook, source, highlight('kept'));
    await trashHighlight(notebook, 'old', 0);
    await trashHighlight(notebook, 'new', 2 * day);
    expect(await emptyTrash(notebook, 31 * day)).toBe(1);
    expect((await notebook.highlights.toCollection().primaryKeys()).sort()).toEqual(['kept', 'new']);
  });

  it('tells its surface when a newer version of the schema takes over, and does not reopen', async () => {
    let retired = false;
    const name = `test-${Math.random()}`;
    const old = openNotebook(() => {
      retired = true;
    }, name);
    await old.open();
    const request = indexedDB.open(name, 1_000);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    request.result.close();
    expect(retired).toBe(true);
    await expect(old.highlights.count()).rejects.toThrow();
  });
});

describe('searching the notebook', () => {
  beforeEach(async () => {
    await addHighlight(notebook, source, highlight('a', { created: 1, note: 'für das Referat' }));
    await addHighlight(notebook, source, highlight('b', { created: 2, quote: 'Der Nebel blieb.' }));
  });
  const ids = async (query: string, limit?: number) =>
    (await searchHighlights(notebook, query, limit)).map((noted) => noted.highlight.id);

  it('shows everything, newest first, before anything is typed', async () => {
    expect(await ids('')).toEqual(['b', 'a']);
  });
  it('finds words of the quote, the note, the title and the publisher by their beginnings', async () => {
    expect(await ids('krani neb')).toEqual(['b', 'a']);
    expect(await ids('refer')).toEqual(['a']);
    expect(await ids('neue zeitung')).toEqual(['b', 'a']);
  });
  it('finds umlauts also where they are typed without dots', async () => {
    expect(await ids('koln')).toEqual(['b', 'a']);
  });
  it('does not find a word by its middle', async () => {
    expect(await ids('ebel')).toEqual([]);
  });
  it('stops at the limit', async () => {
    expect(await ids('', 1)).toEqual(['b']);
  });
});

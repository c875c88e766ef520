import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addHighlight,
  emptyTrash,
  type Highlight,
  highlightsOf,
  type Notebook,
  notedAbout,
  openNotebook,
  recolour,
  restoreHighlight,
  type Source,
  trashHighlight,
  writeNote,
} from '../../../lib/notebook/index.ts';
import { readNewest } from '../../../lib/notebook/read-noted.ts';

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
    expect(await readNewest(notebook, 10)).toEqual([]);
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

describe('what was noted about a name', () => {
  it('is where it stands as whole words in a passage or a note of another article, the newest first', async () => {
    const other = { ...source, identity: 'other' };
    await addHighlight(notebook, source, highlight('here', { quote: 'Jette Ahrens sprach.' }));
    await addHighlight(
      notebook,
      other,
      highlight('old', { source: 'other', quote: 'Jette Ahrens schwieg.', created: 2 }),
    );
    await addHighlight(notebook, other, highlight('new', { source: 'other', note: 'siehe jette ahrens', created: 3 }));
    await addHighlight(notebook, other, highlight('no', { source: 'other', quote: 'Jette Ahrensburg', created: 4 }));
    const ids = async (limit: number) =>
      (await notedAbout(notebook, 'Jette Ahrens', source.identity, limit)).map((noted) => noted.highlight.id);
    expect(await ids(5)).toEqual(['new', 'old']);
    expect(await ids(1)).toEqual(['new']);
  });
});

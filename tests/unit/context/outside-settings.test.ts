import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOutside, type OutsideSettings, type Reading } from '../../../lib/context/index.ts';
import {
  clearContexts,
  clearRequests,
  createContextStore,
  type Notebook,
  openNotebook,
  outsideSettings,
  saveOutsideSettings,
  sentRequests,
} from '../../../lib/notebook/index.ts';

const reading: Reading = { text: 'Ein Text.', language: 'de', readerLanguage: 'en-GB' };
const subject = { id: 'e1', name: 'Ove Brodersen', kind: 'person' as const, aliases: [] };
const newsroom: OutsideSettings['wiki'] = { kind: 'mediawiki', api: 'https://wiki.redaktion.example/w/api.php' };

let count = 0;
let notebook: Notebook;
let asked: string[];
let outside: ReturnType<typeof createOutside>;
beforeEach(() => {
  notebook = openNotebook(undefined, `outside-${count++}`);
  asked = [];
  outside = createOutside({
    store: createContextStore(notebook),
    fetch: async (address) => {
      asked.push(String(address));
      return Response.json({ batchcomplete: true, query: { pages: [{ title: subject.name, missing: true }] } });
    },
    userAgent: 'Randnotiz/test',
    isOnline: () => true,
  });
});

describe('what the reader agreed to', () => {
  it('is nothing at first: Wikipedia would be asked, in the article’s language and then in the reader’s', async () => {
    expect(await outsideSettings(notebook)).toEqual({ wiki: { kind: 'wikipedia' }, consent: 'ask' });
    expect(await outside.known([subject], reading)).toEqual({
      e1: {
        state: 'off',
        never: false,
        inquiry: { asks: ['Ove Brodersen'], hosts: ['de.wikipedia.org', 'en.wikipedia.org'] },
      },
    });
  });

  it('holds for one name when it was said of one name', async () => {
    await outside.ask([subject], reading, 'once');
    expect(asked.map((address) => new URL(address).host)).toEqual(['de.wikipedia.org', 'en.wikipedia.org']);
    await outside.ask([{ ...subject, id: 'e2', name: 'Jette Lund' }], reading, 'standing');
    expect(asked).toHaveLength(2);
  });

  it('holds for all names when it was said of all, until it is taken back', async () => {
    await outside.ask([subject], reading, 'always');
    await outside.ask([{ ...subject, name: 'Jette Lund' }], reading, 'standing');
    expect(asked).toHaveLength(4);
    await saveOutsideSettings(notebook, { wiki: { kind: 'wikipedia' }, consent: 'ask' });
    await outside.ask([{ ...subject, name: 'Ada Wren' }], reading, 'standing');
    expect(asked).toHaveLength(4);
  });

  it('does not hold for another wiki', async () => {
    await saveOutsideSettings(notebook, { wiki: { kind: 'wikipedia' }, consent: 'always' });
    await saveOutsideSettings(notebook, { wiki: newsroom, consent: 'always' });
    expect(await outsideSettings(notebook)).toEqual({ wiki: newsroom, consent: 'ask' });
  });

  it('can be that nothing is ever asked, which no click in a card goes round', async () => {
    await saveOutsideSettings(notebook, { wiki: { kind: 'wikipedia' }, consent: 'never' });
    const contexts = await outside.ask([subject], reading, 'once');
    expect(contexts.e1).toMatchObject({ state: 'off', never: true });
    expect(asked).toEqual([]);
  });

  it('is undone in full when everything is forgotten: the answers go, and with them what is shown', async () => {
    await outside.ask([subject], reading, 'once');
    await outside.choose(subject, reading, null);
    await clearContexts(notebook);
    expect((await outside.known([subject], reading)).e1).toMatchObject({ state: 'off' });
  });
});

describe('the log of requests', () => {
  it('has every request, the newest first, and can be cleared', async () => {
    await outside.ask([subject], reading, 'once');
    expect(await sentRequests(notebook)).toMatchObject([
      { host: 'en.wikipedia.org', asked: ['Ove Brodersen'], url: asked[1] },
      { host: 'de.wikipedia.org', asked: ['Ove Brodersen'], url: asked[0] },
    ]);
    await clearRequests(notebook);
    expect(await sentRequests(notebook)).toEqual([]);
  });

  it('has a request even when it fails, and none leaves that could not be logged', async () => {
    notebook.requests.hook('creating', () => {
      throw new Error('the disk is full');
    });
    await outside.ask([subject], reading, 'once').catch(() => {});
    expect(asked).toEqual([]);
  });
});

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindleDate } from '../../../lib/exchange/kindle-words.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';

const read = async (text: string) => {
  const result = await readFile(strToU8(text));
  if (!result) throw new Error('not recognised');
  const { format, unread, bundle } = result;
  return { format, unread, sources: bundle.sources, highlights: bundle.highlights };
};

describe('Hypothesis’s export', () => {
  const annotation = (id: string, more: object = {}) => ({
    id,
    created: '2026-03-04T05:06:07.000000+00:00',
    updated: '2026-03-05T05:06:07.000000+00:00',
    uri: 'https://www.deichbote.example/schafe?utm_source=x',
    text: 'Nachfragen',
    tags: ['Schafe', 'Deich'],
    document: { title: ['Schafe auf dem Deich'] },
    target: [
      {
        source: 'https://www.deichbote.example/schafe',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 40, end: 58 },
          { type: 'TextQuoteSelector', exact: 'Die Herde blieb.', prefix: 'Abends: ', suffix: ' Morgens' },
        ],
      },
    ],
    ...more,
  });
  const file = JSON.stringify(
    {
      export_date: '2026',
      client_version: '1.9',
      annotations: [
        annotation('aBc_-1'),
        annotation('reply', { references: ['x'] }),
        annotation('page', { target: [{}] }),
        { id: 'torn' },
      ],
    },
    null,
    1,
  );

  it('becomes highlights with their notes, tags and selectors', async () => {
    const { format, highlights, sources } = await read(file);
    expect(format).toBe('hypothesis');
    expect(sources).toMatchObject([{ identity: 'https://deichbote.example/schafe', title: 'Schafe auf dem Deich' }]);
    expect(highlights).toMatchObject([
      {
        id: 'aBc_-1',
        quote: 'Die Herde blieb.',
        note: 'Nachfragen',
        tags: ['Schafe', 'Deich'],
        position: 40,
        created: Date.UTC(2026, 2, 4, 5, 6, 7),
        selectors: [
          { type: 'TextQuoteSelector', exact: 'Die Herde blieb.', prefix: 'Abends: ', suffix: ' Morgens' },
          { type: 'TextPositionSelector', start: 40, end: 58 },
        ],
      },
    ]);
  });

  it('has its replies, page notes and damaged annotations named with their lines', async () => {
    const lineOf = (id: string) => file.split('\n').findIndex((line) => line.includes(`"${id}"`)) + 1;
    expect((await read(file)).unread).toEqual([
      { line: lineOf('reply'), reason: 'reply' },
      { line: lineOf('page'), reason: 'noPassage' },
      { line: lineOf('torn'), reason: 'notAnAnnotation' },
    ]);
  });
});

describe('Readwise’s CSV', () => {
  const file = [
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
    '"Ein Satz, mit Komma',
    'und zweiter Zeile",Das Watt,Imke Folkerts,,Merken,blue,"meer,ebbe",location,120,2026-01-02 03:04:05+00:00,',
    ',Das Watt,Imke Folkerts,,,,,,,,',
    'Noch einer,Das Watt,Imke Folkerts,,,orange,,page,7,,',
  ].join('\n');

  it('becomes highlights of a source that has no address', async () => {
    const { format, highlights, sources } = await read(file);
    expect(format).toBe('readwise');
    expect(sources).toMatchObject([{ url: '', title: 'Das Watt', byline: ['Imke Folkerts'] }]);
    expect(highlights).toMatchObject([
      {
        quote: 'Ein Satz, mit Komma\nund zweiter Zeile',
        note: 'Merken',
        colour: 'blue',
        tags: ['meer', 'ebbe'],
        position: 120,
      },
      { quote: 'Noch einer', colour: 'yellow', position: 7 },
    ]);
  });

  it('has the line of an empty row named, counting lines within cells', async () => {
    expect((await read(file)).unread).toEqual([{ line: 4, reason: 'noPassage' }]);
  });

  it('gives the same ids each time, so that nothing is imported twice', async () => {
    const ids = async () => (await read(file)).highlights.map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
  });
});

describe('a Kindle’s clippings', () => {
  const file = `\uFEFFDer Fischer und das Meer (Folkerts, Imke)
- Ihre Markierung auf Seite 12 | Position 180-182 | Hinzugefügt am Donnerstag, 3. Mai 2018 10:20:30

Das Netz war leer.
==========
Der Fischer und das Meer (Folkerts, Imke)
- Ihre Notiz auf Seite 12 | Position 182 | Hinzugefügt am Donnerstag, 3. Mai 2018 10:21:00

Wie im Märchen
==========
The Salt Road (A. Reed;B. Marsh)
- Your Highlight on page 5 | Location 64-65 | Added on Thursday, May 3, 2018 1:02:03 PM

Salt was money.
==========
The Salt Road (A. Reed;B. Marsh)
- Your Bookmark on page 6 | Location 70 | Added on Thursday, May 3, 2018 1:02:03 PM


==========
The Salt Road (A. Reed;B. Marsh)
- Your Note on page 90 | Location 900 | Added on Thursday, May 3, 2018 1:02:03 PM

Where was this?
==========
`;

  it('become highlights, each with the note that was made at its place, in German and English', async () => {
    const { format, highlights, sources } = await read(file);
    expect(format).toBe('kindle');
    expect(sources.map(({ title, byline }) => [title, byline])).toEqual([
      ['Der Fischer und das Meer', ['Folkerts, Imke']],
      ['The Salt Road', ['A. Reed', 'B. Marsh']],
    ]);
    expect(highlights).toMatchObject([
      {
        quote: 'Das Netz war leer.',
        note: 'Wie im Märchen',
        position: 180,
        created: new Date(2018, 4, 3, 10, 20, 30).getTime(),
      },
      { quote: 'Salt was money.', note: '', created: new Date(2018, 4, 3, 13, 2, 3).getTime() },
    ]);
  });

  it('have the line of a note without its highlight named', async () => {
    expect((await read(file)).unread).toEqual([{ line: 21, reason: 'noHighlight' }]);
  });

  it.each([
    ['Added on Monday, 12 March 2018 12:00:00 AM', new Date(2018, 2, 12, 0, 0, 0)],
    ['Hinzugefügt am Montag, 12. März 2018 23:59:59', new Date(2018, 2, 12, 23, 59, 59)],
  ])('say when: %s', (text, date) => {
    expect(kindleDate(text)).toBe(date.getTime());
  });
});

describe('Omnivore’s archive', () => {
  const archive = (files: Record<string, string>) =>
    readFile(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
  const metadata = JSON.stringify([
    {
      slug: 'heide-1',
      title: 'Die Heide blüht',
      url: 'https://heide.example/1',
      author: 'Wiebke Harms',
      savedAt: '2026-02-03T04:05:06Z',
      labels: [],
    },
  ]);

  it('becomes highlights with tags and notes, under the address of the article', async () => {
    const result = await archive({
      'metadata_0_to_20.json': metadata,
      'highlights/heide-1.md':
        '> Im August war alles lila.\n> Bis zum Horizont. #heide #farbe\n\nHinfahren!\n\n> Zweite Stelle\n',
      'content/heide-1.html': '<p>…</p>',
    });
    expect(result?.bundle.sources).toMatchObject([{ identity: 'https://heide.example/1', byline: ['Wiebke Harms'] }]);
    expect(result?.bundle.highlights).toMatchObject([
      { quote: 'Im August war alles lila.\nBis zum Horizont.', note: 'Hinfahren!', tags: ['heide', 'farbe'] },
      { quote: 'Zweite Stelle', note: '', tags: [] },
    ]);
  });

  it('has highlights without their article named', async () => {
    const result = await archive({ 'metadata_0_to_20.json': '[]', 'highlights/lost.md': '> x' });
    expect(result?.unread).toEqual([{ file: 'highlights/lost.md', reason: 'noSource' }]);
  });
});

describe('a file of another kind', () => {
  it('is not taken for something', async () => {
    expect(await readFile(strToU8('Einkaufsliste\nBrot'))).toBeNull();
    expect(await readFile(strToU8('{"foo": 1}'))).toBeNull();
  });

  it('never makes the reader throw, whatever its bytes, unless it is a broken archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        if (bytes[0] !== 0x50) await readFile(bytes);
      }),
    );
  });
});

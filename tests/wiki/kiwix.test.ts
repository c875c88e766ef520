import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startKiwix } from './support/kiwix.ts';
import { openOutside, subjectOf } from './support/outside.ts';
import { pieces } from './support/readings.ts';

const [{ reading }] = pieces as [(typeof pieces)[number]];
const subjects = [
  subjectOf({ name: 'Wattkern AG', kind: 'organisation' }),
  subjectOf({ name: 'Marlene Tiedjen', kind: 'person', description: 'Managerin' }),
  subjectOf({ name: 'Anselm Roder', kind: 'person' }),
];

describe.skipIf(!inject('wikiApi'))('a book of a kiwix-serve', () => {
  let kiwix: Awaited<ReturnType<typeof startKiwix>>;
  beforeAll(async () => {
    kiwix = await startKiwix();
  });
  afterAll(() => kiwix?.close());

  it('is asked as a wiki is, and its pages come as plain text', async () => {
    const { outside } = await openOutside({ kind: 'kiwix', url: kiwix.url });
    const contexts = await outside.ask(subjects, reading, 'once');
    expect(contexts['Wattkern AG']).toMatchObject({
      state: 'found',
      page: {
        title: 'Wattkern',
        url: `${kiwix.url}/Wattkern.html`,
        summary:
          'Wattkern ist ein deutscher Hersteller von Batterien mit Sitz in Hamburg. Das Unternehmen gewinnt Lithium & Nickel zurück.',
      },
    });
    expect(contexts['Marlene Tiedjen']).toMatchObject({ state: 'found', page: { title: 'Marlene Tiedjen' } });
    expect(contexts['Anselm Roder']).toMatchObject({ state: 'unknown' });
  });

  it('is not asked again for what it answered', async () => {
    const { outside, requests } = await openOutside({ kind: 'kiwix', url: kiwix.url });
    await outside.ask(subjects, reading, 'once');
    const before = (await requests()).length;
    await outside.ask(subjects, reading, 'once');
    expect(await requests()).toHaveLength(before);
  });
});

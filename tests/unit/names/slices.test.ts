import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../../lib/annotate/index.ts';
import { modelOf } from './support.ts';

const paragraph =
  'Die Ministerin Erika Beispiel reiste am Montag nach Warschau. Beispiel traf dort Vertreter der Muster AG und sprach über 500 Millionen Euro.\n\n';
const long = paragraph.repeat(Math.ceil(200_000 / paragraph.length));

describe('a long text', () => {
  it('is annotated in slices between which others have their turn', async () => {
    let turns = 0;
    const annotate = createAnnotator(
      async (language) => modelOf(language),
      async () => {
        turns++;
      },
    );
    const { entities } = await annotate(long, 'de');
    expect(entities.some(({ name }) => name === 'Erika Beispiel')).toBe(true);
    expect(turns).toBeGreaterThan(2);
  }, 30_000);

  it('stops where it is when it is cancelled, with the reason', async () => {
    const controller = new AbortController();
    let turns = 0;
    const annotate = createAnnotator(
      async (language) => modelOf(language),
      async () => {
        turns++;
        controller.abort(new Error('another text'));
      },
    );
    await expect(annotate(long, 'de', undefined, controller.signal)).rejects.toThrow('another text');
    expect(turns).toBe(1);
  });
});

describe('a language without a tagger', () => {
  it('is read by rules, and the answer says so', async () => {
    const annotate = createAnnotator(
      async () => null,
      () => Promise.resolve(),
    );
    const answer = await annotate('Hier, le ministre a rencontré Jean Exemple à Bordeaux.', 'fr');
    expect(answer.byRules).toBe(true);
    expect(answer.entities.map(({ name }) => name)).toContain('Jean Exemple');
  });

  it('is not what German is', async () => {
    const annotate = createAnnotator(
      async (language) => modelOf(language),
      () => Promise.resolve(),
    );
    expect((await annotate('Ein Satz.', 'de')).byRules).toBeUndefined();
  });
});

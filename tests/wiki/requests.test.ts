import { describe, expect, inject, it } from 'vitest';
import { openOutside, subjectOf } from './support/outside.ts';
import { pieces } from './support/readings.ts';

const api = inject('wikiApi');
const [first] = pieces as [(typeof pieces)[number]];
const { reading } = first;
/** Forty names, as a long article has them; some lead to ambiguous pages, most to none. */
const forty = [
  ...new Map(pieces.flatMap(({ cases }) => cases).map((one) => [one.name, subjectOf(one)])).values(),
  ...Array.from({ length: 40 }, (_, index) => subjectOf({ name: `Niemand ${index}`, kind: 'person' })),
].slice(0, 40);

describe.skipIf(!api)('requests to a wiki', () => {
  it('are three at most for the forty names of an article', async () => {
    const { outside, requests } = await openOutside({ kind: 'mediawiki', api });
    const contexts = await outside.ask(forty, reading, 'once');
    expect(Object.values(contexts).filter(({ state }) => state === 'off' || state === 'failed')).toEqual([]);
    expect(await requests()).toHaveLength(3);
  });

  it('are all in the log, with when, where to and what for, before anything is answered', async () => {
    const { outside, requests, world } = await openOutside({ kind: 'mediawiki', api });
    await outside.ask([subjectOf({ name: 'Wattkern AG', kind: 'organisation' })], reading, 'once');
    const [request, ...more] = await requests();
    expect(more).toEqual([]);
    expect(request).toMatchObject({ time: world.now, host: new URL(api).host, asked: ['Wattkern AG', 'Wattkern'] });
  });

  it('are none for a card that is filled from what was answered before, in at most 20 ms', async () => {
    const { outside, requests } = await openOutside({ kind: 'mediawiki', api });
    await outside.ask(forty, reading, 'once');
    const times: number[] = [];
    for (const subject of forty) {
      const start = performance.now();
      await outside.known([subject], reading);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    if (process.env.SHOW)
      console.log(`one card: median ${times[20]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
    expect(times[20]).toBeLessThan(20);
    expect(await requests()).toHaveLength(3);
  });

  it('are none by themselves, and none for a standing consent that was not given', async () => {
    const { outside, requests } = await openOutside({ kind: 'mediawiki', api });
    await outside.known(forty, reading);
    const contexts = await outside.ask(forty, reading, 'standing');
    expect(Object.values(contexts).every((context) => context.state === 'off' && !context.never)).toBe(true);
    expect(await requests()).toEqual([]);
  });

  it('are not made for names that no page can have', async () => {
    const { outside, requests } = await openOutside({ kind: 'mediawiki', api });
    const odd = ['A|B', '#1', 'Datei:Tiedjen.png', '<b>', 'x'.repeat(300)].map((name) =>
      subjectOf({ name, kind: 'other' }),
    );
    const contexts = await outside.ask(odd, reading, 'once');
    expect(Object.values(contexts).map(({ state }) => state)).toEqual(odd.map(() => 'unknown'));
    expect(await requests()).toEqual([]);
  });

  it('bring a picture with who made it only when it is asked for', async () => {
    const { outside, requests } = await openOutside({ kind: 'mediawiki', api });
    const subject = subjectOf({ name: 'Wattkern', kind: 'organisation' });
    const context = (await outside.ask([subject], reading, 'once'))[subject.id];
    if (context?.state !== 'found') throw new Error('not found');
    const picture = await outside.picture(context.page, reading);
    expect(picture).toMatchObject({
      data: expect.stringMatching(/^data:image\/png;base64,/),
      page: expect.stringContaining('Wattkern-Werk.png'),
    });
    expect(await requests()).toHaveLength(3);
    expect(await outside.picture(context.page, reading)).toEqual(picture);
    expect(await requests()).toHaveLength(3);
  });

  it('are not made again for what the reader has chosen, and the choice can be taken back', async () => {
    const { outside, requests } = await openOutside({ kind: 'mediawiki', api });
    const subject = subjectOf({ name: 'Kompass', kind: 'product' });
    const contextOf = async (answer: ReturnType<typeof outside.known>) => (await answer)[subject.id];
    expect(await contextOf(outside.ask([subject], reading, 'once'))).toMatchObject({ state: 'several' });
    const chosen = { state: 'found', chosen: true, page: { title: 'Kompass (Partei)' } };
    expect(await contextOf(outside.choose(subject, reading, 'Kompass (Partei)'))).toMatchObject(chosen);
    expect(await contextOf(outside.known([subject], reading))).toMatchObject(chosen);
    expect(await contextOf(outside.choose(subject, reading, null))).toMatchObject({ state: 'unknown', refused: true });
    expect(await contextOf(outside.choose(subject, reading, undefined))).toMatchObject({ state: 'several' });
    expect(await requests()).toHaveLength(2);
  });
});

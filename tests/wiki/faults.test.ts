import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Failure } from '../../lib/context/index.ts';
import { type Fault, type FaultProxy, openFaultProxy } from './support/fault-proxy.ts';
import { openOutside, subjectOf } from './support/outside.ts';
import { pieces } from './support/readings.ts';

const api = inject('wikiApi');
const [{ reading }] = pieces as [(typeof pieces)[number]];
const wattkern = subjectOf({ name: 'Wattkern', kind: 'organisation' });
const tiedjen = subjectOf({ name: 'Marlene Tiedjen', kind: 'person' });
const MINUTE = 60_000;

const failures: [Fault, Failure, minutes: number][] = [
  ['slow', 'timeout', 0.5],
  ['cut', 'unreachable', 0.5],
  ['garbage', 'malformed', 0.5],
  ['wrong shape', 'malformed', 0.5],
  ['portal', 'portal', 0.5],
  ['redirect', 'portal', 0.5],
  ['huge', 'tooLarge', 0.5],
  ['rate limit', 'busy', 2],
  ['overloaded', 'busy', 10],
  ['broken', 'server', 0.5],
  ['lag', 'busy', 0.5],
];

describe.skipIf(!api)('a wiki that does not answer as it should', () => {
  let proxy: FaultProxy;
  let opened: Awaited<ReturnType<typeof openOutside>>;
  beforeEach(async () => {
    proxy = await openFaultProxy(api);
    opened = await openOutside({ kind: 'mediawiki', api: proxy.api }, 1_000);
  });
  afterEach(() => proxy.close());

  const ask = async (again = false) => (await opened.outside.ask([wattkern], reading, 'once', again))[wattkern.id];

  it.each(failures)(
    '(%s) is a state of the card that says %s, and is left alone for a while',
    async (fault, failure, minutes) => {
      proxy.setFault(fault);
      const until = opened.world.now + minutes * MINUTE;
      expect(await ask()).toMatchObject({ state: 'failed', failure, retryAt: until });
      await ask();
      expect(proxy.requests).toHaveLength(1);
      proxy.setFault('none');
      opened.world.now = until + 1;
      expect(await ask()).toMatchObject({ state: 'found', page: { title: 'Wattkern' } });
    },
  );

  it('is left alone for longer with every failure, up to an hour', async () => {
    proxy.setFault('broken');
    const pauses: number[] = [];
    for (let tries = 0; tries < 9; tries++) {
      const context = await ask();
      if (context?.state !== 'failed') throw new Error('did not fail');
      pauses.push((context.retryAt - opened.world.now) / MINUTE);
      opened.world.now = context.retryAt + 1;
    }
    expect(pauses).toEqual([0.5, 1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('does not take away what was known before: it is shown with its age', async () => {
    const first = await ask();
    proxy.setFault('broken');
    expect(await ask(true)).toEqual(first);
  });

  it('and an extract with markup in it comes through as the text it is', async () => {
    const script = subjectOf({ name: 'Skriptzeichen', kind: 'organisation' });
    const context = (await opened.outside.ask([script], reading, 'once'))[script.id];
    expect(context).toMatchObject({
      state: 'found',
      page: { summary: expect.stringContaining('<script>alert(1)</script> & nicht') },
    });
  });

  it('is not asked without a network, and what is known is shown all the same', async () => {
    await ask();
    opened.world.online = false;
    const contexts = await opened.outside.ask([wattkern, tiedjen], reading, 'once');
    expect(contexts[wattkern.id]).toMatchObject({ state: 'found' });
    expect(contexts[tiedjen.id]).toMatchObject({ state: 'offline', inquiry: { asks: ['Marlene Tiedjen'] } });
    expect(proxy.requests).toHaveLength(1);
  });

  it('is asked once for what is wanted twice at the same time, and never for two things at once', async () => {
    await Promise.all([ask(), ask(), opened.outside.ask([wattkern, tiedjen], reading, 'once'), ask()]);
    expect(proxy.requests).toHaveLength(2);
    expect(proxy.mostAtOnce()).toBe(1);
  });

  it('gets no cookie and no referrer, and is told who asks', async () => {
    await ask();
    const [request] = proxy.requests;
    expect(request?.headers).toMatchObject({ 'api-user-agent': expect.stringMatching(/^Randnotiz\//) });
    expect(request?.headers.cookie).toBeUndefined();
    expect(request?.headers.referer).toBeUndefined();
  });
});

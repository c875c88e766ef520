import { createOutside, type OutsideSettings, type Subject } from '../../../lib/context/index.ts';
import { saveOutsideSettings } from '../../../lib/notebook/index.ts';
import { openStore } from './memory-store.ts';
import type { Case } from './readings.ts';

export const subjectOf = ({ name, kind, description }: Omit<Case, 'page'>): Subject => ({
  id: name,
  name,
  kind,
  aliases: [],
  ...(description && { description }),
});

/** Context from a wiki at an address, kept in a notebook of its own; `now` and `online` are the test's to change. */
export async function openOutside(wiki: OutsideSettings['wiki'], timeout = 5_000) {
  const { notebook, store } = openStore();
  await saveOutsideSettings(notebook, { wiki, consent: 'ask' });
  const world = { now: Date.now(), online: true };
  const outside = createOutside({
    store,
    fetch,
    userAgent: 'Randnotiz/test (browser extension)',
    isOnline: () => world.online,
    now: () => world.now,
    timeout,
  });
  return { outside, notebook, world, requests: () => notebook.requests.toArray() };
}

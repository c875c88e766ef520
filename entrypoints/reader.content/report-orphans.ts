import { askFromPage } from '../../lib/messages/index.ts';
import type { Anchored } from './page-highlights.ts';

/** Tells the notebook which highlights are not on the page any more, so that they can be found there. Nothing waits for it. */
export function reportOrphans(canonicalUrl: string | undefined, highlights: Iterable<Anchored>) {
  const all = [...highlights];
  if (all.length === 0) return;
  const orphans = all.filter(({ state }) => state === 'orphan').map(({ id }) => id);
  askFromPage('highlights-anchored', { canonicalUrl, orphans }).catch(() => {});
}

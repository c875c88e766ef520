import { type Found, find } from './find.ts';
import type { Selector } from './selectors.ts';

/** No stretch of work on the page's main thread is longer than this by much. */
const SLICE_MS = 12;

/** `scheduler.yield`, which TypeScript's DOM does not have for every browser we run in. */
const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page do what it has to do. */
const breathe = () => scheduler?.yield?.() ?? new Promise<void>((resolve) => setTimeout(resolve));

/** Finds many passages, giving the page time in between. The answers are in the order of the descriptions; `null` is gone. */
export async function findAll(described: readonly Selector[][], root: Node): Promise<(Found | null)[]> {
  const found: (Found | null)[] = [];
  let since = performance.now();
  for (const selectors of described) {
    if (performance.now() - since > SLICE_MS) {
      await breathe();
      since = performance.now();
    }
    found.push(find(selectors, root));
  }
  return found;
}

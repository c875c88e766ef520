import { describePassage } from './describe.ts';
import { locate } from './locate.ts';
import { rangeOf } from './page-range.ts';
import { pageText } from './page-text.ts';
import { readPattern } from './pattern.ts';
import { readSelectors, type Selector } from './selectors.ts';

export type { Selector } from './selectors.ts';

/** Where a passage was found again, and how sure that is (0 to 1). */
export interface Found {
  range: Range;
  /** `exact`: word for word, and its block says the same around it. `changed`: look at it before you trust it. */
  state: 'exact' | 'changed';
  confidence: number;
}

/** Describes a passage so that it can be found again on a later visit. Never throws; a passage with nothing readable in it has an empty quote. */
export function describe(range: Range, root: Node): Selector[] {
  try {
    return describePassage(range, pageText(root));
  } catch {
    // The range lies in another tree than the root.
    return [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }];
  }
}

/** Finds a described passage again, or `null` when it is gone. Never throws, whatever the selectors are. */
export function find(selectors: Selector[], root: Node): Found | null {
  try {
    const described = readSelectors(selectors);
    const pattern = described && readPattern(described);
    if (!pattern) return null;
    const page = pageText(root);
    const verdict = locate(page, pattern, described);
    if (!verdict) return null;
    return { range: rangeOf(page, pattern, verdict), state: verdict.state, confidence: verdict.confidence };
  } catch {
    return null;
  }
}

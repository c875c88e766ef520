import { locate } from './locate.ts';
import { rangeOf } from './page-range.ts';
import { pageText } from './page-text.ts';
import { readPattern } from './pattern.ts';
import { readSelectors, type Selector } from './selectors.ts';

/** Where a passage was found again, and how sure that is (0 to 1). */
export interface Found {
  range: Range;
  /** `exact`: word for word, and its block says the same around it. `changed`: look at it before you trust it. */
  state: 'exact' | 'changed';
  confidence: number;
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

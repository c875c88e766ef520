/** A W3C Web Annotation selector; https://www.w3.org/TR/annotation-model/#selectors */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** Where a passage was found again, and how sure that is (0 to 1). */
export interface Found {
  range: Range;
  state: 'exact' | 'changed';
  confidence: number;
}

/** Describes a passage so that it can be found again on a later visit. */
export function describe(_range: Range, _root: Node): Selector[] {
  return [];
}

/** Finds a described passage again, or `null` when it is gone. Never throws. */
export function find(_selectors: Selector[], _root: Node): Found | null {
  return null;
}

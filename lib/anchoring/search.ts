import { agreement, occurrences } from './occurrences.ts';
import { blockEnd, blockStart } from './page-place.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import type { Described } from './selectors.ts';

/** A place where the quote stands word for word, and how many tokens around it agree without a break. */
export interface Occurrence {
  at: number;
  before: number;
  after: number;
}

/** One passage looked for on one page. */
export interface Search {
  page: PageText;
  pattern: Pattern;
  described: Described;
  /** The token where it stood when nothing has changed. */
  expected: number;
  /** Where the quote stands word for word. */
  verbatim: Occurrence[];
  /** Those of them whose whole block agrees too. */
  twins: Occurrence[];
}

export function searchFor(page: PageText, pattern: Pattern, described: Described): Search {
  const expected = tokenAt(page, (described.start ?? 0) - pattern.skip);
  const verbatim = occurrences(page, pattern, expected).map((at) => ({ at, ...agreement(page, pattern, at) }));
  const twins = verbatim.filter((occurrence) => fillsBlock(page, pattern, occurrence));
  return { page, pattern, described, expected, verbatim, twins };
}

/** The token that stands at a position of the readable text, or the one after it. */
export function tokenAt({ tokens: { position }, count }: PageText, start: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((position[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the agreement around the quote reaches to the ends of its block, in the pattern and on the page. */
function fillsBlock(page: PageText, pattern: Pattern, { at, before, after }: Occurrence): boolean {
  const { first, last, blockFirst, blockLast, count } = pattern;
  const [start, end] = [at - (first - blockFirst), at + (blockLast - first)];
  return (
    before >= first - blockFirst &&
    after >= blockLast - last &&
    (blockFirst === 0 || blockStart(page, start) === start) &&
    (blockLast === count - 1 || blockEnd(page, end) === end)
  );
}

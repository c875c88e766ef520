import { align } from './align.ts';
import { candidates } from './candidates.ts';
import { fillsBlock, judge, straight, type Verdict } from './judge.ts';
import { headOf, LONG, tailOf } from './long-pattern.ts';
import { agreement, occurrences, standsAt } from './occurrences.ts';
import { isHidden } from './page-place.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import type { Described } from './selectors.ts';

/** Tokens beside the pattern's place that are searched as well: what newsrooms put in between is seldom longer. */
const SLACK = 110;
/** Places that are aligned. */
const MOST = 4;
/** By how much a long passage may have grown or shrunk between its two ends. */
const GROWN = 2.5;

/** A place where the quote stands word for word, and how many tokens around it agree. */
interface Occurrence {
  at: number;
  before: number;
  after: number;
}

/** Where a described passage stands on the page, or `null`. Time is bounded, whatever the page repeats. */
export function locate(page: PageText, pattern: Pattern, described: Described): Verdict | null {
  const expected = tokenAt(page, (described.start ?? 0) - pattern.skip);
  const accept = ({ at, before, after }: Occurrence, unmoved = false) => {
    const verdict = judge(page, pattern, described, straight(pattern, at, before, after), unmoved);
    return verdict && canBeSeen(page, described, verdict) ? verdict : null;
  };

  // Nothing has changed: it stands where it stood.
  if (described.start !== undefined && standsAt(page, pattern, expected)) {
    const around = agreement(page, pattern, expected);
    if (around.before === pattern.first && around.after === pattern.count - 1 - pattern.last) {
      const verdict = accept({ at: expected, ...around }, true);
      if (verdict) return verdict;
    }
  }

  const found = occurrences(page, pattern, expected).map((at) => ({ at, ...agreement(page, pattern, at) }));
  const whole = found.filter(({ at, before, after }) => fillsBlock(page, pattern, at, before, after));
  const only = whole[0] && whole.length === 1 ? accept(whole[0]) : null;
  if (only) return only;
  if (pattern.count > LONG) return best(found.map((one) => accept(one))) ?? locateEnds(page, pattern, described);

  const verdicts = starts(page, pattern, found, expected).map((start) => {
    const [from, to] = [Math.max(0, start - SLACK), Math.min(page.count, start + pattern.count + SLACK)];
    return from < to ? judge(page, pattern, described, align(pattern, page.tokens.hash, from, to)) : null;
  });
  return best(verdicts.filter((verdict) => verdict && canBeSeen(page, described, verdict)));
}

const canBeSeen = (page: PageText, { hidden }: Described, { first, last }: Verdict) =>
  hidden || !(isHidden(page, first) || isHidden(page, last));

const best = (verdicts: (Verdict | null)[]): Verdict | null =>
  verdicts.filter((verdict) => verdict !== null).sort((a, b) => b.rank - a.rank)[0] ?? null;

/** The token that stands at a position of the readable text, or the one after it. */
function tokenAt({ tokens: { position }, count }: PageText, start: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((position[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the pattern may begin: where its quote stands word for word and most agrees around it, and where its rare pairs point to. */
function starts(page: PageText, pattern: Pattern, found: Occurrence[], expected: number): number[] {
  const byAgreement = found.toSorted((a, b) => b.before + b.after - a.before - a.after).slice(0, MOST);
  const chosen = byAgreement.map(({ at }) => at - pattern.first);
  for (const start of candidates(page, pattern, expected - pattern.first, MOST))
    if (!chosen.some((one) => Math.abs(one - start) < SLACK / 2)) chosen.push(start);
  return chosen;
}

/** Finds a long passage by its beginning and its end, each in its own surroundings. */
function locateEnds(page: PageText, pattern: Pattern, described: Described): Verdict | null {
  const head = locate(page, headOf(pattern), described);
  const tail = head && locate(page, tailOf(pattern), { ...described, role: undefined, start: undefined, names: [] });
  if (!head || !tail) return null;
  const growth = (tail.last - head.first + 1) / (pattern.last - pattern.first + 1);
  if (growth > GROWN || growth < 1 / GROWN) return null;
  const confidence = Math.min(head.confidence, tail.confidence);
  return { ...head, last: tail.last, cutsLast: tail.cutsLast, state: 'changed', confidence };
}

import { align } from './align.ts';
import { candidates } from './candidates.ts';
import { judge, type Verdict } from './judge.ts';
import { headOf, LONG, tailOf } from './long-pattern.ts';
import { agreement, standsAt } from './occurrences.ts';
import { isHidden } from './page-place.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import { type Occurrence, type Search, searchFor, tokenAt } from './search.ts';
import type { Described } from './selectors.ts';

/** Tokens beside the pattern's place that are searched as well: what newsrooms put in between is seldom longer. */
const SLACK = 110;
/** The same for a first look. */
const CLOSE = 16;
/** Places that are aligned. */
const MOST = 4;
/** A second place with less than this share of the votes is no rival. */
const RIVAL = 0.5;
/** By how much a long passage may have grown or shrunk between its two ends. */
const GROWN = 2.5;

/** Where a described passage stands on the page, or `null`. Time is bounded, whatever the page repeats. */
export function locate(page: PageText, pattern: Pattern, described: Described): Verdict | null {
  const unmoved = whereItStood(page, pattern, described);
  if (unmoved) return unmoved;
  const search = searchFor(page, pattern, described);
  const { twins, verbatim } = search;
  const only = twins[0] && twins.length === 1 ? judge(search, straight(pattern, twins[0])) : null;
  if (only && canBeSeen(search, only)) return only;
  const nearest = verbatim.toSorted((a, b) => b.before + b.after - a.before - a.after).slice(0, MOST);
  const plain = [...nearest, ...twins].map((occurrence) => judge(search, straight(pattern, occurrence)));
  if (pattern.count > LONG) return best(search, plain) ?? locateEnds(search);
  return best(search, [...plain, ...aligned(search)]);
}

/** The passage where it was, when nothing around it has changed either. */
function whereItStood(page: PageText, pattern: Pattern, described: Described): Verdict | null {
  if (described.start === undefined) return null;
  const at = tokenAt(page, described.start - pattern.skip);
  if (!standsAt(page, pattern, at)) return null;
  const around = agreement(page, pattern, at);
  if (around.before < pattern.first || around.after < pattern.count - 1 - pattern.last) return null;
  const search: Search = { page, pattern, described, expected: at, verbatim: [], twins: [] };
  const verdict = judge(search, straight(pattern, { at, ...around }), true);
  return verdict && canBeSeen(search, verdict) ? verdict : null;
}

/** The alignment of a quote that stands word for word at a token, with so many tokens agreeing around it. */
function straight({ first, last, count }: Pattern, { at, before, after }: Occurrence): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let index = first - before; index <= last + after; index++) places[index] = at + index - first;
  return places;
}

const canBeSeen = ({ page, described }: Search, { first, last }: Verdict) =>
  described.hidden || !(isHidden(page, first) || isHidden(page, last));

function best(search: Search, verdicts: (Verdict | null)[]): Verdict | null {
  const ranked = verdicts.filter((verdict) => verdict !== null).sort((a, b) => b.rank - a.rank);
  return ranked.find((verdict) => canBeSeen(search, verdict)) ?? null;
}

/** Aligns the pattern where its rare pairs point to: closely first, and widely when that is not sure. */
function aligned(search: Search): (Verdict | null)[] {
  const voted = candidates(search, MOST);
  const [first, second] = voted;
  if (first && search.verbatim.length <= 1 && (second?.votes ?? 0) < first.votes * RIVAL) {
    const close = alignAt(search, first.start + CLOSE, 2 * CLOSE);
    if (close?.isSure) return [close];
  }
  return voted.map(({ start }) => alignAt(search, start, SLACK));
}

function alignAt(search: Search, start: number, slack: number): Verdict | null {
  const { page, pattern } = search;
  const [from, to] = [Math.max(0, start - slack), Math.min(page.count, start + pattern.count + slack)];
  return from < to ? judge(search, align(pattern, page.tokens.hash, from, to)) : null;
}

/** Finds a long passage by its beginning and its end, each in its own surroundings. */
function locateEnds({ page, pattern, described }: Search): Verdict | null {
  const here = { ...described, role: undefined, start: undefined, names: [], of: 1 };
  const head = locate(page, headOf(pattern), here);
  const tail = head && locate(page, tailOf(pattern), here);
  if (!head || !tail) return null;
  const growth = (tail.last - head.first + 1) / (pattern.last - pattern.first + 1);
  if (growth > GROWN || growth < 1 / GROWN) return null;
  const confidence = Math.min(head.confidence, tail.confidence);
  return { ...head, last: tail.last, cutsLast: tail.cutsLast, state: 'changed', confidence };
}

import type { Cue } from './cue.ts';
import { isLong } from './reported-span.ts';
import { type Clause, maySpeak, parts } from './subject.ts';

/** The verb that a passage goes with stands no further from it. */
const furthestCue = 18;

/** Whether a piece stands in a clause that a conjunction subordinates to another. */
function isSubordinate({ pieces, words }: Clause, at: number): boolean {
  let start = at;
  while (start > 0 && !parts(pieces[start - 1])) start--;
  const first = pieces[start]?.lower ?? '';
  return start > 0 && (words.openers.has(first) || words.subordinators.has(first) || words.relatives.has(first));
}

/** The cue that says whose words a passage is. */
export function cueFor(clause: Clause, at: number, cues: readonly Cue[], text: string): Cue | null {
  const { pieces } = clause;
  const piece = pieces[at];
  if (!piece) return null;
  const clear = (from: number, to: number, marks: RegExp) => {
    for (let i = from; i < to; i++)
      if (isLong(pieces[i]) || (pieces[i]?.kind === 'mark' && marks.test(pieces[i]?.lower ?? ''))) return false;
    return true;
  };
  const spoken = cues.some(({ kind, strong }) => kind === 'verb' && strong);
  const telling = cues.filter(({ kind, subject }) => kind !== 'source' || maySpeak(subject) || !spoken);
  const after = telling.find((cue) => cue.at > at);
  const afterColon = pieces[at - 1]?.lower === ':';
  // What a subordinate clause tells of does not lead to a colon, unless it ends with it.
  const before = telling.findLast(
    (cue) => cue.at < at && !(afterColon && at - cue.to > 1 && isSubordinate(clause, cue.at)),
  );
  const isAfter = after && after.at - at <= furthestCue && clear(at + 1, after.at, /^[:;(]$/u) ? after : null;
  const isBefore = before && at - before.at <= furthestCue * 2 && clear(before.at, at, /^;$/u) ? before : null;
  if (isAfter && isAfter.at - at <= 2) return isAfter;
  if (isBefore && (pieces[at - 1]?.lower === ':' || pieces[at - 1]?.lower === ',' || at - isBefore.at <= 2))
    return isBefore;
  const runsOn = /,["'”“’‘]{0,2}$/u.test(text.slice(piece.start, piece.end)) || pieces[at + 1]?.lower === ',';
  return (runsOn ? (isAfter ?? isBefore) : (isBefore ?? isAfter)) ?? null;
}

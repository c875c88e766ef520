import type { Cue } from './cue.ts';
import { mainMoodOf, moodOf } from './mood.ts';
import { hasVerb, isBefore, isLong, type Reported, tidy } from './reported-span.ts';
import { type Clause, maySpeak, parts } from './subject.ts';

/** The longest insertion that says who spoke, in pieces. */
const longestInsertion = 5;

/** The sentence around an inserted cue: "The issue, Example says, is open". */
function insertedCue(clause: Clause, cue: Cue, start: number, end: number): Reported | null {
  const { pieces, words } = clause;
  let after = cue.to;
  while (after < end && !parts(pieces[after])) after++;
  if (words.verbSecond || !cue.strong || !maySpeak(cue.subject) || pieces[after]?.lower !== ',') return null;
  if (after - start > longestInsertion || words.openers.has(pieces[after + 1]?.lower ?? '')) return null;
  if (hasVerb(clause, 0, start - 1) || !hasVerb(clause, after, end) || pieces.slice(0, end).some(isLong)) return null;
  const span = tidy(pieces, 0, end);
  return span && { ...span, cue };
}

/** What a cue reports that stands behind it: "…, sagte Beispiel", "…, wie die Firma mitteilte". */
export function beforeCue(clause: Clause, cue: Cue, end: number): Reported | null {
  const { pieces, words } = clause;
  let start = cue.at;
  while (start > 0 && !parts(pieces[start - 1])) start--;
  const boundary = pieces[start - 1];
  if (boundary?.kind !== 'mark' || !/^[,–-]$/u.test(boundary.lower)) return null;
  const asClause = words.asWords.has(pieces[start]?.lower ?? '');
  const inserted = insertedCue(clause, cue, start, end);
  if (inserted) return inserted;
  // With the verb first, its subject comes behind it; else the comma closed an apposition.
  if (words.verbSecond && !asClause && (start !== cue.at || isBefore(cue, pieces[cue.at]))) return null;
  if (
    !words.verbSecond &&
    !asClause &&
    (cue.subject === null || (cue.subject.at < (pieces[start]?.start ?? 0) && pieces[cue.at - 1]?.lower !== ','))
  )
    return null;
  let from = start - 1;
  while (from > 0 && !isLong(pieces[from - 1])) from--;
  if (!words.verbSecond && !asClause) {
    // The comma may be the first of an apposition to the speaker: go back to where their name begins.
    if (cue.subject && cue.subject.at < (pieces[start]?.start ?? 0)) {
      const at = pieces.findIndex(({ start: place }) => place >= (cue.subject?.at ?? 0));
      while (start > 0 && (start > at || !parts(pieces[start - 1]))) start--;
      if (pieces[start - 1]?.lower !== ',') return null;
    }
    const first = pieces[from]?.lower ?? '';
    const opensOtherwise = words.subordinators.has(first) || words.prepositions.has(first);
    // "After a year, the pain was gone, Example said": what follows the first comma must be a clause.
    const comma = opensOtherwise ? pieces.findIndex(({ lower }, i) => i > from && lower === ',') : from;
    if (opensOtherwise && (comma >= start - 1 || !hasVerb(clause, comma, start - 1))) return null;
  }
  const first = pieces[from]?.lower ?? '';
  const mood = mainMoodOf(clause, from, start - 1);
  if (words.verbSecond && mood === 0 && (words.subordinators.has(first) || words.prepositions.has(first))) {
    // "Auf die Frage, ob er bleibe, sagte Beispiel: …"
    if (pieces.slice(cue.at).some(isLong) || moodOf(clause, from, start - 1) > 0) return null;
  }
  if (words.verbSecond && words.subordinators.has(first) && mood === 0) return null;
  if (!cue.strong && mood === 0) return null;
  if (!words.verbSecond && !hasVerb(clause, from, start - 1)) return null;
  const span = tidy(pieces, from, start - 1);
  return span && { ...span, cue };
}

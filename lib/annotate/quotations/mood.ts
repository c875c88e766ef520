import type { Clause } from './subject.ts';

/** How surely the verbs of `[from, to)` report: 2 by a form that does nothing else, 1 by one that may. */
export function moodOf({ pieces, words }: Clause, from: number, to: number): 0 | 1 | 2 {
  let mood: 0 | 1 = 0;
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.capital) continue;
    if (words.firstPerson.has(piece.lower)) return 0;
    // "es sei denn"
    if (words.isReported(piece.lower) && pieces[i + 1]?.lower !== 'denn') return 2;
    if (words.reportedToo.has(piece.lower)) mood = 1;
  }
  return mood;
}

/** How surely the verbs of the main clauses of `[from, to)` report. */
export function mainMoodOf(clause: Clause, from: number, to: number): 0 | 1 | 2 {
  const { pieces, words } = clause;
  let mood: 0 | 1 | 2 = 0;
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && pieces[end]?.lower !== ',') end++;
    const first = pieces[start]?.lower ?? '';
    const own = words.openers.has(first) ? 0 : moodOf(clause, start, end);
    if (own > mood) mood = own;
    start = end + 1;
  }
  return mood;
}

import type { Cue } from './cue.ts';
import { moodOf } from './mood.ts';
import { isLong, type Reported, tidy } from './reported-span.ts';
import type { Clause } from './subject.ts';

/** What a verb-second language reports after a cue: a clause behind a comma or colon. */
export function behindComma(clause: Clause, cue: Cue, end: number, next: Cue | undefined): Reported | null {
  const { pieces, words } = clause;
  let commas = 0;
  for (let i = cue.at + 1; i < end - 1 && commas < 5; i++) {
    const piece = pieces[i];
    // What follows another verb of speech is what that one reports.
    if (next?.kind === 'verb' && next.at < i) return null;
    if (isLong(piece)) return null;
    if (piece?.kind !== 'mark' || !/^[,:–-]$/u.test(piece.lower)) continue;
    commas++;
    const first = pieces[i + 1];
    if (!first || isLong(first)) return null;
    const opened = words.openers.has(first.lower);
    const colon = pieces.findIndex(({ lower }, at) => at > i && lower === ':');
    const mood = moodOf(clause, i + 1, colon > i ? Math.min(colon, end) : end);
    const begins = !words.notReported.has(first.lower) && !words.subordinators.has(first.lower);
    const pronoun = words.pronouns.has(first.lower);
    if (
      (opened && (cue.strong || mood > 0)) ||
      (begins && (mood === 2 || (mood === 1 && cue.strong) || (pronoun && cue.strong && piece.lower === ',')))
    ) {
      const span = tidy(pieces, i + 1, end);
      return span && { ...span, cue };
    }
  }
  return null;
}

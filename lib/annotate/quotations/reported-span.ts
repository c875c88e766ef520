import type { Cue } from './cue.ts';
import type { Piece } from './pieces.ts';
import type { Clause } from './subject.ts';

/** Reported speech: pieces `[from, to)` of a sentence. */
export interface Reported {
  from: number;
  to: number;
  cue: Cue | null;
}

export const isLong = (piece: Piece | undefined) => piece?.kind === 'quote' && piece.end - piece.start > 40;
export const wordsIn = (pieces: readonly Piece[], from: number, to: number) => {
  let count = 0;
  for (let i = from; i < to; i++) if (pieces[i]?.kind === 'word' || pieces[i]?.kind === 'name') count++;
  return count;
};

/** Where the sentence's last word ends. */
export function endOf(pieces: readonly Piece[]): number {
  let to = pieces.length;
  while (to > 0 && pieces[to - 1]?.kind === 'mark' && pieces[to - 1]?.lower !== ')') to--;
  return to;
}

/** `[from, to)` without marks at its ends, and not beyond a long passage in quotation marks. */
export function tidy(pieces: readonly Piece[], from: number, to: number): { from: number; to: number } | null {
  let end = from;
  while (end < to && !isLong(pieces[end]) && pieces[end]?.lower !== ';') end++;
  if (end < to && pieces[end - 1]?.lower === ':') end--;
  while (end > from && pieces[end - 1]?.kind === 'mark' && pieces[end - 1]?.lower !== ')') end--;
  while (from < end && pieces[from]?.kind === 'mark') from++;
  return wordsIn(pieces, from, end) > 2 ? { from, to: end } : null;
}

/** Whether a clause has a finite verb: a known one, or a word that looks like a past tense. */
export const hasVerb = ({ pieces, words }: Clause, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (
      piece?.kind === 'word' &&
      (words.finite.has(piece.lower) || words.verbs.has(piece.lower) || /.{3}(?:ed|n't)$/u.test(piece.lower))
    )
      return true;
  }
  return false;
};

/** Whether a cue's subject stands before a piece. */
export const isBefore = ({ subject }: Cue, piece: Piece | undefined) =>
  subject !== null && subject.at < (piece?.start ?? 0);

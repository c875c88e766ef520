import { isLong } from './reported-span.ts';
import type { Clause } from './subject.ts';

/** Whether the word before a passage says that it is a name. */
export function isNamed({ pieces, words }: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const piece = pieces[i];
    if (piece?.kind !== 'word') return false;
    if (
      words.namingWords.has(piece.lower) ||
      words.namingWords.has(piece.lower.slice(piece.lower.lastIndexOf('-') + 1))
    )
      return true;
    if (!words.definites.has(piece.lower) && !words.oblique.has(piece.lower)) break;
  }
  const next = pieces[at + 1];
  return next !== undefined && /^[-–]$/u.test(next.lower) && next.start === pieces[at]?.end;
}

/** How far from a passage the verb may stand that puts it into somebody's mouth, before and behind it, in pieces. */
const wordingBefore = 24;
const wordingBehind = 8;
/** … and before a word that only describes the noun behind it: "a “bold” plan". */
const wordingNear = 4;

/** Whether a verb of the clause puts the passage into somebody's mouth. */
export function isWorded({ pieces, words }: Clause, at: number, count: number): boolean {
  const next = pieces[at + 1];
  const describes = count === 1 && next?.kind === 'word' && !words.verbSecond && !words.conjunctions.has(next.lower);
  const reach = describes && !words.prepositions.has(next.lower) ? wordingNear : wordingBefore;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const piece = pieces[i];
    if (isLong(piece) || (piece?.kind === 'mark' && /^[.;:]$/u.test(piece.lower))) break;
    const calls = piece?.kind === 'word' && words.wording.has(piece.lower);
    if (calls && !words.notWording.has(pieces[i + 1]?.lower ?? '')) return true;
  }
  for (let i = at + 1; i < Math.min(pieces.length, at + wordingBehind) && count > 1; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'mark' && piece.lower !== ',') break;
    if (piece?.kind === 'word' && words.wording.has(piece.lower)) return true;
  }
  return false;
}

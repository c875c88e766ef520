import type { Piece } from './pieces.ts';
import type { Clause } from './subject.ts';

const innerOf = (piece: Piece, text: string) =>
  text.slice(piece.quoted?.start ?? piece.start, piece.quoted?.end ?? piece.end);

/** What a passage looks like. */
export function shapeOf(piece: Piece, { text, words }: Clause) {
  const inner = innerOf(piece, text).trim();
  const all = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const heavy = all.filter((word) => word.length > 3 || words.verbSecond);
  return {
    count: all.length,
    /** Whether it reads like a sentence of its own. */
    sentence:
      /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(inner) && /[.!?…,]["'”“’‘»«)]{0,3}$/u.test(inner) && all.length > 2,
    /** Whether it ends as speech does before the words that say whose it is. */
    ends: /[.!?…,]["'”“’‘»«)]{0,3}$/u.test(inner),
    capital: /^[^\p{L}]{0,3}\p{Lu}/u.test(inner),
    /** Whether it reads like a name or title: every word that could has a capital. */
    title: all.length < 9 && heavy.length > 0 && heavy.every((word) => /^[\p{Lu}\p{N}]/u.test(word)),
  };
}

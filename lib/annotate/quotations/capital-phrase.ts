import { issuedBy, joinedName, nameBehind, ownBody } from './apposition.ts';
import { ends, isFunction, isOpener, isWord } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { nounReference, type Phrase } from './reference.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longer phrases are not looked through. */
export const longest = 12;

const isPossessive = (piece: Piece, text: string) => /(?:['’]s?|s)$/u.test(text.slice(piece.start, piece.end));

/** A noun phrase of a language that writes nouns with a capital. */
export function capitalPhrase(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first) return null;
  if (isFunction(first, words)) return null;
  const oblique = words.oblique.has(first.lower);
  let to = from;
  let head = -1;
  let named: Piece | null = null;
  let possessive = false;
  for (; to < Math.min(pieces.length, from + longest); to++) {
    const piece = pieces[to];
    if (!piece) break;
    if (piece.kind === 'name') {
      const next = pieces[to + 1];
      possessive = isWord(next) && next.capital && isPossessive(piece, text) && piece.mention?.kind !== 'organisation';
      if (possessive) continue;
      named = piece;
      head = to;
      if (piece.mention?.kind === 'person' || (!(isWord(next) && next.capital) && next?.kind !== 'name')) {
        to++;
        break;
      }
      continue;
    }
    if (!isWord(piece)) break;
    const isNoun = piece.capital ? to > from || !isOpener(piece, words) : /^\d+-/u.test(piece.lower);
    if (isNoun && !(to === from && words.prepositions.has(piece.lower))) {
      head = to;
      named = null;
      continue;
    }
    if (head >= 0 || (to > from && (ends(piece, words) || words.pronouns.has(piece.lower) || isOpener(piece, words))))
      break;
  }
  if (head < 0) return null;
  const joined = named ? null : joinedName(pieces, head + 1, words);
  if (joined) return { to: joined.to, reference: oblique ? null : joined.reference };
  to = afterGenitive(pieces, head + 1, words, text, 0);
  if (oblique) return { to, reference: null };
  if (named?.mention) return { to, reference: { kind: 'name', mention: named.mention, at: named.start } };
  const qualified = possessive || to > head + 1;
  const reference = nounReference(
    { pieces, head, first: possessive ? { ...first, kind: 'name' } : first, qualified },
    words,
  );
  const behind = to > head + 1 ? nameBehind(pieces, to, reference, words) : null;
  if (behind) return { to, reference: behind };
  const own = to > head + 1 ? ownBody(pieces, head, to, reference, words) : issuedBy(pieces, to, reference, words);
  return { to, reference: own ?? reference };
}

/** Where the genitives after a noun end: "der Sprecher [der Polizei]". */
function afterGenitive(pieces: readonly Piece[], from: number, words: Vocabulary, text: string, depth: number): number {
  const next = pieces[from];
  if (next?.kind === 'mark' && next.lower === '(') {
    const close = pieces.findIndex((piece, i) => i > from && i < from + 6 && piece.lower === ')');
    return close < 0 ? from : close + 1;
  }
  if (depth > 3 || !isWord(next) || !words.genitives.has(next.lower)) return from;
  return capitalPhrase(pieces, from, words, text)?.to ?? from;
}

import { issuedBy } from './apposition.ts';
import { longest } from './capital-phrase.ts';
import { ends } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { nounReference, type Phrase } from './reference.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether an "'s" makes what stands before it an owner, and is no short "is". */
function isOwner(pieces: readonly Piece[], at: number, words: Vocabulary): boolean {
  const next = pieces[at + 1];
  if (pieces[at]?.lower !== "'s" || !next || next.kind === 'mark' || next.kind === 'quote') return false;
  return (
    next.kind === 'name' ||
    !(
      /ing$/u.test(next.lower) ||
      ends(next, words) ||
      words.negations.has(next.lower) ||
      words.definites.has(next.lower) ||
      words.indefinites.has(next.lower)
    )
  );
}

/** Whether what follows a name goes on to a noun that it describes: "Example [adviser]", and not "Example [considers]". */
function describes(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): boolean {
  const name = pieces[from - 1];
  if (name && /['’]s?$/u.test(text.slice(name.start, name.end))) return true;
  for (let i = from; i < from + 4; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'name') return i === from;
    if (piece?.kind !== 'word') return false;
    if (/^['’]s?$/u.test(piece.lower) || words.isPerson(piece.lower) || words.isBody(piece.lower)) return true;
    if (ends(piece, words)) return i > from && words.verbs.has(piece.lower);
  }
  return false;
}

/** A noun phrase of a language that does not: a run of words up to a verb, a preposition or a mark. */
export function plainPhrase(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first) return null;
  if (words.oblique.has(first.lower)) return { to: from + 1, reference: null };
  let to = from;
  for (; to < Math.min(pieces.length, from + longest); to++) {
    const piece = pieces[to];
    if (!piece || piece.kind === 'mark' || piece.kind === 'quote') break;
    if (to > from && isOwner(pieces, to, words)) continue;
    if (piece.kind === 'word' && (ends(piece, words) || (to > from && words.pronouns.has(piece.lower)))) break;
    if (to > from && pieces[to - 1]?.kind === 'name' && !describes(pieces, to, words, text)) break;
  }
  const last = pieces[to - 1];
  if (to === from || !last) return null;
  if (last.kind === 'name' && last.mention && !/['’]s?$/u.test(text.slice(last.start, last.end)))
    return { to, reference: { kind: 'name', mention: last.mention, at: last.start } };
  const owned = pieces.slice(from, to).some(({ kind, lower }) => kind === 'name' || lower === "'s");
  const qualified = owned || words.qualifiers.has(pieces[to]?.lower ?? '');
  const reference = nounReference({ pieces, head: to - 1, first, qualified }, words);
  return { to, reference: issuedBy(pieces, to, reference, words) ?? reference };
}

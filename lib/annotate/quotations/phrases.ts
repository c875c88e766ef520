import type { Gender } from '../../languages/quotation-words.ts';
import type { Mention } from '../annotations.ts';
import type { Piece } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who or what a noun phrase speaks of, as far as it says so itself. */
export type Reference =
  | { kind: 'name'; mention: Mention; at: number }
  | { kind: 'pronoun'; gender: Gender; at: number }
  | {
      kind: 'noun';
      noun: string;
      gender: Gender | null;
      definite: boolean;
      person: boolean;
      body: boolean;
      at: number;
    };

/** A noun phrase, pieces up to `to`; one in another case than the subject's has no reference. */
export interface Phrase {
  to: number;
  reference: Reference | null;
}

/** Longer phrases are not looked through. */
const longest = 12;

const isWord = (piece: Piece | undefined): piece is Piece => piece?.kind === 'word';

/** Whether a word cannot be within a noun phrase. */
const ends = (piece: Piece, words: Vocabulary) =>
  (!piece.capital && words.verbs.has(piece.lower)) ||
  words.prepositions.has(piece.lower) ||
  words.conjunctions.has(piece.lower) ||
  words.relatives.has(piece.lower) ||
  words.openers.has(piece.lower) ||
  words.finite.has(piece.lower) ||
  words.auxiliaries.has(piece.lower) ||
  words.between.has(piece.lower);

function nounReference(pieces: readonly Piece[], head: number, first: Piece, words: Vocabulary): Reference {
  const noun = pieces[head]?.lower ?? '';
  const definite = words.definites.has(first.lower) || first.kind === 'name';
  const person = words.isPerson(noun);
  return {
    kind: 'noun',
    noun,
    gender: words.genderOf(noun) ?? (person ? (words.definites.get(first.lower) ?? null) : null),
    definite,
    person,
    body: words.isBody(noun),
    at: pieces[head]?.start ?? 0,
  };
}

const isPossessive = (piece: Piece, text: string) => /(?:['’]s?|s)$/u.test(text.slice(piece.start, piece.end));

/** A noun phrase of a language that writes nouns with a capital. */
function capitalPhrase(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first) return null;
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
  const reference: Reference = named?.mention
    ? { kind: 'name', mention: named.mention, at: named.start }
    : nounReference(pieces, head, possessive ? { ...first, kind: 'name' } : first, words);
  to = afterGenitive(pieces, head + 1, words, text, 0);
  return { to, reference: oblique ? null : reference };
}

const isOpener = (piece: Piece, words: Vocabulary) =>
  words.definites.has(piece.lower) || words.indefinites.has(piece.lower) || words.oblique.has(piece.lower);

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

/** A noun phrase of a language that does not: a run of words up to a verb, a preposition or a mark. */
function plainPhrase(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first) return null;
  if (words.oblique.has(first.lower)) return { to: from + 1, reference: null };
  let to = from;
  for (; to < Math.min(pieces.length, from + longest); to++) {
    const piece = pieces[to];
    if (!piece || piece.kind === 'mark' || piece.kind === 'quote') break;
    if (piece.kind === 'word' && (ends(piece, words) || (to > from && words.pronouns.has(piece.lower)))) break;
  }
  const last = pieces[to - 1];
  if (to === from || !last) return null;
  if (last.kind === 'name' && last.mention && !/['’]s?$/u.test(text.slice(last.start, last.end)))
    return { to, reference: { kind: 'name', mention: last.mention, at: last.start } };
  return { to, reference: nounReference(pieces, to - 1, first, words) };
}

/** The noun phrase or pronoun that begins at a piece, if one does. */
export function phraseAt(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first || first.kind === 'mark' || first.kind === 'quote') return null;
  const gender = words.pronouns.get(first.lower);
  const next = pieces[from + 1];
  if (gender && !(words.verbSecond && isWord(next) && next.capital && !words.pronouns.has(first.lower)))
    return { to: from + 1, reference: { kind: 'pronoun', gender, at: first.start } };
  return words.verbSecond ? capitalPhrase(pieces, from, words, text) : plainPhrase(pieces, from, words, text);
}

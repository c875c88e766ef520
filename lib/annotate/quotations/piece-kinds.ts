import type { Piece } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

export const isWord = (piece: Piece | undefined): piece is Piece => piece?.kind === 'word';

/** Whether a word cannot be within a noun phrase. */
export const ends = (piece: Piece, words: Vocabulary) =>
  (!piece.capital && words.verbs.has(piece.lower)) ||
  words.prepositions.has(piece.lower) ||
  words.conjunctions.has(piece.lower) ||
  words.relatives.has(piece.lower) ||
  words.openers.has(piece.lower) ||
  words.finite.has(piece.lower) ||
  words.auxiliaries.has(piece.lower) ||
  words.between.has(piece.lower);

export const isOpener = (piece: Piece, words: Vocabulary) =>
  words.definites.has(piece.lower) || words.indefinites.has(piece.lower) || words.oblique.has(piece.lower);

/** Whether a word with a capital has it only because it opens a sentence. */
export const isFunction = (piece: Piece, words: Vocabulary) =>
  isWord(piece) &&
  (words.conjunctions.has(piece.lower) ||
    words.negations.has(piece.lower) ||
    words.between.has(piece.lower) ||
    words.subordinators.has(piece.lower) ||
    words.openers.has(piece.lower) ||
    words.relatives.has(piece.lower));

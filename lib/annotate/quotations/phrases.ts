import { withApposition } from './apposition.ts';
import { capitalPhrase } from './capital-phrase.ts';
import { isWord } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { plainPhrase } from './plain-phrase.ts';
import type { Phrase } from './reference.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The noun phrase or pronoun that begins at a piece, if one does. */
export function phraseAt(pieces: readonly Piece[], from: number, words: Vocabulary, text: string): Phrase | null {
  const first = pieces[from];
  if (!first || first.kind === 'mark' || first.kind === 'quote') return null;
  if (words.objects.has(first.lower)) return { to: from + 1, reference: null };
  const gender = words.pronouns.get(first.lower);
  const next = pieces[from + 1];
  if (gender && !(words.verbSecond && isWord(next) && next.capital && !words.pronouns.has(first.lower)))
    return {
      to: from + 1,
      reference: { kind: 'pronoun', gender, speakers: words.general.has(first.lower), at: first.start },
    };
  const phrase = words.verbSecond ? capitalPhrase(pieces, from, words, text) : plainPhrase(pieces, from, words, text);
  return phrase && (withApposition(pieces, phrase) ?? phrase);
}

import type { Gender } from '../../languages/quotation-words.ts';
import type { Mention } from '../annotations.ts';
import type { Piece } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who or what a noun phrase speaks of, as far as it says so itself. */
export type Reference =
  | { kind: 'name'; mention: Mention; at: number }
  /** `speakers` where it is those who speak or are spoken to, or anybody: "we", "man". */
  | { kind: 'pronoun'; gender: Gender; speakers: boolean; at: number }
  | {
      kind: 'noun';
      noun: string;
      gender: Gender | null;
      definite: boolean;
      /** Whether it says whose or which one it is, as one does of somebody new: "ihre Sprecherin", "the head of the agency". */
      qualified: boolean;
      /** Whether it speaks of several. */
      several: boolean;
      person: boolean;
      body: boolean;
      at: number;
    };

/** A noun phrase, pieces up to `to`; one in another case than the subject's has no reference. */
export interface Phrase {
  to: number;
  reference: Reference | null;
}

interface Head {
  pieces: readonly Piece[];
  head: number;
  /** What the phrase begins with. */
  first: Piece;
  qualified: boolean;
}

// "das Staatsoberhaupt" may be anybody.
const articleGender = (gender: Gender | null | undefined) => (gender === 'neuter' ? null : (gender ?? null));

export function nounReference({ pieces, head, first, qualified }: Head, words: Vocabulary): Reference {
  const noun = pieces[head]?.lower ?? '';
  const person = words.isPerson(noun);
  return {
    kind: 'noun',
    noun,
    gender: words.genderOf(noun) ?? (person ? articleGender(words.definites.get(first.lower)) : null),
    definite: words.definites.has(first.lower) || first.kind === 'name',
    qualified: qualified || words.possessives.has(first.lower) || words.unnamed.has(noun),
    several: words.isSeveral(noun, first.lower),
    person,
    body: words.isBody(noun),
    at: pieces[head]?.start ?? 0,
  };
}

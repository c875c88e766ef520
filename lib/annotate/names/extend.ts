import { Class } from './characters.ts';
import type { Draft } from './draft.ts';
import { wordAt } from './surface.ts';
import { Opening, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const [person, organisation, place] = [0, 1, 2];

const endsWithOne = (word: string, heads: readonly string[]) =>
  heads.some((head) => word === head || (head.length > 5 && word.endsWith(head)));

/** A draft with the word before it that belongs to the name: "Papst" Franziskus, "Polizei" Hamburg, "Kanton" Bern. */
export function extended(tokens: Tokens, { words, keptTitles }: Vocabulary, draft: Draft): Draft {
  const { from, to, tag } = draft;
  if (from === 0 || tokens.opening[from] === Opening.line || tokens.first[from - 1] !== Class.upper) return draft;
  const before = wordAt(tokens, from - 1).toLowerCase();
  const taken = { ...draft, from: from - 1 };
  if (tag === person) return to - from === 1 && keptTitles.has(before) ? taken : draft;
  if (tag !== place || !words) return draft;
  if (endsWithOne(before, words.organisationHeads)) return { ...taken, tag: organisation };
  return endsWithOne(before, words.placeHeads) ? taken : draft;
}

import { isWord } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import type { Phrase, Reference } from './reference.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The name that a second noun leads to: "der Anwalt [und Dissident Beispiel]". */
export function joinedName(pieces: readonly Piece[], from: number, words: Vocabulary): Phrase | null {
  if (!words.conjunctions.has(pieces[from]?.lower ?? '')) return null;
  let at = from + 1;
  while (isWord(pieces[at]) && pieces[at]?.capital && at < from + 4) at++;
  const mention = pieces[at]?.mention;
  return at > from + 1 && mention?.kind === 'person'
    ? { to: at + 1, reference: { kind: 'name', mention, at: mention.start } }
    : null;
}

/** The name that a role and whose it is lead to: "die Leiterin des Beispielbüros [Erika Beispiel]". */
export function nameBehind(
  pieces: readonly Piece[],
  to: number,
  reference: Reference,
  words: Vocabulary,
): Reference | null {
  const mention = pieces[to - 1]?.mention;
  const owner = pieces[to - 2]?.lower ?? '';
  if (reference.kind !== 'noun' || !reference.person || mention?.kind !== 'person') return null;
  return words.isPerson(owner) || words.genitives.has(owner) ? null : { kind: 'name', mention, at: mention.start };
}

/** The organisation that a phrase is but another word for: "die Partei der Beispielpartei". */
export function ownBody(
  pieces: readonly Piece[],
  head: number,
  to: number,
  reference: Reference,
  words: Vocabulary,
): Reference | null {
  if (reference.kind !== 'noun' || reference.person || !(reference.body || words.papers.has(reference.noun)))
    return null;
  const mentions = pieces.slice(head + 1, to).flatMap(({ mention }) => mention ?? []);
  const [mention] = mentions;
  return mention && mentions.length === 1 && mention.kind === 'organisation'
    ? { kind: 'name', mention, at: mention.start }
    : null;
}

/** Whose a paper is: "a report from Example". */
export function issuedBy(
  pieces: readonly Piece[],
  from: number,
  reference: Reference,
  words: Vocabulary,
): Reference | null {
  if (reference.kind !== 'noun' || !(reference.body || words.papers.has(reference.noun))) return null;
  if (!words.issuers.has(pieces[from]?.lower ?? '')) return null;
  const at = words.definites.has(pieces[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const mention = pieces[at]?.mention;
  return mention ? { kind: 'name', mention, at: mention.start } : null;
}

/** A role with the name that is put behind it: "ihr Chef, Beispiel, …". */
export function withApposition(pieces: readonly Piece[], { to, reference }: Phrase): Phrase | null {
  if (reference?.kind !== 'noun' || !reference.person || reference.several || pieces[to]?.lower !== ',') return null;
  const mention = pieces[to + 1]?.mention;
  const next = pieces[to + 2];
  if (mention?.kind !== 'person' || (next && next.kind !== 'mark')) return null;
  return { to: to + 2, reference: { kind: 'name', mention, at: mention.start } };
}

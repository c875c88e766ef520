import type { Cue } from './cue.ts';
import { phraseAt } from './phrases.ts';
import type { Reference } from './reference.ts';
import { type Clause, maySpeak, parts } from './subject.ts';

const sourceOf = (clause: Clause, from: number): Reference | null => {
  const { pieces, words, text } = clause;
  for (let i = from; i < Math.min(pieces.length, from + 4); i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'mark') return null;
    if (piece.kind === 'quote') return null;
    if (piece.kind === 'word' && (words.prepositions.has(piece.lower) || words.indefinites.has(piece.lower))) {
      if (words.indefinites.has(piece.lower)) return null;
      continue;
    }
    if (piece.kind === 'word' && words.oblique.has(piece.lower) && !piece.capital) {
      const noun = phraseAt(pieces, i + 1, words, text)?.reference ?? null;
      return noun?.kind === 'noun' ? { ...noun, definite: /^(?:de[mnrs])$/u.test(piece.lower) } : noun;
    }
    return phraseAt(pieces, i, words, text)?.reference ?? null;
  }
  return null;
};

export function sourceAt(clause: Clause, at: number): Cue | null {
  const { pieces, words } = clause;
  const word = pieces[at]?.lower ?? '';
  for (const phrase of words.sourcesBefore) {
    if (!phrase.every((part, i) => pieces[at + i]?.lower === part)) continue;
    const to = at + phrase.length;
    return { kind: 'source', at, to, strong: true, subject: sourceOf(clause, to), word: phrase.join(' ') };
  }
  if (!words.sourcesAfter.has(word)) return null;
  const before = pieces[at - 1];
  const subject: Reference | null = before?.mention
    ? { kind: 'name', mention: before.mention, at: before.start }
    : null;
  let from = at - 1;
  while (from > 0 && !parts(pieces[from - 1]) && at - from < 5 && pieces[from - 1]?.kind !== 'quote') from--;
  return { kind: 'source', at: before?.mention ? at - 1 : from, to: at + 1, strong: true, subject, word };
}

/** "so Beispiel" between commas, or after a passage. */
export function insteadAt(clause: Clause, at: number): Cue | null {
  const { pieces, words, text } = clause;
  if (!words.instead.has(pieces[at]?.lower ?? '') || (!parts(pieces[at - 1]) && pieces[at - 1]?.kind !== 'quote'))
    return null;
  const phrase = phraseAt(pieces, at + 1, words, text);
  const anybody = words.indefinites.has(pieces[at + 1]?.lower ?? '');
  if (!phrase || !(maySpeak(phrase.reference) || anybody)) return null;
  let to = phrase.to;
  while (to < pieces.length && to < phrase.to + 12 && !parts(pieces[to])) to++;
  return { kind: 'instead', at, to, strong: true, subject: phrase.reference, word: pieces[at]?.lower ?? '' };
}

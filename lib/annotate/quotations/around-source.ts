import type { Cue } from './cue.ts';
import type { Piece } from './pieces.ts';
import type { Reference } from './reference.ts';
import { isLong, type Reported, tidy } from './reported-span.ts';
import { type Clause, maySpeak, parts } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

const isPaper = (subject: Reference, words: Vocabulary) => subject.kind === 'noun' && words.papers.has(subject.noun);

/** Whether the words that name a source are the last of the sentence. */
function endsSentence(pieces: readonly Piece[], { at, subject }: Cue, end: number): boolean {
  const place = subject?.at ?? 0;
  let after = at;
  while (after < end && (pieces[after]?.start ?? 0) <= place) after++;
  return after >= end || parts(pieces[after]) || pieces[at - 1]?.lower === ',';
}

/** What is left of the sentence without the words that name its source. */
export function aroundSource({ pieces, words }: Clause, cue: Cue, end: number): Reported | null {
  for (let i = 0; i < end; i++) if (isLong(pieces[i])) return null;
  if (!cue.subject || !(maySpeak(cue.subject) || isPaper(cue.subject, words))) return null;
  let start = 0;
  if (cue.at <= 1) {
    start = cue.to;
    while (start < Math.min(end, cue.to + 14) && (pieces[start]?.start ?? 0) <= cue.subject.at) start++;
    if (pieces[start]?.lower === ',' || !words.verbSecond)
      while (start < end && pieces[start]?.kind === 'mark') start++;
  }
  const last = endsSentence(pieces, cue, end) ? cue.at : end;
  const span = tidy(pieces, start, start < last ? last : end);
  return span && { ...span, cue };
}

/** The sentence around "so Beispiel". */
export function insteadOf({ pieces }: Clause, cue: Cue, end: number): Reported | null {
  let from = 0;
  for (let i = 0; i < cue.at; i++) if (isLong(pieces[i])) from = i + 1;
  const span = tidy(pieces, from, cue.to >= end ? cue.at : end);
  return span && { ...span, cue };
}

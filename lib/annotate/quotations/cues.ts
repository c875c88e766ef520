import type { Cue } from './cue.ts';
import type { Sentence } from './pieces.ts';
import { insteadAt, sourceAt } from './source-cue.ts';
import { verbAt } from './verb-cue.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The cues of a sentence, in reading order. */
export function cuesOf(sentence: Sentence, text: string, words: Vocabulary): Cue[] {
  const clause = { pieces: sentence.pieces, text, words };
  const cues: Cue[] = [];
  for (let i = 0; i < sentence.pieces.length; i++) {
    if (sentence.pieces[i]?.kind !== 'word') continue;
    const cue = sourceAt(clause, i) ?? insteadAt(clause, i) ?? verbAt(clause, i, cues.at(-1));
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.kind === 'source' ? cue.to - 1 : i);
  }
  return cues;
}

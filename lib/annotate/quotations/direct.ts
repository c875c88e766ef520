import type { Cue } from './cue.ts';
import { cueFor } from './passage-cue.ts';
import { shapeOf } from './passage-shape.ts';
import type { Piece, Sentence } from './pieces.ts';
import type { Reference } from './reference.ts';
import { type Clause, firstSubject, maySpeak } from './subject.ts';
import { isNamed, isWorded } from './wording.ts';

/** A passage in quotation marks that somebody said. */
export interface Said {
  piece: Piece;
  /** What says who did, if the sentence does. */
  cue: Cue | null;
  subject: Reference | null;
  /** Whether it is words within a sentence of the article's own. */
  fragment: boolean;
}

/** From this many words on a passage is speech whatever stands beside it. */
const longFragment = 8;

/** … and one before whose subject the passage stands, in a language that puts the subject first. */
const furthestBeside = 8;

/** How a passage stands to what is around it in its sentence. */
interface Setting {
  clause: Clause;
  at: number;
  shape: ReturnType<typeof shapeOf>;
  cue: Cue | null;
  /** Whether the sentence has nothing but passages. */
  alone: boolean;
  heading: boolean;
  isReported: boolean;
}

/** Whether a cue stands right beside a passage, as it does beside what was said. */
function isBeside({ clause: { pieces, words }, at, shape, cue }: Setting): boolean {
  if (cue === null) return false;
  const previous = pieces[at - 1]?.lower;
  const next = pieces[at + 1]?.lower;
  if (cue.at < at) return at - cue.at <= 2 && (previous === ':' || (!words.verbSecond && previous === ','));
  // Without a comma a German passage is the verb's subject or object, unless it ends as a sentence does.
  const ends = next === ',' || shape.sentence || shape.ends;
  const distance = cue.at - at;
  if (words.verbSecond || distance <= 2) return distance <= 2 && (ends || (cue.strong && !words.verbSecond));
  return shape.ends && distance <= furthestBeside && pieces.slice(at + 1, cue.at).every(({ kind }) => kind !== 'mark');
}

/** Whether a passage is a name given to somebody: "der „ewige Zweite“ Beispiel". */
const isNickname = ({ clause: { pieces, words }, at }: Setting) =>
  pieces[at + 1]?.mention?.kind === 'person' &&
  (words.definites.has(pieces[at - 1]?.lower ?? '') || pieces[at - 1]?.kind === 'name');

/** Whether the sentence takes a passage for a quotation: as one of its own, as words within it, or not. */
function isSaid(setting: Setting): 'whole' | 'fragment' | null {
  const { clause, at, shape, cue, alone, heading, isReported } = setting;
  const afterColon = clause.pieces[at - 1]?.lower === ':';
  const beside = isBeside(setting);
  const named = isNamed(clause, at);
  if (heading && !afterColon && !beside) {
    if (named || shape.title) return shape.count === 1 && !named && isWorded(clause, at, 2) ? 'fragment' : null;
    return alone || shape.count > 1 || !shape.capital ? 'fragment' : null;
  }
  if (isNickname(setting) || (named && shape.count < longFragment && !beside)) return null;
  const led = (cue !== null && cue.at < at) || clause.pieces[at - 2]?.kind === 'name';
  if (beside || (afterColon && (shape.count > 2 || led || shape.ends))) return 'whole';
  if (shape.sentence && !shape.title && (alone || shape.count >= 4 || cue)) return 'whole';
  if (shape.count >= longFragment && !shape.title) return alone ? 'whole' : 'fragment';
  if (shape.title && (shape.count > 1 || isReported)) return null;
  if (isWorded(clause, at, shape.count)) return 'fragment';
  if (cue?.strong && shape.count > 1 && !shape.title) return 'fragment';
  return isReported && shape.count > 2 ? 'fragment' : null;
}

/** Whether two passages are parts of one enumeration: "„A“, „B“ und „C“". */
const enumerates = ({ pieces, words }: Clause, from: number, to: number) =>
  to - from <= 3 &&
  pieces
    .slice(from + 1, to)
    .every(({ lower, kind }) => lower === ',' || (kind === 'word' && words.conjunctions.has(lower)));

/** The passages of a sentence that are speech, and what says whose. */
export function saidIn(
  sentence: Sentence,
  clause: Clause,
  cues: readonly Cue[],
  isName: (piece: Piece) => boolean,
  isReported: boolean,
): Said[] {
  const { pieces, text } = clause;
  const { heading } = sentence;
  const alone = pieces.every(({ kind }) => kind === 'quote' || kind === 'mark');
  const passages = pieces.flatMap((piece, at) => {
    if (piece.kind !== 'quote') return [];
    const shape = shapeOf(piece, clause);
    if (shape.count === 0 || (isName(piece) && shape.count < 6)) return [];
    const cue = cueFor(clause, at, cues, text);
    return [{ piece, at, cue, shape, how: isSaid({ clause, at, shape, cue, alone, heading, isReported }) }];
  });
  // What is enumerated with something said is said too.
  const spread = (from: (typeof passages)[number] | undefined, to: (typeof passages)[number] | undefined) => {
    if (!from?.how || !to || to.how || isNamed(clause, to.at)) return;
    if (enumerates(clause, Math.min(from.at, to.at), Math.max(from.at, to.at))) {
      to.how = from.how;
      to.cue = from.cue;
    }
  };
  for (let i = passages.length - 1; i > 0; i--) spread(passages[i], passages[i - 1]);
  for (let i = 1; i < passages.length; i++) spread(passages[i - 1], passages[i]);
  return passages.flatMap(({ piece, at, cue, how }) => {
    if (!how) return [];
    const before = cue || pieces[at - 1]?.lower !== ':' ? null : firstSubject(clause, 0, at - 1);
    const subject = cue ? cue.subject : maySpeak(before) ? before : null;
    return [{ piece, cue, subject, fragment: how === 'fragment' }];
  });
}

import type { Cue } from './cues.ts';
import type { Reference } from './phrases.ts';
import type { Piece, Sentence } from './pieces.ts';
import { type Clause, firstSubject, maySpeak, parts } from './subject.ts';

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
/** The verb that a passage goes with stands no further from it. */
const furthestCue = 18;

const innerOf = (piece: Piece, text: string) =>
  text.slice(piece.quoted?.start ?? piece.start, piece.quoted?.end ?? piece.end);

/** What a passage looks like. */
function shapeOf(piece: Piece, { text, words }: Clause) {
  const inner = innerOf(piece, text).trim();
  const all = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const heavy = all.filter((word) => word.length > 3 || words.verbSecond);
  return {
    count: all.length,
    /** Whether it reads like a sentence of its own. */
    sentence:
      /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(inner) && /[.!?…,]["'”“’‘»«)]{0,3}$/u.test(inner) && all.length > 2,
    capital: /^[^\p{L}]{0,3}\p{Lu}/u.test(inner),
    /** Whether it reads like a name or title: every word that could has a capital. */
    title: all.length < 9 && heavy.length > 0 && heavy.every((word) => /^[\p{Lu}\p{N}]/u.test(word)),
  };
}

const isLong = (piece: Piece | undefined) => piece?.kind === 'quote' && piece.end - piece.start > 40;

/** Whether a piece stands in a clause that a conjunction subordinates to another. */
function isSubordinate({ pieces, words }: Clause, at: number): boolean {
  let start = at;
  while (start > 0 && !parts(pieces[start - 1])) start--;
  const first = pieces[start]?.lower ?? '';
  return start > 0 && (words.openers.has(first) || words.subordinators.has(first) || words.relatives.has(first));
}

/** The cue that says whose words a passage is. */
function cueFor(clause: Clause, at: number, cues: readonly Cue[], text: string): Cue | null {
  const { pieces } = clause;
  const piece = pieces[at];
  if (!piece) return null;
  const clear = (from: number, to: number, marks: RegExp) => {
    for (let i = from; i < to; i++)
      if (isLong(pieces[i]) || (pieces[i]?.kind === 'mark' && marks.test(pieces[i]?.lower ?? ''))) return false;
    return true;
  };
  const spoken = cues.some(({ kind, strong }) => kind === 'verb' && strong);
  const telling = cues.filter(({ kind, subject }) => kind !== 'source' || maySpeak(subject) || !spoken);
  const after = telling.find((cue) => cue.at > at);
  const afterColon = pieces[at - 1]?.lower === ':';
  // What a subordinate clause tells of does not lead to a colon, unless it ends with it.
  const before = telling.findLast(
    (cue) => cue.at < at && !(afterColon && at - cue.to > 1 && isSubordinate(clause, cue.at)),
  );
  const isAfter = after && after.at - at <= furthestCue && clear(at + 1, after.at, /^[:;(]$/u) ? after : null;
  const isBefore = before && at - before.at <= furthestCue * 2 && clear(before.at, at, /^;$/u) ? before : null;
  if (isAfter && isAfter.at - at <= 2) return isAfter;
  if (isBefore && (pieces[at - 1]?.lower === ':' || pieces[at - 1]?.lower === ',' || at - isBefore.at <= 2))
    return isBefore;
  const runsOn = /,["'”“’‘]{0,2}$/u.test(text.slice(piece.start, piece.end)) || pieces[at + 1]?.lower === ',';
  return (runsOn ? (isAfter ?? isBefore) : (isBefore ?? isAfter)) ?? null;
}

/** Whether the word before a passage says that it is a name. */
function isNamed({ pieces, words }: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const piece = pieces[i];
    if (piece?.kind !== 'word') return false;
    if (
      words.namingWords.has(piece.lower) ||
      words.namingWords.has(piece.lower.slice(piece.lower.lastIndexOf('-') + 1))
    )
      return true;
    if (!words.definites.has(piece.lower) && !words.oblique.has(piece.lower)) break;
  }
  const next = pieces[at + 1];
  return next !== undefined && /^[-–]$/u.test(next.lower) && next.start === pieces[at]?.end;
}

/** The passages of a sentence that are speech, and what says whose. */
export function saidIn(
  sentence: Sentence,
  clause: Clause,
  cues: readonly Cue[],
  isName: (piece: Piece) => boolean,
  isReported: boolean,
): Said[] {
  const { pieces, text, words } = clause;
  const said: Said[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'quote') continue;
    const shape = shapeOf(piece, clause);
    if (shape.count === 0 || (isName(piece) && shape.count < 6)) continue;
    const cue = cueFor(clause, at, cues, text);
    const previous = pieces[at - 1];
    const next = pieces[at + 1];
    const afterColon = previous?.lower === ':';
    const alone = pieces.every((other) => other.kind === 'quote' || other.kind === 'mark');
    const beside =
      cue !== null &&
      (cue.at > at
        ? cue.at - at <= 2 && (cue.strong || next?.lower === ',' || shape.sentence)
        : at - cue.at <= 2 && afterColon);
    const subjectBefore = () => {
      const subject = afterColon ? firstSubject(clause, 0, at - 1) : null;
      return maySpeak(subject) ? subject : null;
    };
    const take = (fragment: boolean) =>
      said.push({ piece, cue, subject: cue ? cue.subject : subjectBefore(), fragment });
    const named = isNamed(clause, at);
    if (sentence.heading && !afterColon && !beside) {
      if (!named && !shape.title && (alone || shape.count > 1)) take(true);
      continue;
    }
    if (named && shape.count < longFragment && !beside) continue;
    if (beside || (afterColon && (shape.count > 2 || cue))) take(false);
    else if (shape.sentence && !shape.title && (alone || shape.count >= 4 || cue)) take(false);
    else if (shape.count >= longFragment && !shape.title) take(!alone);
    else if (shape.title && (shape.count > 1 || isReported)) continue;
    else if (words.wording && isWorded(clause, at, shape.count)) take(true);
    else if (cue?.strong && shape.count > 1 && !shape.title) take(true);
    else if (isReported && shape.count > 2) take(true);
  }
  return said;
}

/** Whether a verb of the clause puts the passage into somebody's mouth. */
function isWorded({ pieces, words }: Clause, at: number, count: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const piece = pieces[i];
    if (isLong(piece) || (piece?.kind === 'mark' && /^[.;:]$/u.test(piece.lower))) break;
    if (piece?.kind === 'word' && words.wording.has(piece.lower)) return true;
  }
  for (let i = at + 1; i < Math.min(pieces.length, at + 8) && count > 1; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'mark' && piece.lower !== ',') break;
    if (piece?.kind === 'word' && words.wording.has(piece.lower)) return true;
  }
  return false;
}

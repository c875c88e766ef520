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

/** … and one before whose subject the passage stands, in a language that puts the subject first. */
const furthestBeside = 8;

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
    /** Whether it ends as speech does before the words that say whose it is. */
    ends: /[.!?…,]["'”“’‘»«)]{0,3}$/u.test(inner),
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

/** How far from a passage the verb may stand that puts it into somebody's mouth, before and behind it, in pieces. */
const wordingBefore = 24;
const wordingBehind = 8;
/** … and before a word that only describes the noun behind it: "a “bold” plan". */
const wordingNear = 4;

/** Whether a verb of the clause puts the passage into somebody's mouth. */
function isWorded({ pieces, words }: Clause, at: number, count: number): boolean {
  const next = pieces[at + 1];
  const describes = count === 1 && next?.kind === 'word' && !words.verbSecond && !words.conjunctions.has(next.lower);
  const reach = describes && !words.prepositions.has(next.lower) ? wordingNear : wordingBefore;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const piece = pieces[i];
    if (isLong(piece) || (piece?.kind === 'mark' && /^[.;:]$/u.test(piece.lower))) break;
    const calls = piece?.kind === 'word' && words.wording.has(piece.lower);
    if (calls && !words.notWording.has(pieces[i + 1]?.lower ?? '')) return true;
  }
  for (let i = at + 1; i < Math.min(pieces.length, at + wordingBehind) && count > 1; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'mark' && piece.lower !== ',') break;
    if (piece?.kind === 'word' && words.wording.has(piece.lower)) return true;
  }
  return false;
}

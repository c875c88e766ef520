import type { Cue } from './cues.ts';
import { phraseAt, type Reference } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { type Clause, firstSubject, maySpeak, parts } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reported speech: pieces `[from, to)` of a sentence. */
export interface Reported {
  from: number;
  to: number;
  cue: Cue | null;
}

/** How surely the verbs of `[from, to)` report: 2 by a form that does nothing else, 1 by one that may. */
export function moodOf({ pieces, words }: Clause, from: number, to: number): 0 | 1 | 2 {
  let mood: 0 | 1 = 0;
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.capital) continue;
    if (words.firstPerson.has(piece.lower)) return 0;
    // "es sei denn"
    if (words.isReported(piece.lower) && pieces[i + 1]?.lower !== 'denn') return 2;
    if (words.reportedToo.has(piece.lower)) mood = 1;
  }
  return mood;
}

const isLong = (piece: Piece | undefined) => piece?.kind === 'quote' && piece.end - piece.start > 40;
const wordsIn = (pieces: readonly Piece[], from: number, to: number) => {
  let count = 0;
  for (let i = from; i < to; i++) if (pieces[i]?.kind === 'word' || pieces[i]?.kind === 'name') count++;
  return count;
};

/** Where the sentence's last word ends. */
function endOf(pieces: readonly Piece[]): number {
  let to = pieces.length;
  while (to > 0 && pieces[to - 1]?.kind === 'mark' && pieces[to - 1]?.lower !== ')') to--;
  return to;
}

/** `[from, to)` without marks at its ends, and not beyond a long passage in quotation marks. */
function tidy(pieces: readonly Piece[], from: number, to: number): { from: number; to: number } | null {
  let end = from;
  while (end < to && !isLong(pieces[end]) && pieces[end]?.lower !== ';') end++;
  if (end < to && pieces[end - 1]?.lower === ':') end--;
  while (end > from && pieces[end - 1]?.kind === 'mark' && pieces[end - 1]?.lower !== ')') end--;
  while (from < end && pieces[from]?.kind === 'mark') from++;
  return wordsIn(pieces, from, end) > 2 ? { from, to: end } : null;
}

/** What a verb-second language reports after a cue: a clause behind a comma or colon. */
function behindComma(clause: Clause, cue: Cue, end: number, next: Cue | undefined): Reported | null {
  const { pieces, words } = clause;
  let commas = 0;
  for (let i = cue.at + 1; i < end - 1 && commas < 5; i++) {
    const piece = pieces[i];
    // What follows another verb of speech is what that one reports.
    if (next?.kind === 'verb' && next.at < i) return null;
    if (isLong(piece)) return null;
    if (piece?.kind !== 'mark' || !/^[,:–-]$/u.test(piece.lower)) continue;
    commas++;
    const first = pieces[i + 1];
    if (!first || isLong(first)) return null;
    const opened = words.openers.has(first.lower);
    const colon = pieces.findIndex(({ lower }, at) => at > i && lower === ':');
    const mood = moodOf(clause, i + 1, colon > i ? Math.min(colon, end) : end);
    const begins = !words.notReported.has(first.lower) && !words.subordinators.has(first.lower);
    const pronoun = words.pronouns.has(first.lower);
    if (
      (opened && (cue.strong || mood > 0)) ||
      (begins && (mood === 2 || (mood === 1 && cue.strong) || (pronoun && cue.strong && piece.lower === ',')))
    ) {
      const span = tidy(pieces, i + 1, end);
      return span && { ...span, cue };
    }
  }
  return null;
}

/** Whether a cue's subject stands before a piece. */
const isBefore = ({ subject }: Cue, piece: Piece | undefined) => subject !== null && subject.at < (piece?.start ?? 0);

/** How surely the verbs of the main clauses of `[from, to)` report. */
function mainMoodOf(clause: Clause, from: number, to: number): 0 | 1 | 2 {
  const { pieces, words } = clause;
  let mood: 0 | 1 | 2 = 0;
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && pieces[end]?.lower !== ',') end++;
    const first = pieces[start]?.lower ?? '';
    const own = words.openers.has(first) ? 0 : moodOf(clause, start, end);
    if (own > mood) mood = own;
    start = end + 1;
  }
  return mood;
}

/** The longest insertion that says who spoke, in pieces. */
const longestInsertion = 5;

/** The sentence around an inserted cue: "The issue, Example says, is open". */
function insertedCue(clause: Clause, cue: Cue, start: number, end: number): Reported | null {
  const { pieces, words } = clause;
  let after = cue.to;
  while (after < end && !parts(pieces[after])) after++;
  if (words.verbSecond || !cue.strong || !maySpeak(cue.subject) || pieces[after]?.lower !== ',') return null;
  if (after - start > longestInsertion || words.openers.has(pieces[after + 1]?.lower ?? '')) return null;
  if (hasVerb(clause, 0, start - 1) || !hasVerb(clause, after, end) || pieces.slice(0, end).some(isLong)) return null;
  const span = tidy(pieces, 0, end);
  return span && { ...span, cue };
}

/** What a cue reports that stands behind it: "…, sagte Beispiel", "…, wie die Firma mitteilte". */
function beforeCue(clause: Clause, cue: Cue, end: number): Reported | null {
  const { pieces, words } = clause;
  let start = cue.at;
  while (start > 0 && !parts(pieces[start - 1])) start--;
  const boundary = pieces[start - 1];
  if (boundary?.kind !== 'mark' || !/^[,–-]$/u.test(boundary.lower)) return null;
  const asClause = words.asWords.has(pieces[start]?.lower ?? '');
  const inserted = insertedCue(clause, cue, start, end);
  if (inserted) return inserted;
  // With the verb first, its subject comes behind it; else the comma closed an apposition.
  if (words.verbSecond && !asClause && (start !== cue.at || isBefore(cue, pieces[cue.at]))) return null;
  if (
    !words.verbSecond &&
    !asClause &&
    (cue.subject === null || (cue.subject.at < (pieces[start]?.start ?? 0) && pieces[cue.at - 1]?.lower !== ','))
  )
    return null;
  let from = start - 1;
  while (from > 0 && !isLong(pieces[from - 1])) from--;
  if (!words.verbSecond && !asClause) {
    // The comma may be the first of an apposition to the speaker: go back to where their name begins.
    if (cue.subject && cue.subject.at < (pieces[start]?.start ?? 0)) {
      const at = pieces.findIndex(({ start: place }) => place >= (cue.subject?.at ?? 0));
      while (start > 0 && (start > at || !parts(pieces[start - 1]))) start--;
      if (pieces[start - 1]?.lower !== ',') return null;
    }
    const first = pieces[from]?.lower ?? '';
    const opensOtherwise = words.subordinators.has(first) || words.prepositions.has(first);
    // "After a year, the pain was gone, Example said": what follows the first comma must be a clause.
    const comma = opensOtherwise ? pieces.findIndex(({ lower }, i) => i > from && lower === ',') : from;
    if (opensOtherwise && (comma >= start - 1 || !hasVerb(clause, comma, start - 1))) return null;
  }
  const first = pieces[from]?.lower ?? '';
  const mood = mainMoodOf(clause, from, start - 1);
  if (words.verbSecond && mood === 0 && (words.subordinators.has(first) || words.prepositions.has(first))) {
    // "Auf die Frage, ob er bleibe, sagte Beispiel: …"
    if (pieces.slice(cue.at).some(isLong) || moodOf(clause, from, start - 1) > 0) return null;
  }
  if (words.verbSecond && words.subordinators.has(first) && mood === 0) return null;
  if (!cue.strong && mood === 0) return null;
  if (!words.verbSecond && !hasVerb(clause, from, start - 1)) return null;
  const span = tidy(pieces, from, start - 1);
  return span && { ...span, cue };
}

/** Whether a clause has a finite verb: a known one, or a word that looks like a past tense. */
const hasVerb = ({ pieces, words }: Clause, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (
      piece?.kind === 'word' &&
      (words.finite.has(piece.lower) || words.verbs.has(piece.lower) || /.{3}(?:ed|n't)$/u.test(piece.lower))
    )
      return true;
  }
  return false;
};

/** How far behind a verb the word may stand that opens what it reports. */
const furthestOpener = 14;

/** Where a word opens what a verb reports, or -1: "told reporters on Monday [that] …". */
function openerBehind({ pieces, words }: Clause, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + furthestOpener); i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'quote' || (piece.kind === 'mark' && /^[.:;]$/u.test(piece.lower))) return -1;
    const next = pieces[i + 1]?.lower ?? '';
    if (piece.kind === 'mark' && (i === from || words.conjunctions.has(next))) return -1;
    // "asked the jury to consider why"
    if (piece.kind === 'word' && words.openers.has(piece.lower)) return i;
    if (words.infinitives.has(piece.lower)) return -1;
  }
  return -1;
}

/** Where what was said begins behind a verb, past whom it was said to and when. */
function pastListener({ pieces, words }: Clause, verb: number): number {
  let i = verb + 1;
  const first = pieces[i];
  if (words.objects.has(first?.lower ?? '')) i++;
  else if (words.addressing.has(pieces[verb]?.lower ?? '')) {
    if (first?.kind === 'name') i++;
    else if (words.definites.has(first?.lower ?? '') && pieces[i + 1]?.kind === 'word') i += 2;
    else i++;
  }
  while (words.days.has(pieces[i]?.lower ?? '')) i++;
  return i;
}

/** Whether a word may open a reported clause that nothing else opens. */
function mayOpen({ pieces, words }: Clause, at: number): boolean {
  const opener = pieces[at];
  if (!opener || opener.kind === 'mark' || isLong(opener)) return false;
  const amount =
    words.amounts.has(opener.lower) && pieces.slice(at + 1, at + 3).some(({ lower }) => /^\d/u.test(lower));
  if (amount) return true;
  if (words.notReported.has(opener.lower) || words.prepositions.has(opener.lower)) return false;
  return !(opener.kind === 'word' && words.verbs.has(opener.lower));
}

/** What a language without verb-second reports: a clause right behind the verb and whom it was told, with or without "that". */
function behindVerb(clause: Clause, cue: Cue, end: number): Reported | null {
  const { pieces, words, text } = clause;
  // "…, said Example, who …": the speaker stands behind the verb, and what was said before it.
  if (words.thinking.has(cue.word) || (cue.subject && !isBefore(cue, pieces[cue.at]))) return null;
  const opener = openerBehind(clause, cue.at + 1, end);
  if (opener >= 0) {
    if (!cue.strong && !maySpeak(cue.subject)) return null;
    if (words.asking.has(cue.word) && !words.questions.has(pieces[opener]?.lower ?? '')) return null;
    const span = hasVerb(clause, opener, end) ? tidy(pieces, opener, end) : null;
    return span && { ...span, cue };
  }
  if (!cue.strong || words.asking.has(cue.word)) return null;
  const from = pastListener(clause, cue.at);
  if (!mayOpen(clause, from)) return null;
  const phrase = phraseAt(pieces, from, words, text);
  const isAmount = words.amounts.has(pieces[from]?.lower ?? '');
  const isClause = (phrase?.reference || isAmount) && hasVerb(clause, Math.min(phrase?.to ?? from, from + 1), end);
  if (!isClause && !words.subordinators.has(pieces[from]?.lower ?? '')) return null;
  const span = tidy(pieces, from, end);
  return span && wordsIn(pieces, span.from, span.to) > 2 ? { ...span, cue } : null;
}

const isPaper = (subject: Reference, words: Vocabulary) => subject.kind === 'noun' && words.papers.has(subject.noun);

/** Whether the words that name a source are the last of the sentence. */
function endsSentence(pieces: readonly Piece[], { at, subject }: Cue, end: number): boolean {
  const place = subject?.at ?? 0;
  let after = at;
  while (after < end && (pieces[after]?.start ?? 0) <= place) after++;
  return after >= end || parts(pieces[after]) || pieces[at - 1]?.lower === ',';
}

/** What is left of the sentence without the words that name its source. */
function aroundSource({ pieces, words }: Clause, cue: Cue, end: number): Reported | null {
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

/** Whether it is the author who speaks: "Ich würde sagen, …". */
function isOwn({ pieces, words }: Clause, { at }: Cue): boolean {
  let start = at;
  while (start > 0 && !parts(pieces[start - 1])) start--;
  return pieces.slice(start, at).some(({ lower }) => words.firstPerson.has(lower));
}

/** Where what a cue reports ends at the latest: before another verb with the same subject, "said that …, and called for". */
function endBefore({ pieces, words }: Clause, cue: Cue, cues: readonly Cue[], from: number, end: number): number {
  for (const { at, kind, subject } of cues.slice(from)) {
    if (kind !== 'verb' || subject === null || subject !== cue.subject) continue;
    const conjunction = words.conjunctions.has(pieces[at - 1]?.lower ?? '');
    if (conjunction || (words.dangling.has(pieces[at]?.lower ?? '') && pieces[at - 1]?.lower === ','))
      return Math.min(end, at - 1);
  }
  return end;
}

/** The reported speech of a sentence that a cue in it tells of. */
export function reportedBy(clause: Clause, cues: readonly Cue[]): Reported[] {
  const { pieces, words } = clause;
  const found: Reported[] = [];
  const last = endOf(pieces);
  for (const [i, cue] of cues.entries()) {
    const end = endBefore(clause, cue, cues, i + 1, last);
    if (isOwn(clause, cue)) continue;
    const free = (span: Reported | null) =>
      span && found.every((other) => other.to <= span.from || span.to <= other.from);
    const options =
      cue.kind === 'source'
        ? [() => aroundSource(clause, cue, end)]
        : cue.kind === 'instead'
          ? [
              () =>
                pieces[cue.at - 1]?.kind === 'quote' || isLong(pieces[cue.at - 2]) ? null : insteadOf(clause, cue, end),
            ]
          : words.verbSecond
            ? [() => behindComma(clause, cue, end, cues[i + 1]), () => beforeCue(clause, cue, end)]
            : [() => behindVerb(clause, cue, end), () => beforeCue(clause, cue, end)];
    for (const option of options) {
      const span = option();
      if (!span || !free(span)) continue;
      found.push(span);
      break;
    }
  }
  return found;
}

/** The sentence around "so Beispiel". */
function insteadOf({ pieces }: Clause, cue: Cue, end: number): Reported | null {
  let from = 0;
  for (let i = 0; i < cue.at; i++) if (isLong(pieces[i])) from = i + 1;
  const span = tidy(pieces, from, cue.to >= end ? cue.at : end);
  return span && { ...span, cue };
}

/** A sentence that only its verb's form tells to be reported; `goesOn` where the one before it was. */
export function reportedByMood(clause: Clause, goesOn: boolean): Reported | null {
  const { pieces } = clause;
  const end = endOf(pieces);
  if (pieces.some(isLong)) return null;
  const mood = moodOf(clause, 0, end);
  if (mood === 0 || (mood === 1 && !goesOn)) return null;
  const colon = pieces.findIndex(({ lower }) => lower === ':');
  const from = colon > 0 && moodOf(clause, 0, colon) === 0 && firstSubject(clause, 0, colon) ? colon + 1 : 0;
  const span = tidy(pieces, from, end);
  return span && { ...span, cue: null };
}

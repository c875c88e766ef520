import type { Cue } from './cues.ts';
import { phraseAt } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { type Clause, firstSubject, parts } from './subject.ts';

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
    if (words.reported.has(piece.lower) && !words.conjunctions.has(pieces[i + 1]?.lower ?? '')) return 2;
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
  while (end < to && !isLong(pieces[end])) end++;
  if (end < to && pieces[end - 1]?.lower === ':') end--;
  while (end > from && pieces[end - 1]?.kind === 'mark' && pieces[end - 1]?.lower !== ')') end--;
  while (from < end && pieces[from]?.kind === 'mark') from++;
  return wordsIn(pieces, from, end) > 2 ? { from, to: end } : null;
}

/** What a verb-second language reports after a cue: a clause behind a comma or colon. */
function behindComma(clause: Clause, cue: Cue, end: number): Reported | null {
  const { pieces, words } = clause;
  let commas = 0;
  for (let i = cue.at + 1; i < end - 1 && commas < 5; i++) {
    const piece = pieces[i];
    if (isLong(piece)) return null;
    if (piece?.kind !== 'mark' || !/^[,:–-]$/u.test(piece.lower)) continue;
    commas++;
    const next = pieces[i + 1];
    if (!next || isLong(next)) return null;
    const opened = words.openers.has(next.lower);
    const mood = moodOf(clause, i + 1, end);
    const begins = !words.notReported.has(next.lower) && !words.subordinators.has(next.lower);
    const pronoun = words.pronouns.has(next.lower);
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

/** What a cue reports that stands behind it: "…, sagte Beispiel", "…, wie die Firma mitteilte". */
function beforeCue(clause: Clause, cue: Cue): Reported | null {
  const { pieces, words, text } = clause;
  let start = cue.at;
  while (start > 0 && !parts(pieces[start - 1])) start--;
  const boundary = pieces[start - 1];
  if (boundary?.kind !== 'mark' || !/^[,–-]$/u.test(boundary.lower)) return null;
  const asClause = words.asWords.has(pieces[start]?.lower ?? '');
  // With the verb first, its subject comes behind it; else the comma closed an apposition.
  if (
    words.verbSecond &&
    !asClause &&
    (start !== cue.at || (cue.subject?.at ?? Number.POSITIVE_INFINITY) < (pieces[cue.at]?.start ?? 0))
  )
    return null;
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
    if (words.subordinators.has(first) || words.prepositions.has(first)) return null;
  }
  const first = pieces[from]?.lower ?? '';
  const mood = moodOf(clause, from, start - 1);
  if (words.subordinators.has(first) && mood === 0) return null;
  if (!cue.strong && mood === 0) return null;
  if (!words.verbSecond && !hasVerb(clause, from, start - 1, text)) return null;
  const span = tidy(pieces, from, start - 1);
  return span && { ...span, cue };
}

/** Whether a clause has a finite verb: a known one, or a word that looks like a past tense. */
const hasVerb = ({ pieces, words }: Clause, from: number, to: number, _text: string): boolean => {
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

/** What a language without verb-second reports: a clause right behind the verb and whom it was told, with or without "that". */
function behindVerb(clause: Clause, cue: Cue, end: number): Reported | null {
  const { pieces, words, text } = clause;
  let i = cue.at + 1;
  for (let k = i; k < Math.min(end, i + 14); k++) {
    const piece = pieces[k];
    if (!piece || piece.kind === 'quote' || (piece.kind === 'mark' && /^[.:;,]$/u.test(piece.lower) && k === i)) break;
    if (piece.kind === 'word' && words.openers.has(piece.lower)) {
      const span = tidy(pieces, k, end);
      return span && hasVerb(clause, k, end, text) ? { ...span, cue } : null;
    }
  }
  if (!cue.strong) return null;
  const first = pieces[i];
  if (!first || first.kind === 'mark' || isLong(first)) return null;
  if (words.oblique.has(first.lower)) i++;
  else if (words.addressing.has(cue.word)) {
    if (first.kind === 'name') i++;
    else if (words.definites.has(first.lower) && pieces[i + 1]?.kind === 'word') i += 2;
    else i++;
  }
  const opener = pieces[i];
  if (!opener || opener.kind === 'mark' || words.notReported.has(opener.lower) || words.prepositions.has(opener.lower))
    return null;
  if (opener.kind === 'word' && words.verbs.has(opener.lower)) return null;
  const phrase = phraseAt(pieces, i, words, text);
  const isClause = phrase?.reference && hasVerb(clause, Math.min(phrase.to, i + 1), end, text);
  if (!isClause && !words.subordinators.has(opener.lower)) return null;
  const span = tidy(pieces, i, end);
  return span && wordsIn(pieces, span.from, span.to) > 3 ? { ...span, cue } : null;
}

/** What is left of the sentence without the words that name its source. */
function aroundSource({ pieces, words }: Clause, cue: Cue, end: number): Reported | null {
  for (let i = 0; i < end; i++) if (isLong(pieces[i])) return null;
  if (!cue.subject) return null;
  let start = 0;
  if (cue.at <= 1) {
    start = cue.to;
    while (start < Math.min(end, cue.to + 14) && (pieces[start]?.start ?? 0) <= cue.subject.at) start++;
    if (pieces[start]?.lower === ',' || !words.verbSecond)
      while (start < end && pieces[start]?.kind === 'mark') start++;
  }
  const last = cue.at > end - 8 && cue.kind !== 'verb' ? cue.at : end;
  const span = tidy(pieces, start, start < last ? last : end);
  return span && { ...span, cue };
}

/** The reported speech of a sentence that a cue in it tells of. */
export function reportedBy(clause: Clause, cues: readonly Cue[]): Reported[] {
  const { pieces, words } = clause;
  const found: Reported[] = [];
  const end = endOf(pieces);
  for (const cue of cues) {
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
            ? [() => behindComma(clause, cue, end), () => beforeCue(clause, cue)]
            : [() => behindVerb(clause, cue, end), () => beforeCue(clause, cue)];
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

import { phraseAt } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Reference } from './reference.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a subject is looked for in. */
export interface Clause {
  pieces: readonly Piece[];
  text: string;
  words: Vocabulary;
}

/** A passage in quotation marks that is too long to be a name. */
const isQuote = (piece: Piece | undefined) => piece?.kind === 'quote' && piece.end - piece.start > 24;

/** Whether a piece parts two clauses. */
export const parts = (piece: Piece | undefined): boolean =>
  piece === undefined || isQuote(piece) || (piece.kind === 'mark' && /^[,:;–—.!?…-]$/u.test(piece.lower));

/** Whether a reference is somebody or something that may speak. */
export const maySpeak = (reference: Reference | null): boolean =>
  reference !== null && (reference.kind !== 'noun' || reference.person || reference.body);

/** Where the phrase that a preposition governs ends: "auf Nachfrage [Beispiel]" is two, "mit Kanzler Beispiel" one. */
function afterPreposition({ pieces, text, words }: Clause, preposition: number): number {
  const phrase = phraseAt(pieces, preposition + 1, words, text);
  const noun = pieces[preposition + 1];
  const next = pieces[preposition + 2];
  const bare = noun?.kind === 'word' && noun.capital && next?.mention?.kind === 'person';
  if (words.verbSecond && bare && !words.isPerson(noun.lower) && !words.isBody(noun.lower)) return preposition + 2;
  return Math.max(preposition + 1, phrase?.to ?? 0);
}

/** The first noun phrase in `[from, to)` that no preposition governs; the first name or person among several. */
export function firstSubject({ pieces, text, words }: Clause, from: number, to: number): Reference | null {
  let other: Reference | null = null;
  for (let i = from; i < to; ) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.lower === '(') {
      while (i < to && pieces[i]?.lower !== ')') i++;
      continue;
    }
    const opensClause = i === from && words.subordinators.has(piece.lower);
    if (piece.kind === 'word' && words.prepositions.has(piece.lower) && !opensClause) {
      i = afterPreposition({ pieces, text, words }, i);
      continue;
    }
    const bare = pieces[i + 1];
    if (words.predicatives.has(piece.lower) && bare?.kind === 'word' && bare.capital) {
      i = Math.max(i + 2, phraseAt(pieces, i + 1, words, text)?.to ?? 0);
      continue;
    }
    // "…, den Beispiel zusammenfasste": a relative pronoun, and no article.
    const mention = pieces[i + 1]?.mention;
    if (i === from && i > 0 && words.oblique.has(piece.lower) && mention?.kind === 'person' && parts(pieces[i - 1]))
      return { kind: 'name', mention, at: mention.start };
    const phrase = piece.kind === 'word' && words.between.has(piece.lower) ? null : phraseAt(pieces, i, words, text);
    const cleft = phrase?.reference?.kind === 'pronoun' && words.passives.has(pieces[phrase.to]?.lower ?? '');
    const brought = cleft ? pieces[phrase.to + 1]?.mention : undefined;
    // "it was Example who"
    if (brought?.kind === 'person') return { kind: 'name', mention: brought, at: brought.start };
    if (phrase?.reference) {
      if (phrase.to > to && phrase.reference.kind !== 'name') return other;
      if (phrase.reference.kind !== 'noun' || phrase.reference.person || phrase.reference.body)
        return other?.kind === 'noun' && words.verbSecond ? other : phrase.reference;
      other ??= phrase.reference;
    }
    i = Math.max(i + 1, phrase?.to ?? 0);
  }
  return other;
}

/** The name that an apposition is: "Another witness, Example, said". */
function onlyName({ pieces }: Clause, start: number, end: number): Reference | null {
  const mention = end - start === 1 ? pieces[start]?.mention : undefined;
  return mention && mention.kind !== 'place' ? { kind: 'name', mention, at: mention.start } : null;
}

/** The phrase that an apposition, closed by the comma at `comma`, belongs to: "Beispiel, Chef der Muster AG, sagte". */
function beforeApposition(clause: Clause, comma: number): Reference | null {
  let end = comma;
  let described: Reference | null = null;
  for (let segments = 0; segments < 4 && end > 0; segments++) {
    let start = end;
    while (start > 0 && !parts(clause.pieces[start - 1])) start--;
    const named = segments === 0 ? onlyName(clause, start, end) : null;
    if (named && start > 0) return named;
    const found = segments > 0 ? firstSubject(clause, start, end) : null;
    if (found?.kind === 'name') return found;
    if (maySpeak(found)) {
      // "Beispiel, Chef der Muster AG, in deren Haus es brennt, sagte"
      if (found?.kind !== 'noun' || found.definite) return described ?? found;
      described ??= found;
    }
    if (start === 0 || isQuote(clause.pieces[start - 1])) return described ?? (segments > 0 ? found : null);
    end = start - 1;
  }
  return described;
}

/** The last noun phrase in `[from, to)`, whatever governs it: what a relative clause is about. */
function lastNoun({ pieces, text, words }: Clause, from: number, to: number): Reference | null {
  let last: Reference | null = null;
  for (let i = from; i < to; ) {
    const phrase = phraseAt(pieces, i, words, text);
    if (phrase?.reference && phrase.to <= to) last = phrase.reference;
    i = Math.max(i + 1, phrase?.to ?? 0);
  }
  return last;
}

/** Whether the sentence up to `to` begins with something else than its subject. */
function opensOtherwise({ pieces, words }: Clause, to: number): boolean {
  let first = to;
  while (first > 0 && !isQuote(pieces[first - 1])) first--;
  const lower = pieces[first]?.lower ?? '';
  return words.subordinators.has(lower) || words.prepositions.has(lower) || words.openers.has(lower);
}

/** The subject of the verb at piece `verb`, looked for no further back than `floor`. */
export function subjectOf(clause: Clause, verb: number, floor = 0): Reference | null {
  const { pieces, words, text } = clause;
  let start = verb;
  const stops = (piece: Piece | undefined) =>
    parts(piece) ||
    (piece?.kind === 'word' &&
      (words.conjunctions.has(piece.lower) ||
        words.relatives.has(piece.lower) ||
        (words.openers.has(piece.lower) && piece.lower !== 'that')));
  while (start > floor && !stops(pieces[start - 1])) start--;
  const boundary = pieces[start - 1];
  let end = verb + 1;
  while (end < pieces.length && !parts(pieces[end])) end++;
  const after = () => firstSubject(clause, verb + 1, end);
  const inSegment = firstSubject(clause, start, verb);
  if (inSegment && (!words.verbSecond || maySpeak(inSegment))) return inSegment;
  if (inSegment) {
    const behind = after();
    return maySpeak(behind) ? behind : inSegment;
  }
  const inverted =
    words.verbSecond || words.addressing.has(pieces[verb]?.lower ?? '')
      ? null
      : phraseAt(pieces, verb + 1, words, text);
  if (inverted && maySpeak(inverted.reference) && boundary?.lower === ',' && parts(pieces[inverted.to]))
    return inverted.reference;
  const afterQuote = isQuote(boundary) || (boundary?.lower === ',' && isQuote(pieces[start - 2]));
  if (start === 0 || afterQuote) return after();
  if (boundary?.kind === 'word') {
    // "kam und sagte", "who said"
    let back = start - 1;
    while (back > 0 && !parts(pieces[back - 1])) back--;
    if (words.relatives.has(boundary.lower)) return lastNoun(clause, back, start - 1);
    const elided = words.verbSecond && start === verb;
    return (
      (words.verbSecond && !elided ? after() : null) ??
      firstSubject(clause, back, start - 1) ??
      beforeApposition(clause, Math.max(0, back - 1))
    );
  }
  if (boundary?.lower === ',' && !(words.verbSecond && opensOtherwise(clause, start - 1)))
    return beforeApposition(clause, start - 1) ?? after();
  return after() ?? (boundary?.lower === ',' ? beforeApposition(clause, start - 1) : null);
}

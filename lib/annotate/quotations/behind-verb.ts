import type { Cue } from './cue.ts';
import { phraseAt } from './phrases.ts';
import { hasVerb, isBefore, isLong, type Reported, tidy, wordsIn } from './reported-span.ts';
import { type Clause, maySpeak } from './subject.ts';

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
export function behindVerb(clause: Clause, cue: Cue, end: number): Reported | null {
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

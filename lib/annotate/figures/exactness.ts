import type { Exactness } from '../annotations.ts';
import type { Draft } from './draft.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { isGlued, isHyphen, type Reading, setBefore, textAt, wordIn } from './reading.ts';

/** What the words around a figure say about how exact it is. */
export function exactnessOf(reading: Reading, draft: Draft): Exactness | undefined {
  const { before, after } = reading.lexicon;
  const start = skipLinks(reading, draft.from);
  const said = phraseBefore(before, reading.tokens, draft.from) ?? phraseBefore(before, reading.tokens, start);
  const dated = draft.kind === 'date' || draft.kind === 'ordinal';
  if (said && !(dated && !datedExactness.has(said.value))) return said.value;
  if (dated) return undefined;
  const next =
    isHyphen(textAt(reading, draft.to)) && isGlued(reading, draft.to) ? draft.to : skipCounted(reading, draft.to);
  return phraseAt(after, reading.tokens, draft.to)?.value ?? phraseAt(after, reading.tokens, next)?.value;
}

/** Of a date only this is said: "bis 2030" is no limit of a value. */
const datedExactness = new Set<Exactness>(['about', 'almost']);

/** The start of "zwischen", "von" before a range. */
function skipLinks(reading: Reading, at: number): number {
  const between = setBefore(reading, 'range-between', at) ?? setBefore(reading, 'range-from', at);
  const start = between?.from ?? at;
  return wordIn(reading, 'one', start - 1) ? start - 1 : start;
}

/** One word that is counted: "20 people or more". */
const skipCounted = (reading: Reading, at: number): number => (reading.tokens[at]?.type === 'word' ? at + 1 : at);

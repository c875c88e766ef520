import type { Draft } from './draft.ts';
import { type Reading, setBefore, startsSentence, tokenAt } from './reading.ts';

/** Numbers nobody counted: "Hunderte", "dozens". */
export function readVague(reading: Reading, at: number): Draft | undefined {
  const token = tokenAt(reading, at);
  const { vague, capitalNouns } = reading.lexicon.words;
  const value = token?.type === 'word' ? vague[token.lower] : undefined;
  if (value === undefined || !token) return undefined;
  if (!capitalNouns && token.capital && !startsSentence(reading, at)) return undefined;
  if (setBefore(reading, 'vagueBefore', at)) return { from: at, to: at + 1, kind: 'count', value, approx: 'vague' };
  return { from: at, to: at + 1, kind: 'count', value, approx: 'vague' };
}

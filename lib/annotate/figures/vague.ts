import { scaleAt } from './amounts.ts';
import type { Draft } from './draft.ts';
import { lowerAt, type Reading, startsSentence, tokenAt, wordIn } from './reading.ts';

/** Numbers nobody counted: "Hunderte", "dozens". */
export function readVague(reading: Reading, at: number): Draft | undefined {
  const token = tokenAt(reading, at);
  const { vague, capitalNouns } = reading.lexicon.words;
  const value = token?.type === 'word' ? vague[token.lower] : undefined;
  if (value === undefined || !token) return undefined;
  if (!capitalNouns && token.capital && !startsSentence(reading, at)) return undefined;
  let to = at + 1;
  let whole = value;
  for (let next = afterOf(reading, to); next !== undefined; next = afterOf(reading, to)) {
    whole *=
      vague[lowerAt(reading, next)] === undefined
        ? (scaleAt(reading, next)?.factor ?? 1)
        : tenth(vague[lowerAt(reading, next)] ?? 1);
    to = next + 1;
  }
  return { from: at, to, kind: 'count', value: whole, approx: 'vague' };
}

/** A vague number's value is twice its name: a thousand of "thousands". */
const tenth = (value: number): number => value / 2;

/** "hundreds of thousands", "Hunderte von Millionen": the index of the number that goes on. */
function afterOf(reading: Reading, at: number): number | undefined {
  const next = wordIn(reading, 'ofWords', at) ? at + 1 : at;
  const { vague } = reading.lexicon.words;
  return vague[lowerAt(reading, next)] !== undefined || scaleAt(reading, next) !== undefined ? next : undefined;
}

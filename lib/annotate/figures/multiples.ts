import { readAmount } from './amounts.ts';
import type { Draft } from './draft.ts';
import { unitAfter } from './measures.ts';
import { isGlued, lowerAt, type Reading, setAt, startsNoun, textAt, tokenAt } from './reading.ts';

/** Multiples: "verdoppelt", "dreimal so hoch", "threefold", "twice as many", "a factor of three". */
export function readMultiple(reading: Reading, at: number): Draft | undefined {
  return readFactor(reading, at) ?? readRatio(reading, at) ?? readWord(reading, at) ?? readTimes(reading, at);
}

function readFactor(reading: Reading, at: number): Draft | undefined {
  const factor = setAt(reading, 'factor', at);
  if (!factor) return undefined;
  const amount = readAmount(reading, factor.to);
  return amount && !amount.word && !amount.article
    ? { from: at, to: amount.to, kind: 'multiple', value: amount.value }
    : undefined;
}

/** "three to one", "3 to 1". */
function readRatio(reading: Reading, at: number): Draft | undefined {
  const many = readAmount(reading, at);
  const to = many && setAt(reading, 'scoreTo', many.to);
  const one = to && readAmount(reading, to.to);
  if (!many || many.word || !one || one.value !== 1 || one.word || one.article || many.value <= 1) return undefined;
  return unitAfter(reading, one) ? undefined : { from: at, to: one.to, kind: 'multiple', value: many.value };
}

/** Words that are a multiple by themselves. */
function readWord(reading: Reading, at: number): Draft | undefined {
  const token = tokenAt(reading, at);
  if (token?.type !== 'word') return undefined;
  const value = reading.lexicon.words.multiples[token.lower];
  // "double-digit", "Double Dragon", "doppelte Staatsbürgerschaft"
  if (
    value === undefined ||
    (textAt(reading, at + 1) === '-' && isGlued(reading, at + 1)) ||
    (isGlued(reading, at) && textAt(reading, at - 1) === '-')
  )
    return undefined;
  const compared =
    setAt(reading, 'timesAs', at + 1) !== undefined ||
    setAt(reading, 'functionWords', at + 1) !== undefined ||
    tokenAt(reading, at + 1)?.type !== 'word';
  if (
    reading.lexicon.words.capitalNouns
      ? adjectival.test(token.lower) && startsNoun(reading, at + 1)
      : plainWords.has(token.lower) && !compared
  )
    return undefined;
  if (token.lower === 'twice' && !setAt(reading, 'timesAs', at + 1))
    return { from: at, to: at + 1, kind: 'count', value, unit: 'times' };
  return { from: at, to: at + 1, kind: 'multiple', value };
}
const adjectival = /^doppelte[rns]?$/;
const plainWords = new Set(['double', 'triple', 'treble', 'doubles', 'triples', 'halves', 'quadruple']);

/** "dreifach", "3-fold", "four times as high", "viermal so viel"; so many times without a comparison is a count. */
function readTimes(reading: Reading, at: number): Draft | undefined {
  const amount = readAmount(reading, at);
  if (!amount || amount.article || amount.part) return undefined;
  const word = amount.word;
  if (word?.form === 'multiple') return { from: at, to: amount.to, kind: 'multiple', value: amount.value };
  const adjective = reading.lexicon.adjectiveUnits.get(
    lowerAt(reading, amount.to + (textAt(reading, amount.to) === '-' ? 1 : 0)),
  );
  if (!word && adjective?.kind === 'multiple')
    return {
      from: at,
      to: amount.to + (textAt(reading, amount.to) === '-' ? 2 : 1),
      kind: 'multiple',
      value: amount.value,
    };
  const times = word?.form === 'times' ? amount.to : !word ? timesAt(reading, amount.to) : undefined;
  if (times === undefined) return undefined;
  const compared = setAt(reading, 'timesAs', times) !== undefined;
  if (compared) return { from: at, to: times, kind: 'multiple', value: amount.value };
  return amount.value === 1 ? undefined : { from: at, to: times, kind: 'count', value: amount.value, unit: 'times' };
}

function timesAt(reading: Reading, at: number): number | undefined {
  const hyphen = textAt(reading, at) === '-' && isGlued(reading, at) && isGlued(reading, at + 1) ? 1 : 0;
  return setAt(reading, 'times', at + hyphen)?.to;
}

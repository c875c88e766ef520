import { readAmount } from './amounts.ts';
import type { Draft } from './draft.ts';
import {
  isGlued,
  lowerAt,
  nounAfter,
  type Reading,
  setAt,
  startsNoun,
  startsSentence,
  textAt,
  tokenAt,
  wordIn,
} from './reading.ts';

/** Ranks and ordinals: "Platz 4", "No. 1", "80th", "zum dritten Mal", "12. Spieltag". */
export function readOrdinal(reading: Reading, at: number): Draft | undefined {
  return readRank(reading, at) ?? readNumeral(reading, at) ?? readWord(reading, at);
}

const ordinal = (from: number, to: number, value: number): Draft => ({ from, to, kind: 'ordinal', value });

/** "Platz 4", "ranked 66", "No. 1": the span is the number. */
function readRank(reading: Reading, at: number): Draft | undefined {
  const rank = setAt(reading, 'rank', at);
  const number = rank ? undefined : setAt(reading, 'number', at);
  const match = rank ?? number;
  if (!match || tokenAt(reading, match.to)?.line) return undefined;
  const amount = readAmount(reading, match.to);
  // "no one"
  if (amount?.spelled && match.to - match.from === 1 && lowerAt(reading, at).length < 3) return undefined;
  if (
    !amount ||
    amount.article ||
    amount.word ||
    amount.scaled ||
    !Number.isInteger(amount.value) ||
    amount.value < 1 ||
    amount.value > 9999
  )
    return undefined;
  if (number && !isRanked(reading, at, amount.to, amount.value)) return undefined;
  return ordinal(at, amount.to, amount.value);
}

/** "the No. 3 team", "die Nummer eins der Welt" rank; ", No. 9 for Arsenal" and "Nr. 4711" only name. */
function isRanked(reading: Reading, at: number, to: number, value: number): boolean {
  const before = tokenAt(reading, at - 1);
  if (value > 500) return false;
  if (before?.text === ',' || before?.text === '(') return value === 1 || nounAfter(reading, to);
  return value <= 3 || before?.type === 'word' || nounAfter(reading, to);
}

/** "80th", "12." before a noun. */
function readNumeral(reading: Reading, at: number): Draft | undefined {
  const token = tokenAt(reading, at);
  if (token?.type !== 'number' || !/^\d{1,4}$/.test(token.text) || token.value < 1) return undefined;
  const mark = isGlued(reading, at + 1) ? setAt(reading, 'ordinalMarks', at + 1) : undefined;
  if (!mark || (isGlued(reading, mark.to) && tokenAt(reading, mark.to)?.type === 'word')) return undefined;
  if (textAt(reading, at + 1) !== '.') return ordinal(at, mark.to, token.value);
  // A full stop after a numeral may end the sentence; before a noun or an adjective it does not, unless the sentence ends there.
  const next = tokenAt(reading, mark.to);
  if (next?.type !== 'word' || next.line || startsSentence(reading, at)) return undefined;
  const before = tokenAt(reading, at - 1);
  const determined = before?.type === 'word' && (wordIn(reading, 'functionWords', at - 1) || before.capital === false);
  return determined &&
    token.value <= 200 &&
    (startsNoun(reading, mark.to) || /(?:e|en|er|es)$/.test(next.lower)) &&
    !wordIn(reading, 'functionWords', mark.to)
    ? ordinal(at, mark.to, token.value)
    : undefined;
}

/** Ordinal words; the first and second of things are told all the time and count nothing. */
function readWord(reading: Reading, at: number): Draft | undefined {
  const amount = readAmount(reading, at);
  if (amount?.word?.form !== 'ordinal' || amount.value < 3) return undefined;
  const token = tokenAt(reading, at);
  const before = tokenAt(reading, at - 1);
  if (token?.capital && !startsSentence(reading, at)) return undefined;
  if (
    reading.lexicon.words.capitalNouns &&
    !(before?.type === 'word' && wordIn(reading, 'functionWords', at - 1)) &&
    !startsNoun(reading, amount.to)
  )
    return undefined;
  if (textAt(reading, amount.to) === '-' && isGlued(reading, amount.to)) return undefined;
  return ordinal(at, amount.to, amount.value);
}

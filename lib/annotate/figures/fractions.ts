import { type Amount, readAmount } from './amounts.ts';
import type { Draft } from './draft.ts';
import { readMeasure, unitAfter } from './measures.ts';
import { readNumberWord } from './number-words.ts';
import { lowerAt, nounAfter, type Reading, setAt, startsSentence, textAt, tokenAt, wordIn } from './reading.ts';

/** Fractions of a whole: "ein Drittel", "zwei von drei", "one in five", "jeder fünfte", "die Hälfte", "half". */
export function readFraction(reading: Reading, at: number): Draft | undefined {
  return readEvery(reading, at) ?? readOutOf(reading, at) ?? readPart(reading, at);
}

/** "jeder Fünfte" is a fifth. */
function readEvery(reading: Reading, at: number): Draft | undefined {
  if (!wordIn(reading, 'everyOf', at)) return undefined;
  const token = tokenAt(reading, at + 1);
  if (token?.line) return undefined;
  if (token?.type === 'word') {
    const word = readNumberWord(token.lower, reading.lexicon);
    return word?.form === 'ordinal' && word.value >= 2
      ? { from: at, to: at + 2, kind: 'fraction', value: 1 / word.value }
      : undefined;
  }
  if (token?.type !== 'number' || textAt(reading, at + 2) !== '.' || !nounAfter(reading, at + 3)) return undefined;
  return { from: at, to: at + 3, kind: 'fraction', value: 1 / token.value };
}

/** Wholes that a share is told of; "12 von 37 Sitzen" stays two counts. */
const wholes = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000, 10_000]);

function readOutOf(reading: Reading, at: number): Draft | undefined {
  const part = readAmount(reading, at);
  if (!part || part.part || part.word || part.scaled || !Number.isInteger(part.value) || part.value < 1)
    return undefined;
  if (part.article && lowerAt(reading, at).length < 3) return undefined;
  const of = setAt(reading, 'ofTotal', part.to);
  if (!of || tokenAt(reading, of.to)?.line) return undefined;
  const whole = readAmount(reading, of.to);
  if (!whole || whole.article || whole.word || whole.value <= part.value || !wholes.has(whole.value)) return undefined;
  if (
    unitAfter(reading, whole) ||
    part.spelled !== whole.spelled ||
    (of.to - of.from === 1 && !shareLike(reading, part, whole))
  )
    return undefined;
  return { from: at, to: whole.to, kind: 'fraction', value: part.value / whole.value };
}

/** "3 in 10" needs both numbers small, and no year or place after it. */
const shareLike = (reading: Reading, part: Amount, whole: Amount): boolean =>
  part.value <= 10 &&
  (nounAfter(reading, whole.to) ||
    startsSentence(reading, part.from) ||
    wordIn(reading, 'functionWords', whole.to) ||
    tokenAt(reading, whole.to)?.type !== 'number');

function readPart(reading: Reading, at: number): Draft | undefined {
  const standing = reading.lexicon.words.standingParts[lowerAt(reading, at)];
  if (partOfUnit(reading, at)) return undefined;
  if (standing !== undefined && tokenAt(reading, at)?.type === 'word')
    return isStanding(reading, at) ? { from: at, to: at + 1, kind: 'fraction', value: standing } : undefined;
  const amount = readAmount(reading, at);
  if (!amount?.part || amount.scaled || unitAfter(reading, amount)) return undefined;
  const before = lowerAt(reading, at - 1);
  // "the third", "im Viertel": a rank, a district.
  const bare = amount.to === at + 1 && amount.spelled;
  if (bare) return undefined;
  const english = !reading.lexicon.words.capitalNouns;
  const singularThird =
    english &&
    amount.spelled &&
    amount.to === at + 2 &&
    textAt(reading, at + 1) !== '-' &&
    lowerAt(reading, at) !== 'one' &&
    lowerAt(reading, at + 1) in reading.lexicon.words.ordinals;
  if (singularThird && nounAfter(reading, amount.to)) return undefined;
  if (before === '/' || textAt(reading, amount.to) === '/') return undefined;
  return { from: at, to: amount.to, kind: 'fraction', value: amount.value };
}

/** "half an hour", "half a litre" are measures. */
const partOfUnit = (reading: Reading, at: number): boolean => readMeasure(reading, at)?.meaning !== undefined;

/** "the second half" is a part of a game or a year, not a number. */
function isStanding(reading: Reading, at: number): boolean {
  const before = tokenAt(reading, at - 1);
  if (before?.type === 'word' && readNumberWord(before.lower, reading.lexicon)?.form === 'ordinal') return false;
  const next = tokenAt(reading, at + 1);
  if (before?.text === '-' || (next?.text === '-' && !next.space)) return false;
  if (reading.lexicon.words.capitalNouns) return true;
  // "half" before a noun is an adjective ("half time"), before "of" or an article a fraction.
  return (
    !before?.text.match(/^(?:first|second|other|better)$/i) &&
    (next?.type !== 'word' ||
      wordIn(reading, 'functionWords', at + 1) ||
      reading.lexicon.words.scales[next.lower] === undefined) &&
    !/^(?:time|way|hour|century|marathon)/.test(next?.lower ?? '')
  );
}

import { unitAfter } from './measures.ts';
import { phraseBefore } from './phrases.ts';
import {
  isGlued,
  isHyphen,
  lowerAt,
  nounAfter,
  type Reading,
  setAt,
  setBefore,
  startsNoun,
  textAt,
  tokenAt,
  wordIn,
} from './reading.ts';

export interface Years {
  low: number;
  high?: number;
  to: number;
}

const fourDigits = /^[12]\d{3}$/;
const isRecent = (year: number): boolean => year >= 1900 && year <= 2060;

const plainYear = (reading: Reading, at: number): number | undefined => {
  const token = tokenAt(reading, at);
  return token?.type === 'number' && fourDigits.test(token.text) ? token.value : undefined;
};

/** Reads a year, or a range of years: "2019", "2024/25", "1914-18", "2010 bis 2015". */
export function readYear(reading: Reading, at: number, between: boolean): Years | undefined {
  const low = plainYear(reading, at);
  if (low === undefined) return undefined;
  const end = rangeEnd(reading, at, low, between);
  if (end) return end;
  return isYear(reading, at, low) ? { low, to: at + 1 } : undefined;
}

function rangeEnd(reading: Reading, at: number, low: number, between: boolean): Years | undefined {
  const mark = textAt(reading, at + 1);
  const dash = isHyphen(mark) || mark === '—' || mark === '/';
  const words = setAt(reading, 'range-to', at + 1) ?? (between ? setAt(reading, 'range-pair', at + 1) : undefined);
  const next = dash ? at + 2 : words?.to;
  if (next === undefined) return undefined;
  const token = tokenAt(reading, next);
  if (token?.type !== 'number' || token.line) return undefined;
  const glued = isGlued(reading, at + 1) && isGlued(reading, next);
  const full = plainYear(reading, next);
  const high =
    full ?? (glued && dash && /^\d\d$/.test(token.text) ? Math.floor(low / 100) * 100 + token.value : undefined);
  if (
    high === undefined ||
    high <= low ||
    high - low > 999 ||
    (!isRecent(low) && !isRecent(high) && !cueBefore(reading, at) && !dash)
  )
    return undefined;
  // 2024-05-06 and 0800-1234 are none; nor is "1500 to 2000 people".
  if (textAt(reading, next + 1) === mark && dash && isGlued(reading, next + 1)) return undefined;
  return hasUnit(reading, next) || (!dash && counted(reading, next, high)) ? undefined : { low, high, to: next + 1 };
}

const hasUnit = (reading: Reading, at: number): boolean =>
  unitAfter(reading, {
    from: at,
    to: at + 1,
    value: 0,
    spelled: false,
    scaled: false,
    scale: 1,
    part: false,
    article: false,
  }) !== undefined;

const cueBefore = (reading: Reading, at: number): boolean =>
  setBefore(reading, 'yearCues', at) !== undefined || monthBefore(reading, at);
const monthBefore = (reading: Reading, at: number): boolean =>
  reading.lexicon.words.months[lowerAt(reading, at - 1)] !== undefined;

/** "2000 Menschen", "1500 troops": round, and a noun follows. */
function counted(reading: Reading, at: number, value: number): boolean {
  if (!nounAfter(reading, at + 1)) return false;
  const { capitalNouns } = reading.lexicon.words;
  if (capitalNouns) return value % 50 === 0 && startsNoun(reading, at + 1);
  return value % 50 === 0 && (/s$/.test(lowerAt(reading, at + 1)) || wordIn(reading, 'plurals', at + 1));
}

function isYear(reading: Reading, at: number, year: number): boolean {
  if (
    isGlued(reading, at + 1) &&
    tokenAt(reading, at + 1)?.type === 'word' &&
    !reading.lexicon.endings.has(lowerAt(reading, at + 1))
  )
    return false;
  if (hasUnit(reading, at) || reading.lexicon.words.scales[lowerAt(reading, at + 1)]) return false;
  const exactness = phraseBefore(reading.lexicon.before, reading.tokens, at);
  const cue = cueBefore(reading, at);
  if (exactness && !cue && nounAfter(reading, at + 1)) return false;
  const strong = wordIn(reading, 'yearNouns', at - 1) || monthBefore(reading, at);
  if (strong) return year >= 1000 && year <= 2999;
  if (counted(reading, at, year)) return false;
  if (isRecent(year)) return true;
  return cue && year >= 1000 && year < 2200 && !nounAfter(reading, at + 1) && !wordIn(reading, 'ofTotal', at + 1);
}

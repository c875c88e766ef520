import type { Draft } from './draft.ts';
import { readNumberWord } from './number-words.ts';
import {
  afterHyphen,
  isGlued,
  isHyphen,
  lowerAt,
  type Reading,
  setAt,
  setBefore,
  textAt,
  tokenAt,
  wordIn,
} from './reading.ts';
import { readYear } from './years.ts';

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (day: number, month: number): boolean =>
  Number.isInteger(day) && day >= 1 && day <= (daysIn[month - 1] ?? 0);

/** A date as ISO 8601; without a year, the one that brings it nearest to the article's day. */
function isoDate(reading: Reading, year: number | undefined, month: number, day?: number): string {
  const tail = day === undefined ? pad(month) : `${pad(month)}-${pad(day)}`;
  if (year !== undefined) return `${pad(year, 4)}-${tail}`;
  const published = reading.published ? Date.parse(reading.published.slice(0, 10)) : Number.NaN;
  if (Number.isNaN(published) || day === undefined) return `XXXX-${tail}`;
  const near = new Date(published).getUTCFullYear();
  const years = [near - 1, near, near + 1].map((y) => ({ y, gap: Math.abs(Date.UTC(y, month - 1, day) - published) }));
  const best = years.reduce((a, b) => (b.gap < a.gap ? b : a));
  return `${pad(best.y, 4)}-${tail}`;
}

const date = (from: number, to: number, value: string): Draft => ({ from, to, kind: 'date', value });

/** Dates written in digits alone: 21.01.2025, 2025-01-21, 1/21/2025. */
export function readDigitDate(reading: Reading, at: number): Draft | undefined {
  const token = tokenAt(reading, at);
  if (token?.type !== 'date') return undefined;
  const numbers = token.text
    .split(/[-./ ]+/)
    .filter(Boolean)
    .map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  if (token.text.includes('-')) return b <= 12 && isDay(c, b) ? date(at, at + 1, token.text) : undefined;
  const year = c < 100 ? (c > 50 ? 1900 + c : 2000 + c) : c;
  const dayFirst = token.text.includes('.') || reading.lexicon.words.dayFirst || a > 12;
  const [day, month] = dayFirst && b <= 12 ? [a, b] : [b, a];
  return isDay(day, month) ? date(at, at + 1, isoDate(reading, year, month, day)) : undefined;
}

interface Month {
  month: number;
  to: number;
}

/** A month's name, with the dot of its abbreviation. */
function monthAt(reading: Reading, at: number): Month | undefined {
  const token = tokenAt(reading, at);
  // "may" is a verb, "May" a month.
  if (token?.type !== 'word' || !token.capital) return undefined;
  const month = reading.lexicon.words.months[token.lower];
  if (!month) return undefined;
  const dotted =
    textAt(reading, at + 1) === '.' &&
    isGlued(reading, at + 1) &&
    token.text.length <= 4 &&
    !tokenAt(reading, at + 2)?.line;
  const number = tokenAt(reading, at + 2)?.type === 'number';
  return {
    month,
    to:
      dotted && (number || token.text.length <= 4) && token.lower !== 'mai' && token.lower !== 'may' ? at + 2 : at + 1,
  };
}

interface Day {
  day: number;
  to: number;
}

/** A day of the month: "19", "19.", "19th", "fourth"; `mark` is what made it an ordinal. */
function dayAt(reading: Reading, at: number): (Day & { marked: boolean }) | undefined {
  const token = tokenAt(reading, at);
  if (token?.type === 'number' && /^\d{1,2}$/.test(token.text) && token.value >= 1 && token.value <= 31) {
    const mark = isGlued(reading, at + 1) ? setAt(reading, 'ordinalMarks', at + 1) : undefined;
    return { day: token.value, to: mark?.to ?? at + 1, marked: mark !== undefined };
  }
  if (token?.type !== 'word') return undefined;
  const word = readNumberWord(token.lower, reading.lexicon);
  return word?.form === 'ordinal' && word.value <= 31 ? { day: word.value, to: at + 1, marked: true } : undefined;
}

/** A year after a date: "2025", ", 2025", "of 2025". */
function yearAfter(reading: Reading, at: number): { year: number; to: number } | undefined {
  if (tokenAt(reading, at)?.line) return undefined;
  let next = at;
  if (textAt(reading, next) === ',') next++;
  else if (wordIn(reading, 'ofWords', next) && lowerAt(reading, next).length < 4) next++;
  const token = tokenAt(reading, next);
  if (token?.type !== 'number' || token.line || !/^[12]\d{3}$/.test(token.text)) return undefined;
  return { year: token.value, to: next + 1 };
}

/** Dates with a month's name: "19. Januar", "May 3-5, 2024", "3. bis 5. Mai", "Oktober 2021". */
export function readNamedDate(reading: Reading, at: number): Draft | undefined {
  return reading.lexicon.words.months[lowerAt(reading, at)] ? readMonthFirst(reading, at) : readDayFirst(reading, at);
}

function readDayFirst(reading: Reading, at: number): Draft | undefined {
  const first = dayAt(reading, at);
  if (!first) return undefined;
  const { dayFirst } = reading.lexicon.words;
  if (dayFirst && !first.marked) {
    const bare = monthAt(reading, first.to);
    if (!bare) return undefined;
  }
  const spelled = tokenAt(reading, at)?.type === 'word';
  const link = spelled ? undefined : linkAt(reading, first.to);
  const second = link === undefined ? undefined : dayAt(reading, link);
  if (second && second.day > first.day) {
    const month = monthAt(reading, second.to);
    if (month && isDay(second.day, month.month)) return dayRange(reading, at, first.day, second.day, month);
  }
  const of = lowerAt(reading, first.to) === 'of' ? 1 : 0;
  const month = monthAt(reading, first.to + of);
  if (!month || !isDay(first.day, month.month)) return undefined;
  const year = yearAfter(reading, month.to);
  // "3. Mai bis 5. Juni": each end has its month.
  const end = linkAt(reading, year?.to ?? month.to);
  const other = end === undefined ? undefined : dayAt(reading, end);
  const otherMonth = other && monthAt(reading, other.to);
  if (other && otherMonth && isDay(other.day, otherMonth.month)) {
    const otherYear = yearAfter(reading, otherMonth.to);
    return {
      from: at,
      to: otherYear?.to ?? otherMonth.to,
      kind: 'date',
      low: isoDate(reading, year?.year ?? otherYear?.year, month.month, first.day),
      high: isoDate(reading, otherYear?.year, otherMonth.month, other.day),
    };
  }
  return date(at, year?.to ?? month.to, isoDate(reading, year?.year, month.month, first.day));
}

function dayRange(reading: Reading, at: number, low: number, high: number, month: Month): Draft {
  const year = yearAfter(reading, month.to);
  return {
    from: at,
    to: year?.to ?? month.to,
    kind: 'date',
    low: isoDate(reading, year?.year, month.month, low),
    high: isoDate(reading, year?.year, month.month, high),
  };
}

/** The index after a word or dash that joins two ends of a range of dates. */
function linkAt(reading: Reading, at: number): number | undefined {
  if (isHyphen(textAt(reading, at))) return at + 1;
  return (setAt(reading, 'range-to', at) ?? setAt(reading, 'range-pair', at) ?? setAt(reading, 'range-or', at))?.to;
}

function readMonthFirst(reading: Reading, at: number): Draft | undefined {
  const month = monthAt(reading, at);
  if (!month) return undefined;
  const year = yearAfter(reading, month.to);
  if (year) return date(at, year.to, isoDate(reading, year.year, month.month));
  if (reading.lexicon.words.dayFirst) return undefined;
  const skip = textAt(reading, month.to) === ',' || lowerAt(reading, month.to) === 'the' ? 1 : 0;
  const day = dayAt(reading, month.to + skip);
  if (!day || !isDay(day.day, month.month) || tokenAt(reading, month.to)?.line) return undefined;
  const link =
    isHyphen(textAt(reading, day.to)) || setAt(reading, 'range-to', day.to) ? linkAt(reading, day.to) : undefined;
  const second = link === undefined ? undefined : dayAt(reading, link);
  if (second && second.day > day.day && isDay(second.day, month.month)) {
    const after = yearAfter(reading, second.to);
    return {
      from: at,
      to: after?.to ?? second.to,
      kind: 'date',
      low: isoDate(reading, after?.year, month.month, day.day),
      high: isoDate(reading, after?.year, month.month, second.day),
    };
  }
  const after = yearAfter(reading, day.to);
  return date(at, after?.to ?? day.to, isoDate(reading, after?.year, month.month, day.day));
}

/** Quarters and halves of a year: "viertes Quartal 2022", "Q4 2022", "second half of 2025". */
export function readQuarter(reading: Reading, at: number): Draft | undefined {
  const short = /^[qh]$/i.exec(textAt(reading, at))?.[0]?.toUpperCase();
  const digit = tokenAt(reading, at + 1);
  if (
    short &&
    digit?.type === 'number' &&
    isGlued(reading, at + 1) &&
    digit.value >= 1 &&
    digit.value <= (short === 'Q' ? 4 : 2)
  )
    return partOfYear(reading, at, at + 2, short, digit.value);
  const day = dayAt(reading, at);
  if (!day?.marked || day.day > 4) return undefined;
  const next = afterHyphen(reading, day.to);
  const quarter = setAt(reading, 'quarter', next);
  if (quarter) return partOfYear(reading, at, quarter.to, 'Q', day.day);
  const half = day.day <= 2 ? setAt(reading, 'half', next) : undefined;
  if (!half) return undefined;
  const draft = partOfYear(reading, at, half.to, 'H', day.day);
  return String(draft.value).startsWith('XXXX') ? undefined : draft;
}

function partOfYear(reading: Reading, from: number, end: number, part: string, number: number): Draft {
  const year = yearAfter(reading, end) ?? yearAfter(reading, skipTo(reading, end));
  return date(from, year?.to ?? end, `${year ? pad(year.year, 4) : 'XXXX'}-${part}${number}`);
}

/** "des Jahres 2022", "of fiscal 2022". */
function skipTo(reading: Reading, at: number): number {
  let next = at;
  for (let i = 0; i < 2; i++) if (wordIn(reading, 'yearCues', next) || wordIn(reading, 'ofWords', next)) next++;
  return next;
}

/** Decades and centuries: "80er", "1940s", "19. Jahrhundert", "mid-2030s". */
export function readDecade(reading: Reading, at: number): Draft | undefined {
  const day = dayAt(reading, at);
  const century = day?.marked ? setAt(reading, 'century', afterHyphen(reading, day.to)) : undefined;
  if (day && century && day.day <= 21) return date(at, century.to, `${pad(day.day - 1)}XX`);
  const token = tokenAt(reading, at);
  const spelled = token?.type === 'word' ? readNumberWord(token.lower, reading.lexicon) : undefined;
  if (spelled?.form === 'decade' && spelled.value >= 20 && spelled.value < 100)
    return decade(reading, at, at + 1, 1900 + spelled.value);
  if (token?.type !== 'number' || token.value % 10 || !/^(?:\d0|[12]\d{3})$/.test(token.text)) return undefined;
  const next = isGlued(reading, at + 1) ? lowerAt(reading, at + 1) : '';
  const ending = next === "'" || next === '’' ? `${next}${lowerAt(reading, at + 2)}` : next;
  if (reading.lexicon.endings.get(ending) !== 'decade' && ending !== 's') return undefined;
  const to = at + (ending.length > 1 && ending !== 'er' && ending !== 'ern' ? 3 : 2);
  const apostrophe = /^['’‘]$/.test(textAt(reading, at - 1)) && isGlued(reading, at);
  return decade(reading, apostrophe ? at - 1 : at, to, token.value < 100 ? 1900 + token.value : token.value);
}

function decade(reading: Reading, from: number, to: number, first: number): Draft | undefined {
  // Words for years may follow ("80er Jahre"); a person "in their 80s" is no decade.
  const after = setAt(reading, 'decadeOf', afterHyphen(reading, to));
  if (!after && from > 0 && wordIn(reading, 'possessives', from - 1)) return undefined;
  return date(from, to, `${String(first).slice(0, 3)}X`);
}

/** A year on its own, and ranges of years. */
export function readYears(reading: Reading, at: number): Draft | undefined {
  const found = readYear(reading, at, setBefore(reading, 'range-between', at) !== undefined);
  if (!found) return undefined;
  return found.high === undefined
    ? date(at, found.to, String(found.low))
    : { from: at, to: found.to, kind: 'date', low: String(found.low), high: String(found.high) };
}

import type { Draft } from './draft.ts';
import { phraseAt } from './phrases.ts';
import { isHyphen, type Reading, setAt, setBefore, textAt, tokenAt } from './reading.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Times of the day: "19 Uhr", "19.30 Uhr", "7 p.m.", "9:30am", "um 15:30"; also from–to. */
export function readClock(reading: Reading, at: number): Draft | undefined {
  const time = timeAt(reading, at);
  if (!time) return undefined;
  const said = phraseAt(reading.lexicon.clock, reading.tokens, time.to);
  if (said)
    return hours(time, said.value) ? { from: at, to: said.to, kind: 'date', value: iso(time, said.value) } : undefined;
  const range = rangeTo(reading, at, time);
  if (range) return range;
  // "2:04:23" is how long somebody ran.
  if (tokenAt(reading, at)?.type !== 'pair' || time.minutes === undefined || time.seconds !== undefined)
    return undefined;
  // A pair of numbers alone is a time where a preposition of time or a noughted number says so.
  const cue = setBefore(reading, 'clockBefore', at) !== undefined;
  const dated = followsDate(reading, at);
  const noughted = /^0\d:|:0\d/.test(tokenAt(reading, at)?.text ?? '');
  const scores = reading.lexicon.words.decimal === ',';
  return cue ||
    dated ||
    (noughted && time.hours > 4) ||
    (!scores && /:\d\d/.test(tokenAt(reading, at)?.text ?? '') && time.hours <= 24)
    ? { from: at, to: time.to, kind: 'date', value: iso(time, 'same') }
    : undefined;
}

/** "11.04.2020, 10:27" */
function followsDate(reading: Reading, at: number): boolean {
  const before = /^[,|–-]$/.test(textAt(reading, at - 1)) ? at - 2 : at - 1;
  const token = tokenAt(reading, before);
  return token?.type === 'date' || /^20\d\d$/.test(token?.text ?? '');
}

interface Time {
  hours: number;
  minutes?: number;
  seconds?: number;
  to: number;
}

function timeAt(reading: Reading, at: number): Time | undefined {
  const token = tokenAt(reading, at);
  const match =
    token && (token.type === 'pair' || token.type === 'number')
      ? /^(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?$/.exec(token.text)
      : undefined;
  if (!match) return undefined;
  const [hour, minutes, seconds] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour > 24 || minutes > 59 || seconds > 59) return undefined;
  return {
    hours: hour,
    to: at + 1,
    ...(match[2] !== undefined && { minutes }),
    ...(match[3] !== undefined && { seconds }),
  };
}

type Half = 'same' | 'morning' | 'afternoon';
const hours = (time: Time, half: Half): boolean => half === 'same' || (time.hours >= 1 && time.hours <= 24);

function iso(time: Time, half: Half): string {
  const hour =
    half === 'afternoon' && time.hours < 12
      ? time.hours + 12
      : half === 'morning' && time.hours === 12
        ? 0
        : time.hours % 24;
  return `T${pad(hour)}:${pad(time.minutes ?? 0)}${time.seconds ? `:${pad(time.seconds)}` : ''}`;
}

/** "10 bis 18 Uhr", "9-11am": the word for hours is said once. */
function rangeTo(reading: Reading, at: number, low: Time): Draft | undefined {
  const link = isHyphen(tokenAt(reading, low.to)?.text ?? '')
    ? low.to + 1
    : (setAt(reading, 'range-to', low.to) ?? setAt(reading, 'range-pair', low.to) ?? setAt(reading, 'range-or', low.to))
        ?.to;
  if (link === undefined) return undefined;
  const high = timeAt(reading, link);
  const said = high && phraseAt(reading.lexicon.clock, reading.tokens, high.to);
  if (!high || !said || !hours(high, said.value)) return undefined;
  const [start, end] = [iso(low, said.value), iso(high, said.value)];
  if (start === end) return undefined;
  return {
    from: at,
    to: said.to,
    kind: 'date',
    low: start > end && said.value === 'afternoon' ? iso(low, 'morning') : start,
    high: end,
  };
}

import { scaleAt, slashAt } from './amounts.ts';
import { unitAfter } from './measures.ts';
import {
  isGlued,
  isHyphen,
  lowerAt,
  nounAfter,
  type Reading,
  setAt,
  setBefore,
  startsSentence,
  textAt,
  tokenAt,
  wordIn,
} from './reading.ts';

const plainNumber = /^\d{1,4}$/;

/**
 * Numbers that name, number or dial: "A380", "1. FC Köln", "Artikel 5", "0800 111 0 111", list numbers.
 * Returns the token index after such a number, or nothing where a figure may begin.
 */
export function skipNumbered(reading: Reading, at: number): number | undefined {
  const token = tokenAt(reading, at);
  if (token?.type === 'code') return at + 1;
  if (token?.type !== 'number') return undefined;
  return (
    skipCode(reading, at) ??
    skipTelephone(reading, at) ??
    skipListNumber(reading, at) ??
    skipLabelled(reading, at) ??
    skipName(reading, at)
  );
}

/** The index after everything that is written to the token without a space. */
function glueEnd(reading: Reading, at: number): number {
  let to = at + 1;
  while (
    isGlued(reading, to) &&
    (tokenAt(reading, to)?.type !== 'mark' || (isHyphen(textAt(reading, to)) && isGlued(reading, to + 1)))
  )
    to++;
  return to;
}

/** Written to letters: "A380", "Covid-19", "4x100m"; or "24/7". */
function skipCode(reading: Reading, at: number): number | undefined {
  const slash =
    textAt(reading, at + 1) === '/' &&
    isGlued(reading, at + 1) &&
    isGlued(reading, at + 2) &&
    tokenAt(reading, at + 2)?.type === 'number';
  if (
    slash &&
    plainNumber.test(textAt(reading, at)) &&
    !/^[12]\d{3}$/.test(textAt(reading, at)) &&
    slashAt(reading, at) === undefined
  )
    return glueEnd(reading, at + 2);
  const hyphen = isHyphen(textAt(reading, at - 1)) && isGlued(reading, at - 1);
  const before = tokenAt(reading, hyphen ? at - 2 : at - 1);
  if (!isGlued(reading, at) || !before || before.type === 'mark') return crossed(reading, at);
  if (hyphen && (wordIn(reading, 'yearCues', at - 2) || before.type === 'number')) return undefined;
  return glueEnd(reading, at);
}

const crossed = (reading: Reading, at: number): number | undefined =>
  /^[x×]$/.test(lowerAt(reading, at + 1)) && isGlued(reading, at + 1) && isGlued(reading, at + 2)
    ? glueEnd(reading, at)
    : undefined;

/** Numbers to call: begun with a nought, cut into groups, or said to be dialled. */
function skipTelephone(reading: Reading, at: number): number | undefined {
  const groups = digitGroups(reading, at);
  const text = textAt(reading, at);
  if (groups.count >= 3 && groups.digits >= 7) return groups.to;
  if (/^0\d{2,}$/.test(text) || (/^0\d+$/.test(text) && groups.count > 1)) return groups.to;
  const cue = setBefore(reading, 'telephone', at);
  return cue && /^\d{3,}$/.test(text) && !unitAfterNumber(reading, at) && !nounAfter(reading, at + 1)
    ? groups.to
    : undefined;
}

/** How far groups of digits go on, joined by spaces, hyphens or slashes. */
function digitGroups(reading: Reading, at: number): { to: number; count: number; digits: number } {
  let to = at + 1;
  let count = 1;
  let digits = textAt(reading, at).length;
  for (let next = to; next < at + 16; ) {
    const joint = /^[-–/()]$/.test(textAt(reading, next)) && isGlued(reading, next) ? next + 1 : next;
    const token = tokenAt(reading, joint);
    if (token?.type !== 'number' || token.line || !/^\d+$/.test(token.text)) break;
    to = joint + 1;
    next = to;
    count++;
    digits += token.text.length;
  }
  return { to, count, digits };
}

/** "1. Lage prüfen" at the start of a line, and its followers in the same line. */
function skipListNumber(reading: Reading, at: number): number | undefined {
  const token = tokenAt(reading, at);
  const mark = textAt(reading, at + 1);
  if (!token || !/^\d{1,2}$/.test(token.text) || (mark !== '.' && mark !== ')') || !isGlued(reading, at + 1))
    return undefined;
  const next = tokenAt(reading, at + 2);
  if (
    !next?.space ||
    next.line ||
    !(next.capital || next.type === 'number') ||
    reading.lexicon.words.months[next.lower]
  )
    return undefined;
  const follows = reading.listNumber?.value === token.value - 1 && reading.listNumber.line === lineOf(reading, at);
  if (!token.line && !follows) return undefined;
  reading.listNumber = { value: token.value, line: lineOf(reading, at) };
  return at + 2;
}

/** The token the line begins with. */
function lineOf(reading: Reading, at: number): number {
  let start = at;
  while (start > 0 && !tokenAt(reading, start)?.line) start--;
  return start;
}

const unitAfterNumber = (reading: Reading, at: number): boolean =>
  scaleAt(reading, at + 1) !== undefined ||
  unitAfter(reading, {
    from: at,
    to: at + 1,
    value: 2,
    spelled: false,
    scaled: false,
    scale: 1,
    part: false,
    article: false,
  }) !== undefined;

/** "Artikel 5", "Route 66", "§ 218". */
function skipLabelled(reading: Reading, at: number): number | undefined {
  if (!/^\d{1,5}$/.test(textAt(reading, at)) || tokenAt(reading, at)?.line) return undefined;
  const label = setBefore(reading, 'labels', at);
  if (!label || unitAfterNumber(reading, at)) return undefined;
  const word = tokenAt(reading, label.to - 1);
  return word?.type === 'mark' || word?.capital || !nounAfter(reading, at + 1) ? at + 1 : undefined;
}

/** "1. FC Köln", "10 Downing Street", "Hannover 96", "Windows 11". */
function skipName(reading: Reading, at: number): number | undefined {
  const text = textAt(reading, at);
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const mark = setAt(reading, 'ordinalMarks', at + 1);
  const next = mark && isGlued(reading, at + 1) ? mark.to : at + 1;
  if (mark && wordIn(reading, 'numberedNames', next)) return next + 1;
  for (let i = at + 1; i < at + 4 && tokenAt(reading, i)?.capital && !tokenAt(reading, i)?.line; i++)
    if (wordIn(reading, 'numberedNames', i) && !reading.lexicon.words.capitalNouns) return i + 1;
  const after = tokenAt(reading, at + 1);
  if (
    after?.capital &&
    tokenAt(reading, at + 2)?.type === 'number' &&
    !tokenAt(reading, at + 2)?.line &&
    !reading.lexicon.words.capitalNouns &&
    !reading.lexicon.words.months[after.lower]
  )
    return at + 3;
  return namedBefore(reading, at) ? at + 1 : undefined;
}

/** A name right before a small number, and nothing after it that it could count. */
function namedBefore(reading: Reading, at: number): boolean {
  const before = tokenAt(reading, at - 1);
  if (
    before?.type !== 'word' ||
    !before.capital ||
    tokenAt(reading, at)?.line ||
    startsSentence(reading, at - 1) ||
    /^[12]\d{3}$/.test(textAt(reading, at))
  )
    return false;
  if (
    wordIn(reading, 'functionWords', at - 1) ||
    wordIn(reading, 'weekdays', at - 1) ||
    reading.lexicon.words.months[before.lower]
  )
    return false;
  if (unitAfterNumber(reading, at) || isHyphen(textAt(reading, at + 1))) return false;
  return !nounAfter(reading, at + 1) && !setAt(reading, 'ordinalMarks', at + 1);
}

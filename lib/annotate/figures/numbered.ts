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
    skipMarked(reading, at) ??
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

/** "(1) the first, (2) the second", "the 40 Under 40", "the 401(k)". */
function skipMarked(reading: Reading, at: number): number | undefined {
  const text = textAt(reading, at);
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const next = textAt(reading, at + 1);
  if (text.length < 3 && textAt(reading, at - 1) === '(' && next === ')' && !isName(reading, at - 2)) return at + 1;
  if (text.length < 3 && next === ')' && isGlued(reading, at + 1) && !opensBracket(reading, at)) return at + 1;
  if (next === '(' && isGlued(reading, at + 1) && isGlued(reading, at + 2) && textAt(reading, at + 3) === ')')
    return at + 4;
  return tokenAt(reading, at + 1)?.capital && textAt(reading, at + 2) === text ? at + 3 : undefined;
}

/** Whether a bracket that the number may stand in was opened before it. */
function opensBracket(reading: Reading, at: number): boolean {
  for (let i = at; i >= 0 && i > at - bracketReach && textAt(reading, i) !== ')'; i--)
    if (textAt(reading, i) === '(') return true;
  return false;
}
const bracketReach = 60;

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
  if (
    hyphen &&
    ((wordIn(reading, 'yearCues', at - 2) && /^\d{4}$/.test(textAt(reading, at))) || before.type === 'number')
  )
    return undefined;
  return glueEnd(reading, at);
}

const crossed = (reading: Reading, at: number): number | undefined =>
  /^[x×]$/.test(lowerAt(reading, at + 1)) &&
  tokenAt(reading, at + 2)?.type === 'number' &&
  !unitAfterNumber(reading, at + 2)
    ? glueEnd(reading, at + 2)
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
  const follows = reading.listNumber?.value === token.value - 1 && sameLine(reading, reading.listNumber.at, at);
  if (!token.line && !follows) return undefined;
  reading.listNumber = { value: token.value, at };
  return at + 2;
}

/** Items of a list in one line are at most this many tokens long. */
const longestItem = 120;

function sameLine(reading: Reading, from: number, to: number): boolean {
  if (to - from > longestItem) return false;
  for (let i = from + 1; i <= to; i++) if (tokenAt(reading, i)?.line) return false;
  return true;
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
  const label = setBefore(reading, 'labels', at) ?? setBefore(reading, 'number', at);
  if (!label) return isAddress(reading, at) ? at + 1 : undefined;
  if (unitAfterNumber(reading, at)) return undefined;
  const word = tokenAt(reading, label.to - 1);
  return word?.type === 'mark' || word?.capital || !nounAfter(reading, at + 1) ? at + 1 : undefined;
}

/** "Hauptstraße 25": the label is the end of a compound. */
function isAddress(reading: Reading, at: number): boolean {
  const before = tokenAt(reading, at - 1);
  if (!before?.capital || nounAfter(reading, at + 1) || unitAfterNumber(reading, at)) return false;
  return reading.lexicon.labelEndings.some((ending) => before.lower.endsWith(ending));
}

/** "1. FC Köln", "10 Downing Street", "Hannover 96", "Windows 11", "6-Seen-Platte". */
function skipName(reading: Reading, at: number): number | undefined {
  if (!/^\d{1,4}(?:\.\d)?$/.test(textAt(reading, at)) || tokenAt(reading, at)?.line)
    return skipNumberedNoun(reading, at);
  return skipNumberedNoun(reading, at) ?? (followsName(reading, at) ? at + 1 : undefined);
}

/** The number is the first part of a name: "1. FC Köln", "2. Bundesliga", "82nd Airborne", "10 Downing Street". */
function skipNumberedNoun(reading: Reading, at: number): number | undefined {
  if (!plainNumber.test(textAt(reading, at))) return undefined;
  const mark = isGlued(reading, at + 1) ? setAt(reading, 'ordinalMarks', at + 1) : undefined;
  if (mark) return wordIn(reading, 'numberedNames', mark.to) ? mark.to + 1 : undefined;
  const { capitalNouns, months } = reading.lexicon.words;
  if (capitalNouns) {
    const hyphened = isHyphen(textAt(reading, at + 1)) && isGlued(reading, at + 1) && isGlued(reading, at + 2);
    return hyphened && tokenAt(reading, at + 2)?.capital && !unitAfterNumber(reading, at)
      ? glueEnd(reading, at)
      : undefined;
  }
  for (let i = at + 1; i < at + 4 && isName(reading, i); i++) if (wordIn(reading, 'numberedNames', i)) return i + 1;
  const numberAgain =
    isName(reading, at + 1) && tokenAt(reading, at + 2)?.type === 'number' && !tokenAt(reading, at + 2)?.line;
  return numberAgain && !months[lowerAt(reading, at + 1)] ? at + 3 : undefined;
}

/** A word of a name: capital, and no day, month or function word. */
function isName(reading: Reading, at: number): boolean {
  const token = tokenAt(reading, at);
  if (token?.type !== 'word' || token.line || !(token.capital || /^[a-z]{1,2}[A-Z]/.test(token.text))) return false;
  return (
    !wordIn(reading, 'functionWords', at) &&
    !wordIn(reading, 'weekdays', at) &&
    !reading.lexicon.words.months[token.lower]
  );
}

/** A name stands right before a small number, and nothing after it that it could count. */
function followsName(reading: Reading, at: number): boolean {
  if (!isName(reading, at - 1) || unitAfterNumber(reading, at) || /^[12]\d{3}$/.test(textAt(reading, at))) return false;
  const joined = isHyphen(textAt(reading, at + 1)) || setAt(reading, 'range-to', at + 1) !== undefined;
  if (
    joined ||
    (setAt(reading, 'ordinalMarks', at + 1) && !endsSentence(reading, at + 1)) ||
    tokenAt(reading, at + 1)?.text === '%'
  )
    return false;
  // "CC-BY 4.0", "Web 2.0": where a comma makes decimals, a dot makes a version.
  if (reading.lexicon.words.decimal === ',' && textAt(reading, at).includes('.')) return true;
  // A name of two words tells even before a noun: "Galaxy Fold 6 Ultra".
  const twoWords = isName(reading, at - 2) && !startsSentence(reading, at - 2) && isName(reading, at + 1);
  if (twoWords && textAt(reading, at).length < 3) return true;
  if (reading.lexicon.words.capitalNouns) return !nounAfter(reading, at + 1);
  return !startsSentence(reading, at - 1) || isAcronym(textAt(reading, at - 1))
    ? !manyAfter(reading, at + 1) || isName(reading, at + 1)
    : false;
}

/** A full stop that nothing of the same sentence follows. */
function endsSentence(reading: Reading, at: number): boolean {
  const next = tokenAt(reading, at + 1);
  return textAt(reading, at) === '.' && (!next || next.line || wordIn(reading, 'functionWords', at + 1));
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** Something that can be counted follows: a plural, a word before it at most. */
function manyAfter(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 3 && tokenAt(reading, i)?.type === 'word' && !wordIn(reading, 'functionWords', i); i++)
    if (/[a-z]s$/.test(lowerAt(reading, i)) || wordIn(reading, 'plurals', i)) return true;
  return false;
}

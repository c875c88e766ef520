import { readAmount } from './amounts.ts';
import type { Draft } from './draft.ts';
import { ageAfter, readMeasure } from './measures.ts';
import { phraseBefore } from './phrases.ts';
import { readRange } from './range.ts';
import {
  afterHyphen,
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

/** The oldest people are younger. */
const oldest = 125;

/** Ages: "30 Jahre alt", "30-Jährige", "30-year-old", "aged 98 to 101", "Anna Meier (34)", "John Smith, 54,". */
export function readAge(reading: Reading, at: number): Draft | undefined {
  return readBetweenMarks(reading, at) ?? readSaid(reading, at);
}

function readSaid(reading: Reading, at: number): Draft | undefined {
  const measure = readMeasure(reading, at);
  if (!measure || measure.amount.article) return undefined;
  const { meaning, value } = measure;
  if (measure.amount.word?.form === 'unit' || (meaning?.unit === 'year' && isYearAdjective(reading, measure.to - 1)))
    return readAdjective(reading, at, measure.to, value);
  if (meaning && meaning.kind !== 'duration') return undefined;
  const range = readRange(reading, measure);
  if (range?.meaning && range.meaning.kind !== 'duration') return undefined;
  const end = range?.to ?? measure.to;
  const unit = (range?.meaning ?? meaning)?.unit;
  const values = range ? { low: range.low, high: range.high } : { value };
  const before = setBefore(reading, 'ageBefore', skipExactness(reading, at));
  const after = ageAfter(reading, end);
  if (after && (unit || isHyphen(textAt(reading, end)) || reading.lexicon.words.capitalNouns === false)) {
    if (!unit && !/^(?:yo|y)/.test(lowerAt(reading, end))) return undefined;
    return { from: at, to: after.to, kind: 'age', ...values, unit: unit ?? 'year' };
  }
  if (!before && unit === 'year' && isAtAge(reading, at, end, value))
    return { from: at, to: end, kind: 'age', ...values, unit };
  if (!before && isOld(reading, at, end, unit, value))
    return { from: at, to: end, kind: 'age', ...values, unit: 'year' };
  if (!before || !Number.isInteger(value) || (!unit && value > oldest)) return undefined;
  if (!unit && (tokenAt(reading, end)?.text === '%' || reading.lexicon.words.scales[lowerAt(reading, end)]))
    return undefined;
  return { from: at, to: end, kind: 'age', ...values, unit: unit ?? 'year' };
}

/** "mit 30 Jahren" is an age where no noun says what lasts so long. */
const isAtAge = (reading: Reading, at: number, end: number, value: number): boolean =>
  wordIn(reading, 'ageWith', at - 1) &&
  value > 2 &&
  value <= oldest &&
  Number.isInteger(value) &&
  !nounAfter(reading, end);

/** "when she was 18," says an age where nothing is counted. */
function isOld(reading: Reading, at: number, end: number, unit: string | undefined, value: number): boolean {
  if (unit || !Number.isInteger(value) || value < 3 || value > oldest) return false;
  const next = tokenAt(reading, end);
  const closed = !next || next.line || next.type === 'mark' || wordIn(reading, 'functionWords', end);
  return closed && next?.text !== '%' && setBefore(reading, 'ageSubjects', skipExactness(reading, at)) !== undefined;
}

/** "im Alter von etwa 30": the word of exactness stands between. */
const skipExactness = (reading: Reading, at: number): number =>
  phraseBefore(reading.lexicon.before, reading.tokens, at)?.from ?? at;

/** The adjective of years: its forms are in the language's `adjectiveUnits`. */
const isYearAdjective = (reading: Reading, at: number): boolean =>
  reading.lexicon.adjectiveUnits.get(lowerAt(reading, at))?.unit === 'year';

/** "30-Jährige" is a person, "dreijährige Haft" a time: a capital, or the noun that follows, tells. */
function readAdjective(reading: Reading, at: number, to: number, value: number): Draft | undefined {
  const adjective = tokenAt(reading, to - 1);
  if (!adjective || value > oldest || !isYearForm(reading, at, to)) return undefined;
  const hyphened = to - 1 > at;
  const person =
    (hyphened && adjective.capital) ||
    (!hyphened && adjective.capital && !startsNoun(reading, to)) ||
    (hyphened ? !lastsAfter(reading, to) : personAfter(reading, to));
  return person ? { from: at, to, kind: 'age', value, unit: 'year' } : undefined;
}

function isYearForm(reading: Reading, at: number, to: number): boolean {
  return isYearAdjective(reading, to - 1) || readAmount(reading, at)?.word?.meaning?.unit === 'year';
}

function personAfter(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (wordIn(reading, 'ageNouns', i)) return true;
  return false;
}

/** A noun of something that lasts ("Haftstrafe", "Bestehen"), an adjective before it at most. */
function lastsAfter(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 4 && tokenAt(reading, i)?.type === 'word'; i++)
    if (startsNoun(reading, i)) return reading.lexicon.lasting.some((ending) => lowerAt(reading, i).endsWith(ending));
  return true;
}

/** A bare number between commas or brackets after a name. */
function readBetweenMarks(reading: Reading, at: number): Draft | undefined {
  const token = tokenAt(reading, at);
  if (
    token?.type !== 'number' ||
    !/^\d{1,3}$/.test(token.text) ||
    token.value < 1 ||
    token.value > oldest ||
    /^0/.test(token.text)
  )
    return undefined;
  const [open, close] = [textAt(reading, at - 1), textAt(reading, at + 1)];
  const bracketed = open === '(' && (close === ')' || (close === ',' && token.value > 9));
  const commas = open === ',' && (close === ',' || close === '.') && token.value > 9;
  if (!bracketed && !commas) return undefined;
  const name = tokenAt(reading, at - 2);
  const given = tokenAt(reading, at - 3);
  const doubleName = textAt(reading, at - 3) === '-' && isGlued(reading, at - 2) && tokenAt(reading, at - 4)?.capital;
  const named = name?.type === 'word' && name.capital && !wordIn(reading, 'functionWords', at - 2);
  if (!named || reading.lexicon.words.months[name.lower]) return undefined;
  // A person is called by two names, or by one where a comma follows the age and a verb or a role.
  const twoNames = given?.type === 'word' && given.capital && !wordIn(reading, 'functionWords', at - 3);
  const oneName = !reading.lexicon.words.capitalNouns && !wordIn(reading, 'weekdays', at - 2);
  return (bracketed && token.value > 9 && (twoNames || doubleName)) ||
    (commas && close === ',' && (twoNames || oneName))
    ? { from: at, to: at + 1, kind: 'age', value: token.value, unit: 'year' }
    : undefined;
}

/** Where "years" stand before the noun they make an age of: used by the reader of measures. */
export const isAgeUnit = (reading: Reading, at: number): boolean =>
  setAt(reading, 'ageAfter', afterHyphen(reading, at)) !== undefined;

import { type Amount, readAmount, scaleAt, withAttachedScale } from './amounts.ts';
import type { Meaning } from './lexicon.ts';
import { type PhraseMatch, phraseAt, phraseBefore } from './phrases.ts';
import { afterHyphen, isGlued, lowerAt, nounAfter, type Reading, setAt, textAt, tokenAt, wordIn } from './reading.ts';

/** A number with its unit: "50 Milliarden Dollar", "£66bn", "dreijährig". Without a unit, `meaning` is absent. */
export interface Measure {
  from: number;
  to: number;
  value: number;
  amount: Amount;
  meaning?: Meaning;
}

/** Units that an article makes one of; elsewhere "a" and "ein" are no figure. */
const oneOf = new Set('kg g t lb oz l ml hl km m mi acre ha tsp tbsp cup gal pint'.split(' '));

/** The sign of a currency before a number: "$", "EUR". */
function currencyBefore(reading: Reading, at: number): PhraseMatch<Meaning> | undefined {
  const match = phraseAt(reading.lexicon.symbols, reading.tokens, at, true);
  if (match?.value.kind !== 'money') return undefined;
  const next = tokenAt(reading, match.to);
  return next?.type === 'number' || (next && /[-.~]/.test(next.text)) || readAmount(reading, match.to)?.spelled
    ? match
    : undefined;
}

/** The unit right after a number; a hyphen may join them. */
export function unitAfter(reading: Reading, amount: Amount): PhraseMatch<Meaning> | undefined {
  const at = afterHyphen(reading, amount.to);
  const token = tokenAt(reading, at);
  if (!token || token.line) return undefined;
  const { units, symbols, adjectiveUnits } = reading.lexicon;
  const adjective = token.type === 'word' ? adjectiveUnits.get(token.lower) : undefined;
  if (adjective && (at > amount.to || isGlued(reading, at))) return { value: adjective, from: at, to: at + 1 };
  // "two more minutes", "drei volle Jahre"
  const between = setAt(reading, 'beforeUnits', at);
  const word = phraseAt(units, reading.tokens, at) ?? (between && phraseAt(units, reading.tokens, between.to));
  const symbol = phraseAt(symbols, reading.tokens, at, true);
  const best = word && symbol ? (symbol.to > word.to ? symbol : word) : (word ?? symbol);
  if (!best) return undefined;
  const end = tokenAt(reading, best.to);
  const gluedOn =
    end &&
    isGlued(reading, best.to) &&
    (end.type === 'number' || (end.type === 'word' && tokenAt(reading, best.to - 1)?.type === 'word'));
  if (gluedOn) return undefined;
  return plausible(reading, amount, best) ? best : undefined;
}

/** Whether a quotation mark of the same line was left open before this one. */
function closesQuote(reading: Reading, at: number): boolean {
  let open = false;
  for (let i = at - 1; i >= 0 && i > at - quoteReach; i--) {
    if (tokenAt(reading, i)?.text === '"') open = !open;
    if (tokenAt(reading, i)?.line) break;
  }
  return open;
}
const quoteReach = 200;

/** Written to a number they name it rather than measure: "1A", "4B". */
const letters = new Set(['A', 'B', 'J', 'K', 'N']);

/** Short symbols and words with a second life ask for more than a number before them. */
function plausible(reading: Reading, amount: Amount, unit: PhraseMatch<Meaning>): boolean {
  const text = tokenAt(reading, unit.from)?.text ?? '';
  const single = unit.to === unit.from + 1;
  if (!single) return true;
  if (text.length === 1 && /[a-z]/i.test(text)) {
    // "R500" is rand, "25R" a runway.
    if (unit.value.kind === 'money' || (letters.has(text) && isGlued(reading, unit.from))) return false;
    if (amount.spelled && !amount.scaled) return false;
    const last = unit.to;
    // A letter after a number and before a noun is an initial or a name: "100 A Street".
    return isGlued(reading, unit.from) || !/[A-Z]/.test(text) || !nounAfter(reading, last);
  }
  if (text === '"') return isGlued(reading, unit.from) && !closesQuote(reading, unit.from);
  // Two letters with a life as words ("in", "am") are not in the tables; an inch is written "in." or in full.
  return true;
}

/** Reads a number with whatever unit stands before or after it. */
export function readMeasure(reading: Reading, at: number): Measure | undefined {
  const sign = tokenAt(reading, at);
  const signed = sign?.type === 'mark' && /[-–+]/.test(sign.text) && !isGlued(reading, at) ? 1 : 0;
  const prefix = currencyBefore(reading, at) ?? (signed ? currencyBefore(reading, at + 1) : undefined);
  if (prefix) return withCurrencyBefore(reading, at, prefix, signed && sign?.text !== '+' ? -1 : 1);
  const amount = readAmount(reading, at);
  if (!amount) return undefined;
  if (amount.word)
    return amount.word.meaning
      ? { from: at, to: amount.to, value: amount.value, amount, meaning: amount.word.meaning }
      : undefined;
  const scaled = scaledByLetter(reading, amount);
  const unit = unitAfter(reading, scaled);
  if (!unit) {
    const person = afterPerPart(reading, scaled);
    return person ?? { from: at, to: scaled.to, value: scaled.value, amount: scaled };
  }
  const whole = extend(reading, { from: at, to: unit.to, value: scaled.value, amount: scaled, meaning: unit.value });
  // "an hour" is no figure, "an hour and 45 minutes" is one.
  return amount.article && whole.to === unit.to && !oneUnit(reading, unit) ? undefined : whole;
}

/** "half of a mile", "quarter of an hour": a part of one unit. */
function afterPerPart(reading: Reading, amount: Amount): Measure | undefined {
  if (!amount.part) return undefined;
  const to = wordIn(reading, 'ofWords', amount.to) ? amount.to + 1 : amount.to;
  if (!wordIn(reading, 'one', to)) return undefined;
  const unit = unitAfter(reading, { ...amount, to: to + 1 });
  return unit && { from: amount.from, to: unit.to, value: amount.value, amount, meaning: unit.value };
}

/** "$3 a mile", "12 miles an hour": what stands before the article is told of one of these. */
function perBefore(reading: Reading, article: number): boolean {
  for (let i = article - 1; i >= article - 2; i--) if (tokenAt(reading, i)?.type === 'number') return true;
  return phraseBefore(reading.lexicon.units, reading.tokens, article) !== undefined;
}

/** An article means one of a unit only where it can hardly mean anything else. */
function oneUnit(reading: Reading, unit: PhraseMatch<Meaning>): boolean {
  if (perBefore(reading, unit.from - 1)) return false;
  if (unit.value.kind === 'money') return unit.to === unit.from + 1 && tokenAt(reading, unit.from)?.type === 'word';
  if (unit.value.kind === 'quantity') return oneOf.has(unit.value.unit ?? '') && unit.value.unit !== 'm';
  return (
    unit.value.kind === 'duration' &&
    reading.lexicon.words.capitalNouns &&
    unit.value.unit !== 'day' &&
    unit.value.unit !== 'second'
  );
}

function withCurrencyBefore(
  reading: Reading,
  at: number,
  prefix: PhraseMatch<Meaning>,
  sign: number,
): Measure | undefined {
  const amount = readAmount(reading, prefix.to);
  if (!amount || amount.word || amount.article) return undefined;
  const scaled = withAttachedScale(reading, amount) ?? amount;
  const suffix = unitAfter(reading, scaled);
  const again = suffix?.value.kind === 'money' && tokenAt(reading, suffix.to)?.type !== 'number' ? suffix : undefined;
  const meaning = again && !again.value.factor ? again.value : prefix.value;
  return extend(reading, { from: at, to: again?.to ?? scaled.to, value: sign * scaled.value, amount: scaled, meaning });
}

/** "2.5m viewers" are millions, "a 100m race" is not: a letter is a scale where no unit is written so, or where things are counted. */
function scaledByLetter(reading: Reading, amount: Amount): Amount {
  const scaled = withAttachedScale(reading, amount);
  if (!scaled) return amount;
  const text = tokenAt(reading, amount.to)?.text ?? '';
  const unit = phraseAt(reading.lexicon.symbols, reading.tokens, amount.to, true);
  const next = unitAfter(reading, scaled);
  if (next && next.value.kind !== 'quantity') return scaled;
  if (text === 'mm') return amount;
  if (unit?.value.kind === 'quantity' && text !== 'K' && text !== 'B') {
    const plural = lowerAt(reading, scaled.to);
    const counted =
      text === 'm' &&
      !tokenAt(reading, scaled.to)?.line &&
      /(?:[a-z]{3}s|people|men|women|children)$/.test(plural) &&
      !wordIn(reading, 'functionWords', scaled.to);
    return counted && !sports.has(plural) ? scaled : amount;
  }
  // "5G", "4K": a single digit and a capital is a name.
  return /[A-Z]/.test(text) && text.length === 1 && amount.value < 10 && text !== 'M' && text !== 'B' ? amount : scaled;
}
const sports = new Set(['hurdles', 'finals', 'heats', 'relays', 'races']);

/** What may still belong to a measure: the scale after its currency, and a smaller unit after the larger one. */
function extend(reading: Reading, measure: Measure): Measure {
  const { meaning, amount } = measure;
  if (!meaning) return measure;
  if (meaning.kind === 'money') {
    const scale = amount.scaled ? undefined : scaleAt(reading, measure.to);
    if (scale)
      return {
        ...measure,
        to: scale.to,
        value: measure.value * scale.factor,
        amount: { ...amount, scaled: true, scale: scale.factor },
      };
  }
  return withSmaller(reading, withHalf(reading, measure));
}

/** "an hour and a half" */
function withHalf(reading: Reading, measure: Measure): Measure {
  const and = lowerAt(reading, measure.to) === reading.lexicon.words.and && wordIn(reading, 'one', measure.to + 1);
  if (!and || reading.lexicon.words.standingParts[lowerAt(reading, measure.to + 2)] !== 0.5) return measure;
  return { ...measure, to: measure.to + 3, value: measure.value + 0.5 };
}

/** "two hours and 30 minutes", "1 Jahr, 2 Tage und 3 Stunden", "5 feet 2 inches", "zwei Euro fünfzig". */
function withSmaller(reading: Reading, measure: Measure, last = measure.meaning): Measure {
  const { meaning } = measure;
  if (!meaning || !last || tokenAt(reading, measure.to)?.line) return measure;
  const joint = lowerAt(reading, measure.to);
  const joined = joint === reading.lexicon.words.and || joint === ',' ? 1 : 0;
  const rest = readAmount(reading, measure.to + joined);
  if (!rest || rest.article || rest.word || rest.scaled) return measure;
  const unit = unitAfter(reading, rest) ?? inchesAfter(reading, rest, last);
  if (meaning.kind === 'money') return withCents(reading, measure, rest, unit, joint);
  const factor = unit && ratio(unit.value, meaning);
  const step = unit && ratio(unit.value, last);
  if (!unit || !factor || !step || step >= 1 || rest.value * step >= longestRest) return measure;
  return withSmaller(reading, { ...measure, to: unit.to, value: measure.value + rest.value * factor }, unit.value);
}

/** A rest is less than one of the larger unit, or little more: "2 yards 7 feet". */
const longestRest = 3;

/** "3 Euro 50", "$20 and 43 cents". */
function withCents(
  reading: Reading,
  measure: Measure,
  rest: Amount,
  unit: PhraseMatch<Meaning> | undefined,
  joint: string,
): Measure {
  const whole = Number.isInteger(measure.value) && !measure.amount.scaled && Number.isInteger(rest.value);
  if (!whole || rest.value >= 100 || joint === ',') return measure;
  const bare = !unit && rest.value >= 10 && joint !== reading.lexicon.words.and && endsClause(reading, rest.to);
  return (unit?.value.factor ?? 1) < 1 || bare
    ? { ...measure, to: unit?.to ?? rest.to, value: measure.value + rest.value / 100 }
    : measure;
}

/** "5 ft 2 in": elsewhere "in" is a preposition. */
function inchesAfter(reading: Reading, amount: Amount, last: Meaning): PhraseMatch<Meaning> | undefined {
  if (last.unit !== 'ft' || textAt(reading, amount.to) !== 'in') return undefined;
  return { value: { kind: 'quantity', unit: 'in' }, from: amount.to, to: amount.to + 1 };
}

const endsClause = (reading: Reading, at: number): boolean => {
  const token = tokenAt(reading, at);
  return !token || token.line || /[.,;!?)]/.test(token.text);
};

const inSeconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2629800,
  year: 31557600,
};
const inMetres: Readonly<Record<string, number>> = {
  in: 0.0254,
  ft: 0.3048,
  yd: 0.9144,
  mi: 1609.344,
  mm: 0.001,
  cm: 0.01,
  m: 1,
  km: 1000,
};
const inKilograms: Readonly<Record<string, number>> = {
  oz: 0.028349523,
  lb: 0.45359237,
  stone: 6.35029318,
  g: 0.001,
  kg: 1,
};

/** How many of the larger unit one of the smaller is; nothing where they do not measure the same. */
function ratio(smaller: Meaning, larger: Meaning): number | undefined {
  for (const table of [inSeconds, inMetres, inKilograms]) {
    const [a, b] = [table[smaller.unit ?? ''], table[larger.unit ?? '']];
    if (a && b && smaller.kind === larger.kind) return a / b;
  }
  return undefined;
}

/** Whether an age is said after a measure of years: "Jahre alt", "-year-old". */
export const ageAfter = (reading: Reading, at: number): PhraseMatch<true> | undefined =>
  setAt(reading, 'ageAfter', afterHyphen(reading, at));

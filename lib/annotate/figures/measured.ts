import { isCounted } from './counts.ts';
import type { Draft } from './draft.ts';
import type { Meaning } from './lexicon.ts';
import { type Measure, readMeasure } from './measures.ts';
import { readRange } from './range.ts';
import { type Reading, setAt } from './reading.ts';

/** Money, percent, measures, durations and counts: a number with its unit or without one, or a range of them. */
export function readMeasured(reading: Reading, at: number): Draft | undefined {
  const measure = readMeasure(reading, at);
  if (!measure || measure.amount.word?.form === 'ordinal') return undefined;
  const range = readRange(reading, measure);
  if (range)
    return finish(range.from, range.to, range.meaning, { low: range.low, high: range.high }, range.amount.scaled);
  if (!measure.meaning && !isCounted(reading, measure)) return undefined;
  return finish(at, measure.to, measure.meaning, { value: measure.value }, measure.amount.scaled, measure, reading);
}

type Values = { value: number } | { low: number; high: number };

const tidy = (value: number): number => Number(value.toPrecision(15));
const tidied = (values: Values, factor = 1): Values =>
  'value' in values
    ? { value: tidy(values.value * factor) }
    : { low: tidy(values.low * factor), high: tidy(values.high * factor) };

function finish(
  from: number,
  to: number,
  meaning: Meaning | undefined,
  values: Values,
  scaled: boolean,
  measure?: Measure,
  reading?: Reading,
): Draft {
  if (!meaning) {
    const decimals = 'value' in values && !Number.isInteger(values.value) && !scaled;
    return { from, to, kind: decimals ? 'quantity' : 'count', ...tidied(values) };
  }
  if (meaning.kind === 'money')
    return { from, to, kind: 'money', ...tidied(values, meaning.factor), currency: meaning.currency ?? 'XXX' };
  // Nobody weighs millions of pounds: with a scale word they are money.
  if (meaning.unit === 'lb' && scaled) return { from, to, kind: 'money', ...tidied(values), currency: 'GBP' };
  const end = meaning.unit === 'deg' && measure && reading ? (setAt(reading, 'ageAfter', to)?.from ?? to) : to;
  return {
    from,
    to: end,
    kind: meaning.kind,
    ...tidied(values, meaning.factor),
    ...(meaning.unit && { unit: meaning.unit }),
  };
}

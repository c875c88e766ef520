import type { Exactness, Figure } from '../annotate/annotations.ts';

/** A value and how far it may be from what was counted, for a number is rounded to its last digit. */
export interface Interval {
  low: number;
  high: number;
}

/** What was written "4,76 Mrd." lies between 4.755 and 4.765 billion: the interval of a figure with one value. */
export function intervalOf(figure: Figure, surface: string): Interval {
  const value = Number(figure.value);
  const step = lastDigit(value, surface) / 2;
  return widen({ low: value - step, high: value + step }, figure.approx);
}

/** How much one in the last digit written is worth; noughts before the scale word may be rounded ones. */
function lastDigit(value: number, surface: string): number {
  const numeral = /\d[\d.,]{0,30}/.exec(surface)?.[0].replace(/[.,]$/, '');
  if (!numeral) return spelledStep(value);
  const digits = numeral.replace(/[.,]/g, '');
  const significant = digits.replace(/^0+/, '') || '0';
  const noughts = /[.,]\d{1,2}$/.test(numeral) ? 0 : noughtsAtEnd(significant);
  const leading = Math.abs(value) / Number(significant);
  return leading * (noughts > 1 ? 10 ** (noughts - 1) : 1);
}

function noughtsAtEnd(digits: string): number {
  let count = 0;
  while (digits.endsWith('0', digits.length - count)) count++;
  return count;
}

/** In words, whole ones are meant of whatever is counted: "zehn Milliarden". */
const spelledStep = (value: number): number => 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1)));

const slack = 0.1;

function widen({ low, high }: Interval, approx: Exactness | undefined): Interval {
  const by = Math.abs(high) * slack;
  switch (approx) {
    case undefined:
      return { low, high };
    case 'almost':
    case 'less_than':
    case 'at_most':
      return { low: low - by, high };
    case 'slightly_over':
    case 'more_than':
    case 'at_least':
      return { low, high: high + by };
    default:
      return { low: low - by, high: high + by };
  }
}

import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/annotate/annotations.ts';
import { conversionsOf } from '../../../lib/cards/conversions.ts';
import { figureValue } from '../../../lib/cards/figure-value.ts';

const at = { start: 0, end: 1 };
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const value = (figure: Omit<Figure, 'start' | 'end'>, locale: string, article: string) =>
  plain(figureValue({ ...at, ...figure }, locale, article));
const conversions = (figure: Omit<Figure, 'start' | 'end'>, locale: string) =>
  conversionsOf({ ...at, ...figure }, locale).map(plain);

describe('the value of a figure', () => {
  it('is written out in the article’s own language, where its words hide the noughts', () => {
    expect(value({ kind: 'money', value: 50e9, currency: 'USD' }, 'de', 'de')).toBe('50.000.000.000 $');
  });
  it('is said in the reader’s scale words where the article has another language’s: billion is Milliarde', () => {
    expect(value({ kind: 'money', value: 50e9, currency: 'USD' }, 'de', 'en')).toBe('50 Milliarden US-Dollar');
    expect(value({ kind: 'money', value: 2e12, currency: 'EUR' }, 'en', 'de')).toBe('2 trillion euros');
    expect(value({ kind: 'count', value: 3e9 }, 'en', 'de')).toBe('3 billion');
  });
  it('gives a date its weekday and the year it was resolved to', () => {
    expect(value({ kind: 'date', value: '2025-01-21' }, 'de', 'de')).toBe('Dienstag, 21. Januar 2025');
    expect(value({ kind: 'date', value: '2021-10' }, 'en', 'de')).toBe('October 2021');
  });
  it('is a percent of a fraction, and both ends of a range', () => {
    expect(value({ kind: 'fraction', value: 1 / 3 }, 'de', 'de')).toBe('33,3 %');
    expect(value({ kind: 'percent', low: 3, high: 5, unit: 'percent' }, 'de', 'en')).toBe('3 % – 5 %');
  });
  it('is left out where the words say it best', () => {
    expect(value({ kind: 'percent', value: 12, unit: 'percent' }, 'de', 'de')).toBe('');
    expect(value({ kind: 'score', value: '3:2' }, 'de', 'de')).toBe('');
    expect(value({ kind: 'count', value: 200, approx: 'vague' }, 'de', 'de')).toBe('');
  });
});

describe('units of the other system', () => {
  it('are converted for the reader, and rounded', () => {
    expect(conversions({ kind: 'quantity', value: 5, unit: 'mi' }, 'de')).toEqual(['≈ 8,05 Kilometer']);
    expect(conversions({ kind: 'quantity', value: 100, unit: 'degF' }, 'de')).toEqual(['≈ 37,8 Grad Celsius']);
    expect(conversions({ kind: 'quantity', low: 10, high: 20, unit: 'acre' }, 'de')).toEqual([
      '≈ 4,05 Hektar – 8,09 Hektar',
    ]);
    expect(conversions({ kind: 'quantity', value: 30, unit: 'degC' }, 'en')).toEqual(['≈ 86 degrees Fahrenheit']);
  });
  it('are left alone where the reader uses them', () => {
    expect(conversions({ kind: 'quantity', value: 5, unit: 'km' }, 'de')).toEqual([]);
    expect(conversions({ kind: 'money', value: 5, currency: 'USD' }, 'de')).toEqual([]);
  });
});

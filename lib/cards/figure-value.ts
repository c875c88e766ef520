import type { Figure } from '../annotate/annotations.ts';

/** The value of a figure in the reader's language; empty where the article's own words say it best. */
export function figureValue(figure: Figure, locale: string): string {
  const value = figure.value;
  if (typeof value !== 'number') return '';
  if (figure.kind === 'money' && figure.currency)
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: figure.currency,
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value);
  if (figure.kind === 'percent')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  return figure.kind === 'count' ? new Intl.NumberFormat(locale).format(value) : '';
}

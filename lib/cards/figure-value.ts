import type { Figure } from '../annotate/annotations.ts';
import { figureWords } from '../languages/figures.ts';

/** Units that `Intl` can name, by the symbol the annotator writes. */
const named: Readonly<Record<string, string>> = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  mi: 'mile',
  ft: 'foot',
  in: 'inch',
  yd: 'yard',
  g: 'gram',
  kg: 'kilogram',
  lb: 'pound',
  oz: 'ounce',
  stone: 'stone',
  ml: 'milliliter',
  l: 'liter',
  gal: 'gallon',
  ha: 'hectare',
  acre: 'acre',
  degC: 'celsius',
  degF: 'fahrenheit',
  deg: 'degree',
  'km/h': 'kilometer-per-hour',
  mph: 'mile-per-hour',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  PB: 'petabyte',
  millisecond: 'millisecond',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

const symbols: Readonly<Record<string, string>> = {
  m2: 'm²',
  km2: 'km²',
  cm2: 'cm²',
  m3: 'm³',
  km3: 'km³',
  ft2: 'sq ft',
  mi2: 'sq mi',
  t: 't',
};
const million = 1e6;

/** One number with its unit, as short as it can be read: "50 Mrd. $", "+0,4 %". */
export function figureNumber(figure: Figure, locale: string, signed = false): string {
  return formatter(
    figure,
    locale,
    Math.abs(Number(figure.value)) >= million ? 'short' : undefined,
    signed,
  )(Number(figure.value));
}

/** The value of a figure in the reader's language; empty where the article's own words say it best. `articleLanguage` is BCP 47. */
export function figureValue(figure: Figure, locale: string, articleLanguage = locale): string {
  if (figure.kind === 'date')
    return [figure.value, figure.low, figure.high]
      .filter(Boolean)
      .map((day) => dateValue(String(day), locale))
      .filter(Boolean)
      .join(' – ');
  if (figure.approx === 'vague' || figure.kind === 'score' || figure.kind === 'ordinal' || figure.kind === 'multiple')
    return '';
  if (figure.kind === 'duration' && !named[figure.unit ?? '']) return '';
  const values = [figure.value, figure.low, figure.high].filter((value) => typeof value === 'number');
  // In the article's own language its words are plain already: what they hide is how many noughts.
  const foreign = new Intl.Locale(locale).language !== new Intl.Locale(articleLanguage).language;
  const large = values.some((value) => Math.abs(value) >= million);
  if (!foreign && !large && figure.kind !== 'fraction') return '';
  const format = formatter(figure, locale, large && foreign ? 'long' : undefined);
  return values.map(format).join(' – ');
}

type Compact = 'short' | 'long' | undefined;

function formatter(figure: Figure, locale: string, compact: Compact, signed = false): (value: number) => string {
  const base: Intl.NumberFormatOptions = {
    maximumFractionDigits: Math.abs(Number(figure.value)) < 1 ? 3 : 2,
    signDisplay: signed ? 'exceptZero' : 'auto',
    ...(compact && { notation: 'compact', compactDisplay: compact }),
  };
  const plain = new Intl.NumberFormat(locale, base);
  if (figure.kind === 'money' && /^[A-Z]{3}$/.test(figure.currency ?? '')) {
    const display = compact === 'long' ? 'name' : 'symbol';
    const money = new Intl.NumberFormat(locale, {
      ...base,
      style: 'currency',
      currency: figure.currency,
      currencyDisplay: display,
      trailingZeroDisplay: 'stripIfInteger',
    });
    return (value) => money.format(value);
  }
  if (figure.kind === 'percent' && figure.unit === 'percent') {
    const percent = new Intl.NumberFormat(locale, { ...base, style: 'percent', notation: 'standard' });
    return (value) => percent.format(value / 100);
  }
  if (figure.unit === 'percentage_point') {
    const points = figureWords.get(new Intl.Locale(locale).language)?.pointsName ?? '%';
    return (value) => `${plain.format(value)} ${points}`;
  }
  if (figure.kind === 'fraction') {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    return (value) => percent.format(value);
  }
  const unit = named[figure.unit ?? ''];
  if (unit) {
    const measured = new Intl.NumberFormat(locale, { ...base, style: 'unit', unit, unitDisplay: 'long' });
    return (value) => measured.format(value);
  }
  const symbol = symbols[figure.unit ?? ''] ?? (figure.kind === 'quantity' ? figure.unit : undefined);
  return (value) => (symbol ? `${plain.format(value)} ${symbol}` : plain.format(value));
}

/** A day, month or year as the reader writes it, the weekday with it; empty for what is less than a date. */
function dateValue(value: string, locale: string): string {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!match) return '';
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)));
  const options: Intl.DateTimeFormatOptions = match[3] ? { dateStyle: 'full' } : { year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

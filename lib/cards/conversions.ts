import convert from 'convert';
import type { Figure } from '../annotate/annotations.ts';
import { figureNumber } from './figure-value.ts';

type Convert = (value: number) => number;

/** What each unit is told in to readers who use the other system; a speed is a length an hour. */
const others: Readonly<Record<string, readonly [unit: string, Convert]>> = {
  mi: ['km', (v) => convert(v, 'mile').to('kilometer')],
  ft: ['m', (v) => convert(v, 'foot').to('meter')],
  yd: ['m', (v) => convert(v, 'yard').to('meter')],
  in: ['cm', (v) => convert(v, 'inch').to('centimeter')],
  lb: ['kg', (v) => convert(v, 'pound').to('kilogram')],
  oz: ['g', (v) => convert(v, 'ounce').to('gram')],
  stone: ['kg', (v) => convert(v, 'stone').to('kilogram')],
  gal: ['l', (v) => convert(v, 'gallon').to('liter')],
  acre: ['ha', (v) => convert(v, 'acre').to('hectare')],
  mi2: ['km2', (v) => convert(v, 'square mile').to('square kilometer')],
  ft2: ['m2', (v) => convert(v, 'square foot').to('square meter')],
  nmi: ['km', (v) => convert(v, 'nautical mile').to('kilometer')],
  kn: ['km/h', (v) => convert(v, 'nautical mile').to('kilometer')],
  mph: ['km/h', (v) => convert(v, 'mile').to('kilometer')],
  degF: ['degC', (v) => convert(v, 'fahrenheit').to('celsius')],
};

/** The other way round, for readers who write English: "30 °C" is 86 °F. */
const customary: Readonly<Record<string, readonly [unit: string, Convert]>> = {
  km: ['mi', (v) => convert(v, 'kilometer').to('mile')],
  m: ['ft', (v) => convert(v, 'meter').to('foot')],
  cm: ['in', (v) => convert(v, 'centimeter').to('inch')],
  kg: ['lb', (v) => convert(v, 'kilogram').to('pound')],
  ha: ['acre', (v) => convert(v, 'hectare').to('acre')],
  km2: ['mi2', (v) => convert(v, 'square kilometer').to('square mile')],
  'km/h': ['mph', (v) => convert(v, 'kilometer').to('mile')],
  degC: ['degF', (v) => convert(v, 'celsius').to('fahrenheit')],
};

const digits = 3;
const rounded = (value: number): number => Number(value.toPrecision(digits));

/** A measure in the units of the other system, rounded, in the reader's language: "≈ 8,05 Kilometer"; empty where there is nothing to convert. */
export function conversionsOf(figure: Figure, locale: string): string[] {
  if (figure.kind !== 'quantity') return [];
  const metricOnly = new Intl.Locale(locale).language !== 'en';
  const target = others[figure.unit ?? ''] ?? (metricOnly ? undefined : customary[figure.unit ?? '']);
  if (!target) return [];
  const [unit, convertTo] = target;
  const values = [figure.value, figure.low, figure.high].filter((value) => typeof value === 'number');
  const said = values.map((value) => figureNumber({ ...figure, unit, value: rounded(convertTo(value)) }, locale));
  return said.length ? [`≈ ${said.join(' – ')}`] : [];
}

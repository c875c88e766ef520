import { nameKey } from '../names.ts';
import type { CityFacts, CountryFacts, CurrencyFacts, FactsFile } from './facts-file.ts';

/** The bundled facts, to be found by name or code. */
export interface FactsIndex {
  sources: FactsFile['sources'];
  countries: ReadonlyMap<string, CountryFacts>;
  cities: ReadonlyMap<string, CityFacts>;
  currencies: ReadonlyMap<string, CurrencyFacts>;
  /** The countries of which a city is the capital, by its English name. */
  capitals: ReadonlyMap<string, CountryFacts>;
}

export function indexFacts({ sources, countries, cities, currencies }: FactsFile): FactsIndex {
  const byName = <T extends { names: string[] }>(all: T[]) =>
    new Map(all.flatMap((one) => one.names.map((name): [string, T] => [nameKey(name), one])));
  return {
    sources,
    countries: byName(countries),
    cities: byName(cities),
    currencies: new Map([...byName(currencies), ...currencies.map((one) => [one.code.toLowerCase(), one] as const)]),
    capitals: new Map(countries.flatMap((one) => (one.capital ? [[one.capital.en, one] as const] : []))),
  };
}

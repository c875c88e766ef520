// The shape of public/facts.json, which `npm run facts` makes from npm packages.

/** Who says something, of when, and on what terms it may be passed on. */
export interface FactSource {
  name: string;
  /** The year that it is of. */
  date: string;
  licence: string;
  package: string;
}

/** A name by the code of the language it is in. */
export type NameIn = Record<string, string> & { en: string };

/** Degrees. */
export type Position = [latitude: number, longitude: number];

export interface CountryFacts {
  /** ISO 3166-1 alpha-2 */
  code: string;
  /** What it is called in German and English, all forms. */
  names: string[];
  capital?: NameIn;
  population?: number;
  /** Square kilometres. */
  area?: number;
  /** ISO 4217, of today. */
  currencies: string[];
  position?: Position;
}

/** Names are unmistakable: no other place that is not far smaller is called so. Inhabitants are left out: GeoNames does not say of which year they are. */
export interface CityFacts {
  names: string[];
  called: NameIn;
  country: string;
  position: Position;
}

export interface CurrencyFacts {
  /** ISO 4217 */
  code: string;
  names: string[];
  /** Countries that pay with it, ISO 3166-1 alpha-2. */
  countries: string[];
}

export interface FactsFile {
  sources: { people: FactSource; area: FactSource; states: FactSource; money: FactSource; cities: FactSource };
  countries: CountryFacts[];
  cities: CityFacts[];
  currencies: CurrencyFacts[];
}

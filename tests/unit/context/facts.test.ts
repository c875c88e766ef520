import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFactsSource, type FactsFile, type Reading, type Subject } from '../../../lib/context/index.ts';
import { cities } from '../../../tools/facts/cities.ts';
import { countries, currencies } from '../../../tools/facts/countries.ts';
import { sources } from '../../../tools/facts/sources.ts';

const file: FactsFile = JSON.parse(readFileSync('public/facts.json', 'utf8'));
const source = createFactsSource(async () => file);
const inGerman: Reading = { text: '', language: 'de', readerLanguage: 'de' };
const inEnglish: Reading = { text: '', language: 'en', readerLanguage: 'en' };

const lookUp = async (name: string, kind: Subject['kind'], reading = inGerman) =>
  (await source.lookUp([{ id: 'e1', name, kind, aliases: [] }], reading)).get('e1');
const factsOf = async (name: string, kind: Subject['kind'], reading = inGerman) =>
  Object.fromEntries((await lookUp(name, kind, reading))?.facts.map(({ label, value }) => [label, value]) ?? []);

describe('the bundled facts', () => {
  it('are what the packages say: npm run facts would write them again', () => {
    expect(file).toEqual(
      JSON.parse(
        JSON.stringify({ sources: sources(), countries: countries(), cities: cities(), currencies: currencies() }),
      ),
    );
  });

  it('say of a country, under its German and its English name, what is known', async () => {
    expect(await factsOf('Tschechien', 'place')).toEqual({
      capital: 'Prag',
      population: '10,8 Millionen',
      area: '78.867 km²',
      currency: 'Tschechische Krone',
    });
    expect(await factsOf('Czech Republic', 'place', inEnglish)).toMatchObject({
      capital: 'Prague',
      area: '78,867 km²',
    });
    expect(await lookUp('Schweiz', 'place')).toMatchObject({ title: 'Schweiz' });
  });

  it('name a source and its date for each', async () => {
    for (const name of ['Japan', 'Köln', 'Brasilien'])
      for (const { source, date } of (await lookUp(name, 'place'))?.facts ?? []) {
        expect(source).not.toBe('');
        expect(date).toMatch(/^20\d\d$/);
      }
  });

  it('say where a large city lies, and of what it is the capital', async () => {
    expect(await factsOf('Mailand', 'place')).toEqual({ country: 'Italien' });
    expect(await factsOf('Warsaw', 'place', inEnglish)).toEqual({ country: 'Poland', capitalOf: 'Poland' });
    expect((await lookUp('Bremerhaven', 'place'))?.position).toEqual({ latitude: 53.5, longitude: 8.6 });
  });

  it('say nothing of a place whose name others share', async () => {
    for (const name of ['Neustadt', 'Birmingham', 'Cambridge', 'Georgia'])
      expect(await lookUp(name, 'place')).toBeUndefined();
  });

  it('say nothing of people and companies', async () => {
    expect(await lookUp('Paris', 'person')).toBeUndefined();
    expect(await lookUp('Chad', 'person')).toBeUndefined();
  });

  it('know a currency by its name and by its code', async () => {
    expect(await factsOf('Polnischer Złoty', 'other')).toEqual(await factsOf('PLN', 'other'));
    expect(await factsOf('PLN', 'other')).toEqual({ code: 'PLN', usedIn: 'Polen' });
  });

  it('hold for a country that changed its currency', async () => {
    expect(await factsOf('Kroatien', 'place')).toMatchObject({ currency: 'Euro' });
    expect(await factsOf('Bulgarien', 'place')).toMatchObject({ currency: 'Euro' });
  });
});

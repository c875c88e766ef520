import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const german = [
  'Der Airbus A380 rollte auf die Bahn 25R.',
  'Der 1. FC Musterstadt spielt in der 2. Bundesliga.',
  'Holstein 07 verlor.',
  'Nach Artikel 5 und § 218 gilt das nicht.',
  'Covid-19 und die B 9 sind keine Zahlen.',
  'Die Hotline ist unter 0800 111 0 111 erreichbar.',
  'Mehr auf https://example.org/2017/01/21/meldung-4711 zu lesen.',
  'Er wohnt in der Hafenstraße 25.',
  'Die Lizenz ist CC-BY 4.0.',
  'Das 4G-Netz fiel aus.',
] as const;
const english = [
  'The Airbus A380 landed on runway 25R.',
  'They invoked Article 5 of the treaty.',
  'She flew on a 787-9 to see the K-12 budget.',
  'Studio 54 and the FTSE 100 are names.',
  'Call 1-800-555-0199 now.',
  'Read clarity.example/2017/01/21/story for more.',
  'The clinic runs 24/7.',
  'No one came.',
  'He made the 30 Under 30 list.',
] as const;

describe('numbers that name, number or dial', () => {
  it.each(german)('are no figures: %s', (text) => expect(read('de', text)).toEqual([]));
  it.each(english)('are no figures: %s', (text) => expect(read('en', text)).toEqual([]));

  it('are not read where they number a list', () => {
    const text = '1. Netze prüfen 2. Anker lichten 3. Erste Hilfe holen';
    expect(read('de', text)).toEqual([]);
  });
});

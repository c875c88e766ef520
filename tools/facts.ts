// npm run facts: makes public/facts.json and public/world.svg from the npm packages that docs/context.md names.
import { writeFileSync } from 'node:fs';
import { cities } from './facts/cities.ts';
import { countries, currencies } from './facts/countries.ts';
import { sources } from './facts/sources.ts';
import { worldMap } from './facts/world-map.ts';

const facts = { sources: sources(), countries: countries(), cities: cities(), currencies: currencies() };
writeFileSync('public/facts.json', `${JSON.stringify(facts)}\n`);
writeFileSync('public/world.svg', worldMap());
console.log(
  `${facts.countries.length} countries, ${facts.cities.length} cities, ${facts.currencies.length} currencies`,
);

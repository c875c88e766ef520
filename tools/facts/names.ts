import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const languages = ['de', 'en'] as const;

/** The CLDR's data of a language, one of its files. */
const localeData = (language: string, kind: string, file: string) =>
  require(`cldr-${kind}-full/main/${language}/${file}.json`).main[language];

/** What a country is called in German and English: short, long and variant forms. */
export function countryNames(code: string): string[] {
  const names = new Set<string>();
  for (const language of languages) {
    const territories: Record<string, string> = localeData(language, 'localenames', 'territories').localeDisplayNames
      .territories;
    for (const key of [code, `${code}-alt-short`, `${code}-alt-variant`])
      if (territories[key]) names.add(territories[key]);
    const listed: string | string[] | undefined = require(`i18n-iso-countries/langs/${language}.json`).countries[code];
    for (const name of [listed ?? []].flat()) names.add(name);
  }
  return [...names];
}

/** What a currency is called in German and English, in the singular and the plural. */
export function currencyNames(code: string): string[] {
  const names = languages.flatMap((language) => {
    const { displayName, ...counted } = localeData(language, 'numbers', 'currencies').numbers.currencies[code] ?? {};
    const forms = Object.entries(counted).flatMap(([key, name]) =>
      key.startsWith('displayName-') ? [String(name)] : [],
    );
    return displayName ? [displayName, ...forms] : [];
  });
  return [...new Set(names)];
}

interface Zones {
  [name: string]: Zones | string;
}

/** German names of cities by their English ones, as the CLDR calls the time zones. */
export function germanCities(): Map<string, string> {
  const [german, english] = languages.map((language) => {
    const found = new Map<string, string>();
    const walk = (zones: Zones, path: string): void => {
      for (const [name, zone] of Object.entries(zones))
        if (name === 'exemplarCity' && typeof zone === 'string') found.set(path, zone);
        else if (typeof zone === 'object') walk(zone, `${path}/${name}`);
    };
    walk(localeData(language, 'dates', 'timeZoneNames').dates.timeZoneNames.zone, '');
    return found;
  });
  const pairs = [...(german ?? [])].map(([zone, name]): [string, string] => {
    const own = english?.get(zone) ?? (zone.split('/').at(-1) ?? '').replaceAll('_', ' ');
    return [own, name];
  });
  return new Map(pairs);
}

/** For comparing names: lower case, without accents. */
export const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

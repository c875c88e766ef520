import type { ContextSource, Fact, FactLabel, Finding, Reading, Subject } from '../context.ts';
import type { CityFacts, CountryFacts, CurrencyFacts, FactSource, FactsFile, NameIn } from '../facts/facts-file.ts';
import { type FactsIndex, indexFacts } from '../facts/index-facts.ts';
import { nameKey } from '../names.ts';

/** The facts bundled with the extension: of countries, capitals, large cities and currencies. Loaded once, when they are first wanted. */
export function createFactsSource(load: () => Promise<FactsFile>): ContextSource {
  let index: Promise<FactsIndex> | undefined;
  return {
    id: 'facts',
    async lookUp(subjects, reading) {
      index ??= load().then(indexFacts);
      const facts = await index.catch((cause) => {
        index = undefined;
        throw cause;
      });
      const found = new Map<string, Finding>();
      for (const subject of subjects) {
        const finding = findingFor(subject, facts, reading);
        if (finding) found.set(subject.id, finding);
      }
      return found;
    },
  };
}

function findingFor({ name, kind }: Subject, facts: FactsIndex, reading: Reading): Finding | null {
  const key = nameKey(name);
  const words = wordsFor(reading);
  const country = kind === 'place' || kind === 'organisation' ? facts.countries.get(key) : undefined;
  const city = kind === 'place' ? facts.cities.get(key) : undefined;
  const currency = kind === 'other' || kind === 'product' ? facts.currencies.get(key) : undefined;
  if (country) return ofCountry(country, facts, words);
  if (city) return ofCity(city, facts, words);
  return currency ? ofCurrency(currency, facts, words) : null;
}

/** How codes and numbers are said in the reader's language. */
function wordsFor({ readerLanguage }: Reading) {
  const named = (type: 'region' | 'currency') => {
    const names = new Intl.DisplayNames(readerLanguage, { type, fallback: 'code' });
    return (code: string) => names.of(code) ?? code;
  };
  const list = new Intl.ListFormat(readerLanguage, { type: 'conjunction' });
  return {
    country: named('region'),
    currency: named('currency'),
    list: (all: string[]) => list.format(all),
    own: (names: NameIn) => names[readerLanguage.split('-')[0] ?? ''] ?? names.en,
    rounded: (value: number) =>
      new Intl.NumberFormat(readerLanguage, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 3,
      }).format(value),
    number: (value: number) => new Intl.NumberFormat(readerLanguage, { maximumSignificantDigits: 6 }).format(value),
  };
}
type Words = ReturnType<typeof wordsFor>;

const fact = (label: FactLabel, value: string | undefined, { name, date }: FactSource): Fact[] =>
  value ? [{ label, value, source: name, date }] : [];

function ofCountry(country: CountryFacts, { sources }: FactsIndex, words: Words): Finding {
  const { code, capital, population, area, currencies, position } = country;
  return {
    source: 'facts',
    title: words.country(code),
    ...(position && { position: { latitude: position[0], longitude: position[1] } }),
    facts: [
      ...fact('capital', capital && words.own(capital), sources.states),
      ...fact('population', population ? words.rounded(population) : undefined, sources.people),
      ...fact('area', area ? `${words.number(area)} km²` : undefined, sources.area),
      ...fact('currency', words.list(currencies.map(words.currency)), sources.money),
    ],
  };
}

function ofCity({ called, country, position }: CityFacts, { sources, capitals }: FactsIndex, words: Words): Finding {
  const governed = capitals.get(called.en);
  return {
    source: 'facts',
    title: words.own(called),
    position: { latitude: position[0], longitude: position[1] },
    facts: [
      ...fact('country', words.country(country), sources.cities),
      ...fact('capitalOf', governed?.code === country ? words.country(country) : undefined, sources.states),
    ],
  };
}

function ofCurrency({ code, countries }: CurrencyFacts, { sources }: FactsIndex, words: Words): Finding {
  return {
    source: 'facts',
    title: words.currency(code),
    facts: [
      ...fact('code', code, sources.money),
      ...fact('usedIn', words.list(countries.map(words.country)), sources.money),
    ],
  };
}

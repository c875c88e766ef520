import type { FigureWords } from '../../languages/figure-words.ts';
import type { Exactness, FigureKind } from '../annotations.ts';
import { makeSet, makeTable, type PhraseTable, split } from './phrases.ts';
import { currencySymbols, isoCurrencies, unitSymbols } from './symbols.ts';

/** What a unit says about the number before it. */
export interface Meaning {
  kind: FigureKind;
  unit?: string;
  currency?: string;
  /** How many of the unit one is: of a cent the hundredth. */
  factor?: number;
}

/** A language's words, made ready for looking up. */
export interface Lexicon {
  words: FigureWords;
  units: PhraseTable<Meaning>;
  symbols: PhraseTable<Meaning>;
  before: PhraseTable<Exactness>;
  after: PhraseTable<Exactness>;
  clock: PhraseTable<'same' | 'morning' | 'afternoon'>;
  adjectiveUnits: ReadonlyMap<string, Meaning>;
  endings: ReadonlyMap<string, 'ordinal' | 'fraction' | 'multiple' | 'times' | 'half' | 'decade'>;
  sets: Readonly<Record<SetName, PhraseTable<true>>>;
  /** Parts of number words, longest first. */
  numberParts: readonly string[];
  /** Endings that add a half. */
  halves: readonly string[];
  /** Endings of nouns of what lasts. */
  lasting: readonly string[];
  /** Endings of nouns whose number is a name. */
  labelEndings: readonly string[];
  read: Map<string, unknown>;
}

const setNames = [
  'one',
  'minus',
  'vagueBefore',
  'change',
  'weekdays',
  'ordinalMarks',
  'yearCues',
  'yearNouns',
  'quarter',
  'half',
  'century',
  'decadeOf',
  'clockBefore',
  'ofTotal',
  'everyOf',
  'timesAs',
  'times',
  'factor',
  'rank',
  'number',
  'scoreTo',
  'scoreCues',
  'ageBefore',
  'ageAfter',
  'ageNouns',
  'birthdays',
  'labels',
  'numberedNames',
  'telephone',
  'functionWords',
  'possessives',
  'beforeUnits',
  'plurals',
  'ageSubjects',
  'ageWith',
  'ofWords',
  'genitives',
  'determiners',
  'sizeLinks',
  'perWords',
  'changeFrom',
  'changeTo',
] as const;
const rangeNames = ['to', 'or', 'between', 'pair', 'from'] as const;
export type SetName = (typeof setNames)[number] | `range-${(typeof rangeNames)[number]}`;

/** As companies report: MEUR and TEUR are millions and thousands of euros; and the codes that are written small. */
const reportedCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'AUD', 'SEK', 'NOK'].flatMap((currency) =>
  (
    [
      [`M${currency}`, 1e6],
      [`T${currency}`, 1e3],
      [`k${currency}`, 1e3],
      [currency.toLowerCase(), 1],
    ] as const
  ).map(([form, factor]) => [form, { kind: 'money', currency, factor } as Meaning] as const),
);

const compiled = new WeakMap<FigureWords, Lexicon>();

/** The lexicon of a language; made once. */
export function lexiconOf(words: FigureWords): Lexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compile(words);
  compiled.set(words, lexicon);
  return lexicon;
}

function compile(words: FigureWords): Lexicon {
  const inflections = [...new Set([...split(words.adjectiveEndings), ...split(words.unitEndings)])];
  const inflect = (phrases: string): string[] => split(phrases).flatMap((phrase) => expand(phrase, inflections));
  const plural = (phrases: string): string[] =>
    split(phrases).flatMap((phrase) =>
      phrase.endsWith('.') ? [phrase] : split(words.unitEndings).map((ending) => phrase + ending),
    );
  const each = (
    record: Readonly<Record<string, string>>,
    forms: (phrases: string) => string[],
    meaning: (key: string) => Meaning,
  ) =>
    Object.entries(record).flatMap(([key, phrases]) => forms(phrases).map((phrase) => [phrase, meaning(key)] as const));
  const percents = (phrases: string, unit: string) =>
    split(phrases).map((phrase) => [phrase, { kind: 'percent', unit } as Meaning] as const);
  const units = makeTable<Meaning>([
    ...percents(words.percentagePoint, 'percentage_point'),
    ...percents(words.basisPoint, 'basis_point'),
    ...percents(words.percent, 'percent'),
    ...each(words.durations, plural, (unit) => ({ kind: 'duration', unit })),
    ...each(
      words.currencies,
      (phrases) => inflect(phrases).flatMap((phrase) => [phrase, ...plural(phrase)]),
      (currency) => ({ kind: 'money', currency }),
    ),
    ...Object.entries(words.manyMinutes).map(
      ([minutes, phrase]) =>
        [phrase, { kind: 'duration', unit: 'minute', factor: Number(minutes) } as Meaning] as const,
    ),
    ...each(words.cents, inflect, (currency) => ({ kind: 'money', currency, factor: 0.01 })),
    ...each(words.units, plural, (unit) => ({ kind: 'quantity', unit })),
  ]);
  const symbols = makeTable<Meaning>([
    ['%', { kind: 'percent', unit: 'percent' }],
    ['‰', { kind: 'percent', unit: 'permille' }],
    ...Object.entries(unitSymbols).flatMap(([unit, forms]) =>
      split(forms).map((form) => [form, { kind: 'quantity', unit } as Meaning] as const),
    ),
    ...Object.entries(currencySymbols).flatMap(([currency, forms]) =>
      split(forms).map((form) => [form, { kind: 'money', currency } as Meaning] as const),
    ),
    ['¢', { kind: 'money', currency: 'USD', factor: 0.01 }],
    ...reportedCurrencies,
    ...isoCurrencies.split(' ').map((currency) => [currency, { kind: 'money', currency } as Meaning] as const),
  ]);
  const exactness = (record: FigureWords['before']) =>
    makeTable(
      (Object.entries(record) as [Exactness, string][]).flatMap(([key, phrases]) =>
        split(phrases).map((phrase) => [phrase, key] as const),
      ),
    );
  const sets: Partial<Record<SetName, PhraseTable<true>>> = {};
  for (const name of setNames) sets[name] = makeSet(inflectAll(words[name], inflections));
  for (const name of rangeNames) sets[`range-${name}`] = makeSet(words.range[name]);
  const adjectiveUnits = new Map<string, Meaning>();
  for (const [unit, stems] of Object.entries(words.adjectiveUnits))
    for (const stem of split(stems))
      for (const ending of split(words.adjectiveEndings).concat(''))
        adjectiveUnits.set(stem + ending, adjectiveMeaning(unit));
  const endings = new Map(
    (Object.entries(words.endings) as ['ordinal', string][]).flatMap(([meaning, forms]) =>
      split(forms).map((form) => [form, meaning] as const),
    ),
  );
  return {
    words: withoutPrototypes(words),
    units,
    symbols,
    before: exactness(words.before),
    after: exactness(words.after),
    clock: makeTable(
      (Object.entries(words.clock) as ['same', string][]).flatMap(([half, forms]) =>
        split(forms).map((form) => [form, half] as const),
      ),
    ),
    adjectiveUnits,
    endings,
    sets: sets as Record<SetName, PhraseTable<true>>,
    numberParts: Object.keys(words.cardinals).sort((a, b) => b.length - a.length),
    halves: split(words.endings.half),
    lasting: split(words.lastingNouns),
    labelEndings: split(words.labelEndings),
    read: new Map(),
  };
}

/** Tables in which "constructor" and "valueOf" are no words. */
function withoutPrototypes(words: FigureWords): FigureWords {
  const bare = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.assign(Object.create(null), table);
  return {
    ...words,
    cardinals: bare(words.cardinals),
    ordinals: bare(words.ordinals),
    scales: bare(words.scales),
    attachedScales: bare(words.attachedScales),
    parts: bare(words.parts),
    standingParts: bare(words.standingParts),
    vague: bare(words.vague),
    multiples: bare(words.multiples),
    months: bare(words.months),
  };
}

function adjectiveMeaning(unit: string): Meaning {
  if (unit === 'percent') return { kind: 'percent', unit };
  if (unit === 'multiple') return { kind: 'multiple' };
  if (unit === 'people') return { kind: 'count' };
  return unit === 'times' ? { kind: 'count', unit } : { kind: 'duration', unit };
}

/** Every form of a phrase in which `*` stands for an inflection. */
function expand(phrase: string, inflections: readonly string[]): string[] {
  let forms = [''];
  for (const [i, part] of phrase.split('*').entries())
    forms = i === 0 ? [part] : forms.flatMap((form) => inflections.map((ending) => form + ending + part));
  return forms;
}

const inflectAll = (phrases: string, inflections: readonly string[]): string =>
  phrases.includes('*')
    ? split(phrases)
        .flatMap((phrase) => expand(phrase, inflections))
        .join('|')
    : phrases;

/** Whether a single word belongs to a set. */
export const inSet = (lexicon: Lexicon, name: SetName, word: string | undefined): boolean =>
  word !== undefined && lexicon.sets[name].phrases.has(word);

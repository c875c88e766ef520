import type { Exactness } from '../annotate/annotations.ts';

/** Words and phrases of one meaning: separated by `|`, written in lower case, single spaces between the words of a phrase. */
export type Phrases = string;

/** What a language contributes to reading figures. All words are in lower case. */
export interface FigureWords {
  decimal: ',' | '.';
  /** Number words up to a thousand, and the parts that compounds are made of. */
  cardinals: Readonly<Record<string, number>>;
  /** Forms of the article that may stand for 1. */
  one: Phrases;
  /** Stands between the parts of a number word: "two hundred and five", "zweiundzwanzig". */
  and: string;
  /** Read out for the decimal mark. */
  point: string;
  minus: Phrases;
  /** Ordinal words, with the ending that is not inflected: "dritt", "third". */
  ordinals: Readonly<Record<string, number>>;
  /** Endings that make a number word or numeral an ordinal, a fraction's denominator, a multiple, so many times, a decade. */
  endings: { ordinal: Phrases; fraction: Phrases; multiple: Phrases; times: Phrases; decade: Phrases; half: Phrases };
  /** Multiply the number before them and may stand alone after an article: million, dozen. */
  scales: Readonly<Record<string, number>>;
  /** Multiply a numeral they are written to: "3.5m", "10K". */
  attachedScales: Readonly<Record<string, number>>;
  /** A part of one: "halb", "half", "quarter". */
  parts: Readonly<Record<string, number>>;
  /** Parts that need no number before them: "die Hälfte". */
  standingParts: Readonly<Record<string, number>>;
  /** Numbers nobody counted: "dozens", "Zehntausende". */
  vague: Readonly<Record<string, number>>;
  vagueBefore: Phrases;

  percent: Phrases;
  percentagePoint: Phrases;
  basisPoint: Phrases;
  /** Names of currencies by ISO 4217 code; a word's ending `*` stands for any inflection. */
  currencies: Readonly<Record<string, Phrases>>;
  /** Hundredths, by the currency they are of where nothing else says so. */
  cents: Readonly<Record<string, Phrases>>;
  /** Nouns for so many minutes: a quarter of an hour. */
  manyMinutes: Readonly<Record<number, string>>;
  durations: Readonly<Record<string, Phrases>>;
  /** Other units, by the symbol they are written as in `unit`. */
  units: Readonly<Record<string, Phrases>>;
  /** May stand between a number and its unit: "two more minutes". */
  beforeUnits: Phrases;
  /** What a unit's name may end in. */
  unitEndings: Phrases;
  /** Adjectives made of a number and a unit: "dreijährig"; by unit. */
  adjectiveUnits: Readonly<Record<string, Phrases>>;
  adjectiveEndings: Phrases;

  /** Between the ends of a range; `pair` needs `between` before it. */
  range: { to: Phrases; or: Phrases; between: Phrases; pair: Phrases; from: Phrases };
  /** Verbs that make "from 3 to 5" a change, not a range. */
  change: Phrases;
  /** "from 3 to 5", "by 2", where something changed. */
  changeFrom: Phrases;
  changeTo: Phrases;
  changeBy: Phrases;
  /** Verbs that make "from 3 to 5" no change. */
  ranging: Phrases;
  /** How points of percent are called beside a number. */
  pointsName: string;
  /** Between two numbers of which the second says the first again: "500 of 1,000, or half". */
  thatIs: Phrases;
  /** Exactness, by the words before (and after) the figure. */
  before: Readonly<Partial<Record<Exactness, Phrases>>>;
  after: Readonly<Partial<Record<Exactness, Phrases>>>;

  months: Readonly<Record<string, number>>;
  weekdays: Phrases;
  /** A numeral's ending in a date or rank: "." or "st". */
  ordinalMarks: Phrases;
  /** Before or after a year. */
  yearCues: Phrases;
  /** Right before a number of four digits these leave no doubt that it is a year. */
  yearNouns: Phrases;
  quarter: Phrases;
  half: Phrases;
  century: Phrases;
  decadeOf: Phrases;
  /** After a clock time: "Uhr", "a.m."; by what is added to the hour. */
  clock: Readonly<Record<'same' | 'morning' | 'afternoon', Phrases>>;
  clockBefore: Phrases;
  /** Day before month where a date is written with slashes. */
  dayFirst: boolean;

  ofTotal: Phrases;
  everyOf: Phrases;
  multiples: Readonly<Record<string, number>>;
  /** After "three times": what makes it a multiple. */
  timesAs: Phrases;
  times: Phrases;
  factor: Phrases;
  rank: Phrases;
  number: Phrases;
  scoreTo: Phrases;
  scoreCues: Phrases;
  /** Before and after an age. */
  ageBefore: Phrases;
  ageAfter: Phrases;
  ageNouns: Phrases;
  /** Before a bare number that is an age: "she was 18". */
  ageSubjects: Phrases;
  /** Before years that are an age: "mit 30 Jahren". */
  ageWith: Phrases;
  /** Endings of nouns that "30-jährig" tells the duration of. */
  lastingNouns: Phrases;
  possessives: Phrases;
  /** Plurals that no ending tells. */
  plurals: Phrases;
  birthdays: Phrases;

  /** Nouns whose number is a name: "Artikel 5", "Gate 12". */
  labels: Phrases;
  labelEndings: Phrases;
  /** Nouns a numbered name ends in: "2. Bundesliga", "10 Downing Street". */
  numberedNames: Phrases;
  /** Before a number to call. */
  telephone: Phrases;
  /** Words that no thing counted begins with and no name is made of: articles, prepositions, auxiliaries… */
  functionWords: Phrases;
  /** Nouns are written with a capital. */
  capitalNouns: boolean;
  /** Join a noun to what it is of: "of", "der". */
  ofWords: Phrases;
  /** Join a noun to the noun it is of. */
  genitives: Phrases;
  /** Between a preposition and a noun: articles, possessives. */
  determiners: Phrases;
  /** Before what a figure is told of one of: "a share". */
  perWords: Phrases;
  /** Between a noun and its size: "Umsatz von 3 Milliarden". */
  sizeLinks: Phrases;
  /** A participle or verb that closes a clause. */
  participle?: RegExp;
}

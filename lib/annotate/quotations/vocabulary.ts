import type { Gender, QuotationWords } from '../../languages/quotation-words.ts';

/** The lists of a language as sets, by the same names. */
export type Vocabulary = {
  readonly [List in keyof QuotationWords]: QuotationWords[List] extends readonly string[]
    ? ReadonlySet<string>
    : QuotationWords[List];
} & {
  /** All verbs that can be a cue by themselves. */
  readonly verbs: ReadonlySet<string>;
  readonly isPerson: (word: string) => boolean;
  readonly isBody: (word: string) => boolean;
  readonly genderOf: (word: string) => Gender | null;
  /** Whether a verb form is one that only reported speech has. */
  readonly isReported: (word: string) => boolean;
  /** Whether a noun speaks of several; `article` is what its phrase begins with. */
  readonly isSeveral: (noun: string, article: string) => boolean;
};

const lists = new WeakMap<QuotationWords, Vocabulary>();

/** A list with each word that has a sharp s in the Swiss spelling too. */
const withSwiss = (list: readonly string[]) =>
  new Set(list.flatMap((word) => (word.includes('ß') ? [word, word.replaceAll('ß', 'ss')] : [word])));

/** The verbs that a particle and a form of `separable` make where they stand together: "mitteilte". */
const joined = (words: QuotationWords) =>
  [...words.separable].flatMap(([form, particles]) => particles.map((particle) => particle + form));

/** Whether a word, or the last part of a compound, is in a list or ends as one of its words does. */
function endsInto(words: readonly string[], endings: readonly string[]): (word: string) => boolean {
  const whole = new Set(words);
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const last = word.slice(word.lastIndexOf('-') + 1);
    const found =
      whole.has(word) || whole.has(last) || endings.some((end) => end.length < word.length && word.endsWith(end));
    if (known.size < 5000) known.set(word, found);
    return found;
  };
}

/** A language's words for quotations; made once. `roles` are its nouns and endings for what people are. */
export function vocabularyOf(
  words: QuotationWords,
  roles: { titles: readonly string[]; titleEndings: readonly string[] },
): Vocabulary {
  const known = lists.get(words);
  if (known) return known;
  const isFemale = endsInto(words.femaleEndings, words.femaleEndings);
  const isPerson = endsInto([...words.people, ...roles.titles], [...words.peopleEndings, ...roles.titleEndings]);
  const sets = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [
      name,
      Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? withSwiss(list) : list,
    ]),
  );
  const reported = withSwiss(words.reported);
  const isReported = (word: string): boolean =>
    reported.has(word) ||
    words.reportedEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2) ||
    words.reportedPrefixes.some((prefix) => word.startsWith(prefix) && reported.has(word.slice(prefix.length)));
  const vocabulary = {
    ...sets,
    impersonal: words.impersonal,
    sourcesBefore: words.sourcesBefore,
    speaking: withSwiss([...words.speaking, ...joined(words)]),
    verbs: withSwiss([...words.speaking, ...joined(words), ...words.reporting, ...words.dangling, ...words.citing]),
    isPerson,
    isReported,
    isSeveral: (noun: string, article: string) => words.several.test(`${article} ${noun}`) && !isFemale(noun),
    isBody: endsInto(
      words.bodies,
      words.bodies.filter((body) => body.length > 3),
    ),
    genderOf: (word: string) => words.addresses.get(word) ?? (isFemale(word) && isPerson(word) ? 'female' : null),
  } as unknown as Vocabulary;
  lists.set(words, vocabulary);
  return vocabulary;
}

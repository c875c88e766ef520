import type { KnownName, NameWords } from '../../languages/name-words.ts';

/** A language's words as sets, and its known names by key. */
export interface Vocabulary {
  words: NameWords | undefined;
  titles: ReadonlySet<string>;
  keptTitles: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  legalForms: ReadonlySet<string>;
  formerly: ReadonlySet<string>;
  credits: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  firstNames: ReadonlySet<string>;
  placePrepositions: ReadonlySet<string>;
  /** By each form, as written. */
  known: ReadonlyMap<string, KnownName>;
}

const vocabularies = new WeakMap<NameWords, Vocabulary>();

function make(words: NameWords | undefined): Vocabulary {
  const set = (list: readonly string[] = []) => new Set(list);
  return {
    words,
    titles: set(words?.titles),
    keptTitles: set(words?.keptTitles),
    addresses: set(words?.addresses),
    articles: set(words?.articles),
    notNames: set(words?.notNames),
    particles: set(words?.particles),
    legalForms: set(words?.legalForms),
    formerly: set(words?.formerly),
    credits: set(words?.credits),
    agencies: set(words?.agencies),
    abbreviations: set(words?.abbreviations),
    firstNames: set(words?.firstNames),
    placePrepositions: set(words?.placePrepositions),
    known: new Map((words?.known ?? []).flatMap((entry) => [entry.name, ...entry.forms].map((form) => [form, entry]))),
  };
}

const bare = make(undefined);

/** The vocabulary of a language's words; made once. */
export function vocabularyOf(words: NameWords | undefined): Vocabulary {
  if (!words) return bare;
  const vocabulary = vocabularies.get(words) ?? make(words);
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

/** Whether a word says what somebody is: "Präsident", "US-Präsidenten", "Bundesverkehrsministerin". */
export function isRole({ words, titles }: Vocabulary, word: string): boolean {
  const lower = word.toLowerCase();
  if (titles.has(lower)) return true;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  if (tail !== lower && titles.has(tail)) return true;
  return words?.titleEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending)) ?? false;
}

/** Whether a noun says what an organisation or product is: "Technologie-Konzern". */
export function isApposition({ words }: Vocabulary, word: string): boolean {
  const lower = word.toLowerCase();
  return words?.appositions.some((noun) => lower === noun || (noun.length > 3 && lower.endsWith(noun))) ?? false;
}

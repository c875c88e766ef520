// Words that say what a text is about. In running text a capital inside a sentence marks a name, and in German any noun.

const MIN_LETTERS = 4;

/** A word without its ending: "Rechenzentren" and "Rechenzentrum" are one, as are "Trump" and "Trumps". */
export const stem = (word: string) => word.toLowerCase().slice(0, Math.max(MIN_LETTERS, word.length - 2));

/** The stems of the capitalised words of a text, without those that only begin a sentence, and its acronyms. */
export function informativeWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}]{3,40}|\p{Lu}{2,5}(?![\p{L}\p{N}]))/gu)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const begins = before === '' || /[.!?:]\s$|\n$/.test(before);
    if (!begins || match[0] === match[0].toUpperCase()) found.add(stem(match[0]));
  }
  return found;
}

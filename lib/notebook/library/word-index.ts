import { distance } from 'fastest-levenshtein';

/** How a word of a text answers to a word that is looked for; more is better. */
const [MISTYPED, BEGINS, EQUALS] = [1, 2, 3];
/** New words are looked through one by one until there are so many of them. */
const MAX_UNSORTED = 2_000;

/** Which documents have which words. Documents are small numbers; a number is never used again. */
export interface WordIndex {
  add(document: number, words: Iterable<string>): void;
  /** Marks, in `marks[document]`, every document with a word that answers to one of the forms looked for, best first. */
  mark(forms: readonly string[], marks: Uint8Array): void;
}

/** An index that is built in memory: words to documents, and the words in order, so that beginnings are found by halving. */
export function createWordIndex(): WordIndex {
  const documents = new Map<string, number[]>();
  let sorted: string[] = [];
  let unsorted: string[] = [];

  function sort() {
    sorted = sorted.concat(unsorted).sort();
    unsorted = [];
  }

  function beginning(form: string): string[] {
    const found = unsorted.filter((word) => word.startsWith(form));
    for (let at = lowerBound(sorted, form); sorted[at]?.startsWith(form); at++) found.push(sorted[at] ?? '');
    return found;
  }

  return {
    add(document, words) {
      for (const word of new Set(words)) {
        const has = documents.get(word);
        if (has) has.push(document);
        else {
          documents.set(word, [document]);
          unsorted.push(word);
        }
      }
    },
    mark(forms, marks) {
      if (unsorted.length > MAX_UNSORTED) sort();
      const put = (word: string, score: number) => {
        for (const document of documents.get(word) ?? []) if ((marks[document] ?? 0) < score) marks[document] = score;
      };
      const [typed = ''] = forms;
      const answering = new Set(forms.flatMap(beginning));
      for (const word of answering) put(word, word === typed ? EQUALS : BEGINS);
      if (answering.size > 0) return;
      sort();
      for (const word of mistyped(sorted, typed)) put(word, MISTYPED);
    },
  };
}

/** Where `form` stands in an ordered list, or would stand. */
function lowerBound(sorted: readonly string[], form: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < form) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that begin almost like this: one letter off, from eight letters on two; the first letter is right. */
function mistyped(sorted: readonly string[], typed: string): string[] {
  if (typed.length < 4) return [];
  const allowed = typed.length < 8 ? 1 : 2;
  const [first = ''] = typed;
  const found: string[] = [];
  for (let at = lowerBound(sorted, first); sorted[at]?.startsWith(first); at++) {
    const word = sorted[at] ?? '';
    if (word.length < typed.length - allowed) continue;
    if (distance(word.slice(0, typed.length), typed) <= allowed + (isSwapped(word, typed) ? 1 : 0)) found.push(word);
  }
  return found;
}

/** Whether two letters that stand beside each other have changed places. */
function isSwapped(word: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at++;
  return word[at] === typed[at + 1] && word[at + 1] === typed[at];
}

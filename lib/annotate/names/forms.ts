import { type Draft, wordsOfDraft } from './draft.ts';
import { tags } from './labels.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One form of a name and where the text has it. */
export interface Form {
  key: string;
  /** As written, without a genitive ending. */
  words: string[];
  /** How sure the tagger was of each tag, summed over the drafts. */
  votes: number[];
  drafts: Draft[];
  /** How sure it was at its surest. */
  best: number;
}

/** The tag with the most votes. */
export const winner = (votes: readonly number[]): number => votes.indexOf(Math.max(...votes));

/** The drafts of a text by the form they have, in the order the text brings them. */
export function formsOf(tokens: Tokens, drafts: readonly Draft[], vocabulary: Vocabulary): Map<string, Form> {
  const surfaces = drafts.map((draft) => wordsOfDraft(tokens, draft));
  const ends = new Set(surfaces.map((words) => words.at(-1) ?? ''));
  const forms = new Map<string, Form>();
  for (const [i, draft] of drafts.entries()) {
    const words = bareWords(surfaces[i] ?? [], ends, vocabulary);
    const key = keyOf(words, vocabulary);
    const form = forms.get(key) ?? { key, words, votes: tags.map(() => 0), drafts: [], best: 0 };
    forms.set(key, form);
    form.drafts.push(draft);
    form.votes[draft.tag] = (form.votes[draft.tag] ?? 0) + draft.sure;
    form.best = Math.max(form.best, draft.sure);
    // What is written in capitals elsewhere only says less of the name.
    if (form.words.join('') === form.words.join('').toUpperCase()) form.words = words;
  }
  return forms;
}

/** Words without the genitive ending of the last, where the text or a list has the word without it. */
function bareWords(words: string[], ends: ReadonlySet<string>, vocabulary: Vocabulary): string[] {
  const last = words.at(-1) ?? '';
  if (vocabulary.known.has(words.join(' '))) return words;
  for (const ending of vocabulary.words?.genitives ?? []) {
    const base = last.slice(0, -ending.length);
    if (!last.endsWith(ending) || (base.length < 3 && words.length < 2)) continue;
    const whole = [...words.slice(0, -1), base];
    if (
      !/^\p{L}/u.test(ending) ||
      ends.has(base) ||
      vocabulary.known.has(whole.join(' ')) ||
      vocabulary.firstNames.has(base)
    )
      return whole;
  }
  return words;
}

/** The same for all declensions of a name: without adjective endings, in lower case. */
export function keyOf(words: readonly string[], { words: language }: Vocabulary): string {
  if (words.length < 2 || !language?.adjectiveEndings.length) return words.join(' ').toLowerCase();
  const stems = words.map((word, i) => {
    const lower = word.toLowerCase();
    const endings = i < words.length - 1 ? language.adjectiveEndings : language.genitives;
    const ending = endings.find((e) => lower.endsWith(e) && lower.length - e.length > 3);
    return ending ? lower.slice(0, -ending.length) : lower;
  });
  return stems.join(' ');
}

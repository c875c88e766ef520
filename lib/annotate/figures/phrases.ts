import type { Token } from './tokens.ts';

/** Phrases of a few tokens and what they mean; found at, or ending before, a token in constant time. */
export interface PhraseTable<T> {
  phrases: Map<string, T>;
  starts: Set<string>;
  ends: Set<string>;
}

export interface PhraseMatch<T> {
  value: T;
  /** Token indices `[from, to)`. */
  from: number;
  to: number;
}

/** The longest phrase of any language has this many tokens, its punctuation counted. */
const longest = 7;
const piece = /[\p{L}\p{M}]+[²³]?(?:['’]s$)?|[^\s]/gu;

export const split = (phrases: string): string[] => (phrases ? phrases.split('|') : []);

/** A table from phrases to meanings; a phrase given first keeps its meaning. */
export function makeTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table: PhraseTable<T> = { phrases: new Map(), starts: new Set(), ends: new Set() };
  for (const [phrase, value] of entries) {
    if (!phrase || table.phrases.has(phrase)) continue;
    table.phrases.set(phrase, value);
    const pieces = phrase.match(piece) ?? [];
    table.starts.add(pieces[0] ?? '');
    table.ends.add(pieces.at(-1) ?? '');
  }
  return table;
}

/** The table of a set: its words mean `true`. */
export const makeSet = (phrases: string): PhraseTable<true> =>
  makeTable(split(phrases).map((phrase) => [phrase, true]));

const join = (key: string, token: Token, text: string): string => (key && token.space ? `${key} ${text}` : key + text);

/** The longest phrase that begins at token `from`; `exact` compares the case as well. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  from: number,
  exact = false,
): PhraseMatch<T> | undefined {
  const first = tokens[from];
  if (!first || !table.starts.has(exact ? first.text : first.lower)) return undefined;
  let key = '';
  let best: PhraseMatch<T> | undefined;
  for (let to = from; to < from + longest; to++) {
    const token = tokens[to];
    if (!token || (to > from && token.line)) break;
    key = join(key, token, exact ? token.text : token.lower);
    const value = table.phrases.get(key);
    if (value !== undefined) best = { value, from, to: to + 1 };
  }
  return best;
}

/** The longest phrase that ends right before token `to`. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  to: number,
): PhraseMatch<T> | undefined {
  const last = tokens[to - 1];
  if (!last || tokens[to]?.line || !table.ends.has(last.lower)) return undefined;
  let key = '';
  let best: PhraseMatch<T> | undefined;
  for (let from = to - 1; from >= 0 && from >= to - longest; from--) {
    const token = tokens[from];
    if (!token) break;
    key = from === to - 1 ? token.lower : `${token.lower}${tokens[from + 1]?.space ? ' ' : ''}${key}`;
    const value = table.phrases.get(key);
    // A phrase that begins inside a longer word ("and-about") is none.
    if (value !== undefined) best = { value, from, to };
    if (token.line) break;
  }
  return best;
}

import type { Lexicon, SetName } from './lexicon.ts';
import { inSet } from './lexicon.ts';
import { type PhraseMatch, phraseAt, phraseBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A text being read: what every kind of figure works on. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** ISO 8601; what dates without a year refer to. */
  published: string | undefined;
  /** The list number read last, and its token. */
  listNumber?: { value: number; at: number };
}

export const tokenAt = (reading: Reading, at: number): Token | undefined => reading.tokens[at];
export const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? '';
export const textAt = (reading: Reading, at: number): string => reading.tokens[at]?.text ?? '';

/** The token is written to the one before it. */
export const isGlued = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return token !== undefined && at > 0 && !token.space && !token.line;
};

export const setAt = (reading: Reading, name: SetName, at: number): PhraseMatch<true> | undefined =>
  phraseAt(reading.lexicon.sets[name], reading.tokens, at);
export const setBefore = (reading: Reading, name: SetName, to: number): PhraseMatch<true> | undefined =>
  phraseBefore(reading.lexicon.sets[name], reading.tokens, to);
export const wordIn = (reading: Reading, name: SetName, at: number): boolean =>
  inSet(reading.lexicon, name, reading.tokens[at]?.lower);

/** The index after a hyphen that is written to both its neighbours; `at` itself where there is none. */
export const afterHyphen = (reading: Reading, at: number): number =>
  isHyphen(textAt(reading, at)) && isGlued(reading, at) && isGlued(reading, at + 1) ? at + 1 : at;

export const isHyphen = (text: string): boolean => text === '-' || text === '–';
const sentenceEnd = /^[.!?:;…•|„“”"»«(]$/;

/** A sentence, a line or a quotation begins with the token. */
export function startsSentence(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const before = reading.tokens[at - 1];
  return !token || !before || token.line || (before.type === 'mark' && sentenceEnd.test(before.text));
}

/** A thing can be named here: a noun where nouns are capitalised, elsewhere any word that is no function word. */
export function startsNoun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.type !== 'word' || token.line || wordIn(reading, 'functionWords', at)) return false;
  return reading.lexicon.words.capitalNouns ? token.capital : true;
}

/** A thing counted follows: a noun, up to two adjectives before it. */
export function nounAfter(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = reading.tokens[i];
    if (token?.type !== 'word' || token.line) return false;
    if (startsNoun(reading, i)) return true;
    if (wordIn(reading, 'functionWords', i) || !adjective.test(token.lower)) return false;
  }
  return false;
}
const adjective = /(?:e|en|er|es|em|a)$/;

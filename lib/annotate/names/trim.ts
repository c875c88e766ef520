import { Class, inWord } from './characters.ts';
import type { Draft } from './draft.ts';
import { wordAt } from './surface.ts';
import type { Tokens } from './tokens.ts';
import { isRole, type Vocabulary } from './vocabulary.ts';

const person = 0;
const possessive = /^['’]s?$/u;
const address = /^(?:https?|www|[\w.-]*@)|^[#@]|\.(?:de|com|org|net|at|ch|co|uk)$/iu;

/** What of a draft is the name: without articles, titles, marks and an English possessive; `null` if nothing is left. */
export function trimmed(tokens: Tokens, vocabulary: Vocabulary, draft: Draft): Draft | null {
  let { from, to } = draft;
  const lower = (t: number) => wordAt(tokens, t).toLowerCase();
  const isMark = (t: number) => !inWord(tokens.first[t] ?? 0);
  while (to > from && (possessive.test(wordAt(tokens, to - 1)) || (isMark(to - 1) && !closesBracket(tokens, from, to))))
    to--;
  while (from < to && (isMark(from) || (to - from > 1 && vocabulary.articles.has(wordAt(tokens, from))))) from++;
  while (
    to - from > 1 &&
    (draft.tag === person ? isTitle(tokens, vocabulary, from, to) : vocabulary.addresses.has(lower(from))) &&
    !(to - from === 2 && vocabulary.keptTitles.has(lower(from)))
  )
    from++;
  to = endOfFirm(tokens, vocabulary, from, to);
  if (from >= to) return null;
  let named = false;
  for (let t = from; t < to; t++) if (!vocabulary.notNames.has(lower(t)) && !isMark(t)) named = true;
  if (!named || address.test(wordAt(tokens, from)) || allLower(tokens, from, to)) return null;
  if (to - from === 1 && isCommon(tokens, vocabulary, from)) return null;
  return { ...draft, from, to };
}

/** A firm's name ends with its legal form where the sentence goes on in small letters: "Nordwerft AG und Hafen Nord" are two. */
function endOfFirm(tokens: Tokens, { legalForms }: Vocabulary, from: number, to: number): number {
  for (let t = from + 1; t < to - 1; t++)
    if (legalForms.has(wordAt(tokens, t).toLowerCase()) && tokens.first[t + 1] === Class.lower) return t + 1;
  return to;
}

/** A single lower-case letter, a number, a role by itself. */
function isCommon(tokens: Tokens, vocabulary: Vocabulary, t: number): boolean {
  const word = wordAt(tokens, t);
  if (vocabulary.known.has(word)) return false;
  return !/\p{L}/u.test(word) || (word.length > 3 && vocabulary.titles.has(word.toLowerCase()));
}

/** Names without any capital are handles, addresses and mistakes; brands such as "dm" or "eBay" are not all lower. */
function allLower(tokens: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (/[\p{Lu}\p{Lo}\d]/u.test(wordAt(tokens, t))) return false;
  return to - from > 1;
}

function isTitle(tokens: Tokens, vocabulary: Vocabulary, t: number, to: number): boolean {
  const word = wordAt(tokens, t);
  if (tokens.first[t + 1] === Class.lower && !vocabulary.particles.has(wordAt(tokens, t + 1)) && t + 1 < to)
    return false;
  return vocabulary.titles.has(word.toLowerCase()) || (word.includes('-') && isRole(vocabulary, word));
}

/** "Yahoo (Japan)" keeps its bracket, "Trump)" does not; "Yahoo!" keeps its mark. */
function closesBracket(tokens: Tokens, from: number, to: number): boolean {
  const mark = wordAt(tokens, to - 1);
  if (mark === '!' || mark === '?') return to - from > 1;
  if (mark !== ')') return false;
  for (let t = from; t < to - 1; t++) if (wordAt(tokens, t) === '(') return true;
  return false;
}

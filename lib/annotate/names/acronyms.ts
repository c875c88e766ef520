import { Class } from './characters.ts';
import { type Draft, wordsOfDraft } from './draft.ts';
import { wordAt } from './surface.ts';
import type { Tokens } from './tokens.ts';

/** Whether the letters of an acronym come in order in the words it stands for, the first at the beginning of a word. */
export function standsFor(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const long = words.join(' ').toLowerCase();
  if (letters.length < 2 || long.length < letters.length * 3 || (words.length < 2 && long.length < 10)) return false;
  let at = 0;
  for (const letter of letters) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const initials = words.map((word) => word[0]?.toLowerCase());
  const hits = [...letters].filter((letter) => initials.includes(letter)).length;
  return long.startsWith(letters[0] ?? '') && hits >= Math.min(2, words.length);
}

const isAcronym = (word: string) =>
  /^\p{Lu}[\p{L}\d&.-]{1,9}$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** Pairs of forms that the text itself makes one: "Bundesamt für Muster (BfM)". A short form the tagger missed is added. */
export function acronyms(tokens: Tokens, drafts: Draft[]): { drafts: Draft[]; pairs: [Draft, Draft][] } {
  const byStart = new Map(drafts.map((draft) => [draft.from, draft]));
  const added: Draft[] = [];
  const pairs: [Draft, Draft][] = [];
  for (const long of drafts) {
    const t = long.to + 1;
    if (t + 1 >= tokens.count || wordAt(tokens, long.to) !== '(' || wordAt(tokens, t + 1) !== ')') continue;
    if (tokens.first[t] !== Class.upper) continue;
    const short = wordAt(tokens, t);
    const words = wordsOfDraft(tokens, long);
    if (!isAcronym(short) || !(standsFor(short, words) || (words.length > 1 && long.tag !== 0 && long.tag !== 2)))
      continue;
    const found = byStart.get(t) ?? { from: t, to: t + 1, tag: long.tag, sure: long.sure };
    if (!byStart.has(t)) added.push(found);
    found.tag = long.tag;
    found.sure = Math.max(found.sure, long.sure);
    pairs.push([long, found]);
  }
  for (const short of drafts) {
    const long = byStart.get(short.to + 1);
    if (!long || long.to >= tokens.count || wordAt(tokens, short.to) !== '(' || wordAt(tokens, long.to) !== ')')
      continue;
    const words = wordsOfDraft(tokens, long);
    if (short.to - short.from === 1 && words.length > 1 && standsFor(wordAt(tokens, short.from), words))
      pairs.push([long, short]);
  }
  return { drafts: [...drafts, ...added].sort((a, b) => a.from - b.from), pairs };
}

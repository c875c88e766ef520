import { Class } from './characters.ts';
import type { Draft } from './draft.ts';
import { type Form, winner } from './forms.ts';
import { hashOf } from './hash.ts';
import { Quiet } from './quiet.ts';
import { wordAt } from './surface.ts';
import { Opening, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const organisation = 1;

interface Pattern {
  words: string[];
  tag: number;
  sure: number;
  /** A word above this probability of being outside stays outside. */
  limit: number;
}

/** How sure a form has to be once to be looked for in the whole text. */
const sureOnce = 0.6;
const sureWord = 0.7;

/** "SoftBank" as others write it: "Softbank". */
const plain = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();
const hasInnerCapital = (word: string) => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word);

/** The words that organisations named with a legal form go by, also in plain spelling. */
function shortNames(words: readonly string[], { legalForms }: Vocabulary): string[][] {
  const core = words.filter((word) => !legalForms.has(word.toLowerCase()));
  if (core.length === 0 || (core[0]?.length ?? 0) < 3) return [];
  const spellings = core.some(hasInnerCapital) ? [core, core.map((w) => (hasInnerCapital(w) ? plain(w) : w))] : [core];
  return core.length < words.length ? spellings : spellings.slice(1);
}

/** What to look for: sure forms, the surnames of people named in full, and firms without their legal form. */
export function patternsOf(forms: Iterable<Form>, vocabulary: Vocabulary): Pattern[] {
  const patterns: Pattern[] = [];
  for (const { words, votes, best, drafts } of forms) {
    const tag = winner(votes);
    if (tag === organisation && best >= sureOnce)
      for (const short of shortNames(words, vocabulary))
        patterns.push({ words: short, tag, sure: best * 0.9, limit: 0.98 });
    if (words.length > 1) {
      if (best >= sureOnce || drafts.length > 2) patterns.push({ words, tag, sure: best, limit: 1 });
      const surname = words.at(-1) ?? '';
      if (tag === 0 && best >= sureOnce && surname.length > 2 && /^\p{Lu}/u.test(surname))
        patterns.push({ words: [surname], tag, sure: best * 0.9, limit: 0.98 });
    } else if (best >= sureWord && (words[0]?.length ?? 0) > 1)
      patterns.push({ words, tag, sure: best * 0.9, limit: 0.95 });
  }
  return patterns;
}

/** Patterns by the hash of their first word, longest first; a genitive counts as the word. */
function index(
  patterns: Pattern[],
  endings: readonly string[],
  fold: (word: string) => string,
): Map<number, Pattern[]> {
  const byWord = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    const last = pattern.words.at(-1) ?? '';
    for (const ending of ['', ...endings]) {
      const words = [...pattern.words.slice(0, -1), last + ending].map(fold);
      const hash = hashOf(words[0] ?? '');
      const list = byWord.get(hash) ?? [];
      if (list.length === 0) byWord.set(hash, list);
      list.push({ ...pattern, words });
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length || b.sure - a.sure);
  return byWord;
}

/** Finds the patterns wherever the text has them; what the tagger found stays unless a pattern is longer. */
export function propagate(
  tokens: Tokens,
  drafts: readonly Draft[],
  patterns: Pattern[],
  endings: readonly string[],
  quiet: Uint8Array,
  outside: Float32Array | null,
): Draft[] {
  const exact = index(patterns, endings, (word) => word);
  const folded = index(patterns, endings, (word) => word.toLowerCase());
  const owner = new Int32Array(tokens.count).fill(-1);
  for (const [i, { from, to }] of drafts.entries()) owner.fill(i, from, to);
  const gone = new Set<number>();
  const added: Draft[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if (quiet[t] === Quiet.credit || tokens.first[t] === Class.other) continue;
    const capitals = quiet[t] === Quiet.capitals;
    const candidates = (capitals ? folded : exact).get((capitals ? tokens.lower[t] : tokens.word[t]) ?? 0);
    const hit = candidates?.find((pattern) => matches(tokens, t, pattern.words, capitals));
    if (!hit) continue;
    const to = t + hit.words.length;
    if (!mayTake(t, to, drafts, owner)) continue;
    const free = owner[t] === -1 && owner[to - 1] === -1;
    if (free && outside && !capitals && (outside[t] ?? 0) > hit.limit) continue;
    for (let u = t; u < to; u++) if ((owner[u] ?? -1) >= 0) gone.add(owner[u] ?? -1);
    added.push({ from: t, to, tag: hit.tag, sure: hit.sure * 0.8 });
    owner.fill(-2, t, to);
    t = to - 1;
  }
  return [...drafts.filter((_, i) => !gone.has(i)), ...added].sort((a, b) => a.from - b.from);
}

function matches(tokens: Tokens, t: number, words: string[], capitals: boolean): boolean {
  for (const [i, word] of words.entries()) {
    const u = t + i;
    if (u >= tokens.count || (i > 0 && tokens.opening[u] === Opening.line)) return false;
    const here = wordAt(tokens, u);
    if ((capitals ? here.toLowerCase() : here) !== word) return false;
  }
  return true;
}

/** Whether a stretch is free, or longer than the drafts in it and cuts none. */
function mayTake(from: number, to: number, drafts: readonly Draft[], owner: Int32Array): boolean {
  for (let t = from; t < to; t++) {
    const draft = drafts[owner[t] ?? -1];
    if (owner[t] === -2) return false;
    if (draft && (draft.from < from || draft.to > to || draft.to - draft.from === to - from)) return false;
  }
  return true;
}

import { Class, inWord } from './characters.ts';
import type { Draft } from './draft.ts';
import { wordAt } from './surface.ts';
import { Opening, type Tokens } from './tokens.ts';
import { isRole, type Vocabulary } from './vocabulary.ts';

const [person, organisation, place, other] = [0, 1, 2, 3] as const;

/** Finds names without a model, by capitals and the language's lists. Coarse: what is not told apart is `other`. */
export function ruleDrafts(tokens: Tokens, vocabulary: Vocabulary): Draft[] {
  const capitalNouns = vocabulary.words?.capitalNouns ?? false;
  const within = midSentence(tokens);
  const drafts: Draft[] = [];
  for (let t = 0; t < tokens.count; ) {
    if (!isCapital(tokens, t)) {
      t++;
      continue;
    }
    let to = t + 1;
    while (to < tokens.count && to - t < 6 && tokens.opening[to] === Opening.no && continues(tokens, vocabulary, to))
      to++;
    let from = t;
    while (
      from < to &&
      (isRole(vocabulary, wordAt(tokens, from)) || vocabulary.notNames.has(wordAt(tokens, from).toLowerCase()))
    )
      from++;
    // The first word of a sentence is a name only if the text has it elsewhere.
    if (
      from === t &&
      tokens.opening[t] !== Opening.no &&
      !vocabulary.firstNames.has(wordAt(tokens, t)) &&
      !within.has(tokens.word[t] ?? 0) &&
      !isSpecial(wordAt(tokens, t))
    )
      from++;
    const draft = from < to ? judge(tokens, vocabulary, from, to, from > t, capitalNouns) : null;
    if (draft) drafts.push(draft);
    t = to;
  }
  return drafts;
}

const isCapital = (tokens: Tokens, t: number) => tokens.first[t] === Class.upper || isSpecial(wordAt(tokens, t));

/** "OpenAI", "xAI", "BBC": capitals where a common word has none. */
const isSpecial = (word: string) => /^\p{L}+\p{Lu}/u.test(word) && !/^\p{Lu}[\p{Ll}]*-/u.test(word);

/** Whether a name goes on with the word at `t`: a capital, or a particle before one. */
function continues(tokens: Tokens, { particles, placePrepositions }: Vocabulary, t: number): boolean {
  if (isCapital(tokens, t)) return true;
  return (
    particles.has(wordAt(tokens, t)) &&
    !placePrepositions.has(wordAt(tokens, t)) &&
    t + 1 < tokens.count &&
    tokens.first[t + 1] === Class.upper &&
    !particles.has(wordAt(tokens, t + 1)) &&
    /^\p{Ll}{2,3}$/u.test(wordAt(tokens, t)) &&
    wordAt(tokens, t) !== 'and' &&
    wordAt(tokens, t) !== 'und'
  );
}

/** Hashes of the capitalised words that stand within sentences. */
function midSentence(tokens: Tokens): Set<number> {
  const found = new Set<number>();
  for (let t = 0; t < tokens.count; t++)
    if (
      tokens.first[t] === Class.upper &&
      tokens.opening[t] === Opening.no &&
      t > 0 &&
      inWord(tokens.first[t - 1] ?? 0)
    )
      found.add(tokens.word[t] ?? 0);
  return found;
}

function judge(
  tokens: Tokens,
  vocabulary: Vocabulary,
  from: number,
  to: number,
  afterRole: boolean,
  capitalNouns: boolean,
): Draft | null {
  const words = Array.from({ length: to - from }, (_, i) => wordAt(tokens, from + i));
  const [first = ''] = words;
  const last = (words.at(-1) ?? '').toLowerCase();
  const known = vocabulary.known.get(words.join(' '));
  const draft = (tag: number, sure: number): Draft => ({ from, to, tag, sure });
  if (known) return draft({ person, organisation, place, product: other, event: other, other }[known.kind], 0.95);
  if (vocabulary.firstNames.has(first) || (afterRole && to - from < 4)) return draft(person, to - from > 1 ? 0.9 : 0.6);
  if (vocabulary.legalForms.has(last) && to - from > 1) return draft(organisation, 0.9);
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(first)) return draft(organisation, 0.5);
  if (words.length === 1 && isSpecial(first)) return draft(organisation, 0.6);
  const organisations = vocabulary.words?.organisations ?? [];
  if (to - from > 1 && organisations.some((word) => last === word)) return draft(organisation, 0.8);
  const previous = from > 0 ? wordAt(tokens, from - 1).toLowerCase() : '';
  if (capitalNouns) return null;
  if (vocabulary.placePrepositions.has(previous)) return draft(place, 0.5);
  return draft(other, to - from > 1 ? 0.8 : 0.5);
}

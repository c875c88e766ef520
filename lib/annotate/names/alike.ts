import type { Draft } from './draft.ts';
import { type Group, tagOfGroup } from './groups.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Spelling {
  words: string[];
  group: Group;
  /** Where the text first has the group. */
  first: number;
}

const [organisation, place] = [1, 2];

// What joins two names rather than making one.
const joints = new Set(["'s", '’s', '/', ',']);

// A part of a name shorter than this does not stand for it.
const shortestPart = 3;

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** "FBI", "F.B.I.", "BfV", "UNHCR". */
const acronymOf = ([word = '', ...rest]: readonly string[]): string | null => {
  const letters = word.replaceAll('.', '');
  return rest.length === 0 && /^\p{Lu}[\p{Ll}]?\p{Lu}[\p{L}]*$/u.test(letters) && letters.length < 8 ? letters : null;
};

/** What acronyms a name may have: the initials of its words, of the capitalised ones, and of both without the first. */
function acronymsFor(words: readonly string[]): Set<string> {
  const capitals = words.filter(isCapitalised);
  return new Set(
    [words, capitals, words.slice(1), capitals.slice(1)]
      .filter((list) => list.length > 1)
      .map((list) =>
        list
          .flatMap((word) => word.split('-'))
          .map((word) => word[0])
          .join('')
          .toLowerCase(),
      ),
  );
}

/** Whether a short form is the beginning of a long one, or the end of one that the text has named before. */
function isPart(short: Spelling, long: Spelling): boolean {
  const n = short.words.length;
  const tag = tagOfGroup(long.group);
  if (n >= long.words.length || tagOfGroup(short.group) !== tag) return false;
  if (n === 1 && (short.words[0] ?? '').length < shortestPart) return false;
  const begins = short.words.every((word, i) => word === long.words[i]);
  const next = long.words[n] ?? '';
  // "Frankfurt am Main", "Washington DC": not "Missouri Valley".
  if (tag === place) return begins && !/^\p{Lu}\p{Ll}/u.test(next);
  if (tag !== organisation || long.words.some((word) => joints.has(word))) return false;
  const ends = short.words.every((word, i) => word === long.words[long.words.length - n + i]);
  return (begins && (n > 1 || long.first < short.first)) || (ends && long.first < short.first);
}

/** Drafts of groups whose forms differ only in what does not tell organisations apart, or of which one is a part or the acronym of the other. */
export function alike(groups: readonly Group[], vocabulary: Vocabulary): [Draft, Draft][] {
  const pairs: [Draft, Draft][] = [];
  const byCore = new Map<string, Spelling>();
  const spellings = groups
    .flatMap((group): Spelling[] => {
      const first = Math.min(...group.drafts.map(({ from }) => from));
      return [...group.surfaces.values()].map(({ words }) => ({ words, group, first }));
    })
    .sort((a, b) => b.words.length - a.words.length);
  const join = (a: Group, b: Group) => {
    const [x, y] = [a.drafts[0], b.drafts[0]];
    if (a !== b && x && y) pairs.push([x, y]);
  };
  for (const spelling of spellings) {
    const core = spelling.words.filter((word) => !vocabulary.legalForms.has(word.toLowerCase()));
    const key = `${tagOfGroup(spelling.group)} ${(core.length > 0 ? core : spelling.words).join(' ').toLowerCase()}`;
    const other = byCore.get(key);
    if (other) join(other.group, spelling.group);
    else byCore.set(key, spelling);
  }
  const longer = candidatesOf(spellings.filter(({ words }) => words.length > 1));
  for (const short of spellings) {
    const others = longer(short).filter(({ group }) => group !== short.group);
    const [only] = others;
    if (only && others.every(({ group }) => group === only.group)) join(only.group, short.group);
  }
  return pairs;
}

/** Finds the long forms that a short one is the acronym or a part of. */
function candidatesOf(long: readonly Spelling[]): (short: Spelling) => Spelling[] {
  const byAcronym = new Map<string, Spelling[]>();
  const byEdge = new Map<string, Spelling[]>();
  const add = (index: Map<string, Spelling[]>, key: string, spelling: Spelling) => {
    const list = index.get(key) ?? [];
    if (list.length === 0) index.set(key, list);
    list.push(spelling);
  };
  for (const spelling of long) {
    for (const acronym of acronymsFor(spelling.words)) add(byAcronym, acronym, spelling);
    for (const word of new Set([spelling.words[0] ?? '', spelling.words.at(-1) ?? ''])) add(byEdge, word, spelling);
  }
  return (short) => {
    const acronym = acronymOf(short.words);
    if (acronym) return byAcronym.get(acronym.toLowerCase()) ?? [];
    const edges = new Set([short.words[0] ?? '', short.words.at(-1) ?? '']);
    return [...edges].flatMap((word) => byEdge.get(word) ?? []).filter((spelling) => isPart(short, spelling));
  };
}

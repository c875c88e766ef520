import { standsFor } from './acronyms.ts';
import type { Draft } from './draft.ts';
import type { Form } from './forms.ts';
import { absorb, type Group, newGroup, put, tagOfGroup } from './groups.ts';
import { wordAt } from './surface.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const organisation = 1;

/** Gathers everything but people: one group a form, forms that name the same joined. */
export function gatherOthers(
  tokens: Tokens,
  drafts: readonly [Draft, Form][],
  pairs: readonly [Draft, Draft][],
  vocabulary: Vocabulary,
): Group[] {
  const byKey = new Map<string, Group>();
  const groupOf = new Map<Draft, Group>();
  for (const [draft, form] of drafts) {
    const known = vocabulary.known.get(form.words.join(' '));
    const key = known ? `=${known.kind} ${known.name}` : form.key;
    const group = byKey.get(key) ?? newGroup();
    byKey.set(key, group);
    if (known) group.known = known;
    put(group, draft, form);
    groupOf.set(draft, group);
  }
  let groups = [...byKey.values()];
  const join = (a: Group | undefined, b: Group | undefined) => {
    if (!a || !b || a === b) return;
    absorb(a, b);
    for (const draft of b.drafts) groupOf.set(draft, a);
    groups = groups.filter((group) => group !== b);
  };
  for (const [long, short] of pairs) join(groupOf.get(long), groupOf.get(short));
  for (const [now, before] of renamed(
    tokens,
    drafts.map(([draft]) => draft),
    vocabulary,
  ))
    join(groupOf.get(now), groupOf.get(before));
  for (const [a, b] of alike(groups, vocabulary)) join(groupOf.get(a), groupOf.get(b));
  return groups;
}

/** "X, ehemals Twitter": the draft before and the one after the word. */
function renamed(tokens: Tokens, drafts: readonly Draft[], { formerly }: Vocabulary): [Draft, Draft][] {
  return drafts.flatMap((draft, i): [Draft, Draft][] => {
    const next = drafts[i + 1];
    if (!next || next.from - draft.to > 4 || next.from - draft.to < 2) return [];
    const between = Array.from({ length: next.from - draft.to }, (_, n) => wordAt(tokens, draft.to + n).toLowerCase());
    const mark = between[0] === ',' || between[0] === '(';
    return mark && between.some((word) => formerly.has(word)) ? [[draft, next]] : [];
  });
}

interface Spelling {
  words: string[];
  group: Group;
}

/** Drafts of groups whose forms differ only in what does not tell organisations apart, or of which one is the other's acronym. */
function alike(groups: Group[], vocabulary: Vocabulary): [Draft, Draft][] {
  const pairs: [Draft, Draft][] = [];
  const byCore = new Map<string, Spelling>();
  const spellings = groups
    .filter((group) => tagOfGroup(group) === organisation)
    .flatMap((group): Spelling[] => [...group.surfaces.values()].map(({ words }) => ({ words, group })))
    .sort((a, b) => b.words.length - a.words.length);
  const joined = (a: Group, b: Group) => {
    const [x, y] = [a.drafts[0], b.drafts[0]];
    if (a !== b && x && y) pairs.push([x, y]);
  };
  for (const spelling of spellings) {
    const core = spelling.words.filter((word) => !vocabulary.legalForms.has(word.toLowerCase()));
    const key = (core.length > 0 ? core : spelling.words).join(' ').toLowerCase();
    const other = byCore.get(key);
    if (other) joined(other.group, spelling.group);
    else byCore.set(key, spelling);
  }
  for (const short of spellings) {
    const word = short.words[0] ?? '';
    const isAcronym = short.words.length === 1 && word.length < 7 && /^\p{Lu}[\p{Ll}]?\p{Lu}/u.test(word);
    const longer = spellings.filter(
      ({ words, group }) =>
        group !== short.group &&
        words.length > short.words.length &&
        (isAcronym
          ? standsFor(word, words) && initialsAre(word, words)
          : short.words.length > 1 && short.words.every((w, i) => w === words[i])),
    );
    const [only] = longer;
    if (only && longer.every(({ group }) => group === only.group)) joined(only.group, short.group);
  }
  return pairs;
}

/** Whether a text's acronym is made of the initials of the capitalised words, with nothing said in brackets. */
const initialsAre = (acronym: string, words: readonly string[]) =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase() === acronym.toLowerCase();

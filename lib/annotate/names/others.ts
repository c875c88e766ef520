import { alike } from './alike.ts';
import type { Draft } from './draft.ts';
import type { Form } from './forms.ts';
import { absorb, type Group, newGroup, put } from './groups.ts';
import { wordAt } from './surface.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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

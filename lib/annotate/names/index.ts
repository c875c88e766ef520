import type { NameWords } from '../../languages/name-words.ts';
import type { Entity, Mention } from '../annotations.ts';
import { finish, type Steps } from '../slices.ts';
import { acronyms } from './acronyms.ts';
import { descriptionOf } from './describe.ts';
import { type Draft, withoutOverlaps } from './draft.ts';
import { extended } from './extend.ts';
import { type Form, formsOf } from './forms.ts';
import type { Group } from './groups.ts';
import { kindOf } from './kinds.ts';
import { knownDrafts } from './known.ts';
import { type Model, readModel } from './model.ts';
import { aliasesOf, nameOf } from './naming.ts';
import { gatherOthers } from './others.ts';
import { gatherPeople, isPerson, surnamesOf } from './people.ts';
import { patternsOf, propagate } from './propagate.ts';
import { Quiet, quietWords } from './quiet.ts';
import { ruleDrafts } from './rules.ts';
import { tagWords } from './tagger.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { trimmed } from './trim.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const models = new WeakMap<ArrayBuffer, Model | null>();

function modelOf(buffer: ArrayBuffer): Model | null {
  const known = models.get(buffer);
  if (known !== undefined) return known;
  const model = readModel(buffer);
  models.set(buffer, model);
  return model;
}

/** A draft this unsure, of a name the text has no surer of, is dropped. */
const leastSure = 0.25;

/** What `findNames` finds. */
export interface Names {
  entities: Entity[];
  mentions: Mention[];
}

/** Finds the names of a text and gathers them into entities, in steps; `model` is the language's trained tagger, where there is one. */
export function* nameSteps(text: string, words: NameWords | undefined, model: ArrayBuffer | null): Steps<Names> {
  const vocabulary = vocabularyOf(words);
  const tokens = tokenise(text, vocabulary.abbreviations);
  yield;
  const tagger = model && modelOf(model);
  const { found, outside } = tagger
    ? yield* tagWords(tokens, tagger)
    : { found: ruleDrafts(tokens, vocabulary), outside: null };
  const quiet = quietWords(tokens, vocabulary);
  yield;
  const candidates = [...found, ...knownDrafts(tokens, vocabulary, outside)]
    .filter(({ from }) => quiet[from] !== Quiet.credit)
    .map((draft) => trimmed(tokens, vocabulary, draft))
    .filter((draft) => draft !== null)
    .map((draft) => extended(tokens, vocabulary, draft));
  yield;
  const groups = yield* gather(tokens, withoutOverlaps(candidates), quiet, outside, vocabulary);
  yield;
  return yield* entitiesOf(tokens, groups, vocabulary);
}

/** All of `nameSteps` at once. */
export const findNames = (...asked: Parameters<typeof nameSteps>): Names => finish(nameSteps(...asked));

/** The pass over the document: names once sure are found everywhere, and what names the same comes together. */
function* gather(
  tokens: Tokens,
  candidates: Draft[],
  quiet: Uint8Array,
  outside: Float32Array | null,
  vocabulary: Vocabulary,
): Steps<Group[]> {
  const spoken = candidates.filter(({ from }) => quiet[from] === Quiet.no);
  const { drafts, pairs } = acronyms(tokens, spoken);
  const endings = vocabulary.words?.genitives.filter((ending) => /^\p{L}$/u.test(ending)) ?? [];
  const patterns = patternsOf(formsOf(tokens, drafts, vocabulary).values(), vocabulary);
  const all = propagate(tokens, drafts, patterns, endings, quiet, outside);
  yield;
  const forms = formsOf(tokens, all, vocabulary);
  const surnames = surnamesOf(forms.values());
  const people: [Draft, Form][] = [];
  const others: [Draft, Form][] = [];
  for (const form of forms.values()) {
    if (form.best < leastSure) continue;
    const list = isPerson(form, surnames) ? people : others;
    for (const draft of form.drafts) list.push([draft, form]);
  }
  yield;
  const inOrder = ([a]: [Draft, Form], [b]: [Draft, Form]) => a.from - b.from;
  const named = gatherPeople(people.sort(inOrder));
  yield;
  return [...named, ...gatherOthers(tokens, others.sort(inOrder), pairs, vocabulary)];
}

function* entitiesOf(tokens: Tokens, groups: Group[], vocabulary: Vocabulary): Steps<Names> {
  const firstOf = new Map(
    groups.map((group) => [group, group.drafts.reduce((least, { from }) => Math.min(least, from), tokens.count)]),
  );
  const placed: [Draft, Entity][] = [];
  const entities: Entity[] = [];
  for (const group of groups.sort((a, b) => (firstOf.get(a) ?? 0) - (firstOf.get(b) ?? 0))) {
    const name = nameOf(tokens, group, vocabulary);
    const description = descriptionOf(tokens, group, vocabulary);
    const entity: Entity = {
      id: `e${entities.length + 1}`,
      name,
      kind: kindOf(group, name, vocabulary),
      aliases: aliasesOf(group, name),
      ...(description && { description }),
      mentions: [],
    };
    entities.push(entity);
    for (const draft of group.drafts) placed.push([draft, entity]);
    yield;
  }
  const mentions = placed
    .sort(([a], [b]) => a.from - b.from)
    .map(([{ from, to }, entity], i): Mention => {
      entity.mentions.push(i);
      return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, kind: entity.kind, entity: entity.id };
    });
  return { entities, mentions };
}

import type { NameWords } from '../../languages/name-words.ts';
import type { Entity, Mention } from '../annotations.ts';
import { kindOfTag } from './labels.ts';
import { type Model, readModel } from './model.ts';
import { tagWords } from './tagger.ts';
import { tokenise } from './tokens.ts';

const models = new WeakMap<ArrayBuffer, Model | null>();
const none: ReadonlySet<string> = new Set();

function modelOf(buffer: ArrayBuffer): Model | null {
  const known = models.get(buffer);
  if (known !== undefined) return known;
  const model = readModel(buffer);
  models.set(buffer, model);
  return model;
}

/** Finds the names of a text and gathers them into entities; `model` is the language's trained tagger, where there is one. */
export function findNames(
  text: string,
  words: NameWords | undefined,
  buffer: ArrayBuffer | null,
): { entities: Entity[]; mentions: Mention[] } {
  const tokens = tokenise(text, words ? new Set(words.abbreviations) : none);
  const model = buffer && modelOf(buffer);
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  if (!model) return { entities, mentions };
  const byName = new Map<string, Entity>();
  for (const { from, to, tag } of tagWords(tokens, model)) {
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[to - 1] ?? 0;
    const name = text.slice(start, end);
    const kind = kindOfTag[tag] ?? 'other';
    const entity = byName.get(name) ?? { id: `e${entities.length + 1}`, name, kind, aliases: [], mentions: [] };
    if (!byName.has(name)) entities.push(entity);
    byName.set(name, entity);
    entity.mentions.push(mentions.length);
    mentions.push({ start, end, kind: entity.kind, entity: entity.id });
  }
  return { entities, mentions };
}

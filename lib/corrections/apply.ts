import type { Annotations, Entity, Mention } from '../annotate/annotations.ts';
import type { Correction, Verdict } from './correction.ts';

const fold = (name: string) => name.normalize('NFC').toLocaleLowerCase();
const isNamed = (name: string) => (entity: Entity) => fold(entity.name) === fold(name);

/** Applies the reader's corrections to what was found in a text, in the order they were made. Those that meet nothing change nothing. */
export const applyCorrections = (text: string, found: Annotations, corrections: readonly Correction[]): Annotations =>
  corrections.reduce((annotations, correction) => apply(text, annotations, correction), found);

function apply(text: string, annotations: Annotations, verdict: Verdict): Annotations {
  const entity = annotations.entities.find(isNamed(verdict.name));
  if (!entity) return annotations;
  switch (verdict.verb) {
    case 'rename':
      return change(annotations, entity, {
        name: verdict.to,
        aliases: [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== verdict.to),
      });
    case 'kind':
      return change(annotations, entity, { kind: verdict.kind });
    case 'merge': {
      const into = annotations.entities.find(isNamed(verdict.into));
      return into && into !== entity ? merge(annotations, entity, into) : annotations;
    }
    case 'split':
      return split(text, annotations, entity, verdict.form);
    case 'not-a-name':
    case 'hide':
      return rebuild(
        annotations,
        annotations.entities.filter((one) => one !== entity),
        annotations.mentions.filter((mention) => mention.entity !== entity.id),
      );
  }
}

function change(annotations: Annotations, entity: Entity, to: Partial<Entity>): Annotations {
  const entities = annotations.entities.map((one) => (one === entity ? { ...one, ...to } : one));
  const { kind } = to;
  const mentions = annotations.mentions.map((mention) =>
    kind && mention.entity === entity.id ? { ...mention, kind } : mention,
  );
  return { ...annotations, entities, mentions };
}

function merge(annotations: Annotations, from: Entity, into: Entity): Annotations {
  const description = into.description ?? from.description;
  const merged: Entity = {
    ...into,
    aliases: [...new Set([...into.aliases, from.name, ...from.aliases])].filter((alias) => alias !== into.name),
    ...(description && { description }),
  };
  const moved = (id: string | undefined) => (id === from.id ? into.id : id);
  return rebuild(
    {
      ...annotations,
      figures: annotations.figures.map((figure) => withId(figure, 'entity', moved(figure.entity))),
      quotations: annotations.quotations.map((quotation) => withId(quotation, 'speaker', moved(quotation.speaker))),
    },
    annotations.entities.flatMap((one) => (one === from ? [] : one === into ? [merged] : [one])),
    annotations.mentions.map((one) => (one.entity === from.id ? { ...one, entity: into.id, kind: into.kind } : one)),
  );
}

function split(text: string, annotations: Annotations, entity: Entity, form: string): Annotations {
  const isForm = ({ start, end }: Mention) => {
    const surface = fold(text.slice(start, end));
    return surface === fold(form) || surface === `${fold(form)}s`;
  };
  const own = annotations.mentions.filter((mention) => mention.entity === entity.id);
  const parted = new Set(own.filter(isForm));
  if (parted.size === 0 || parted.size === own.length) return annotations;
  const id = freeId(annotations.entities, entity.id);
  const rest = { ...entity, aliases: entity.aliases.filter((alias) => fold(alias) !== fold(form)) };
  return rebuild(
    annotations,
    annotations.entities.flatMap((one) =>
      one === entity ? [rest, { id, name: form, kind: entity.kind, aliases: [], mentions: [] }] : [one],
    ),
    annotations.mentions.map((mention) => (parted.has(mention) ? { ...mention, entity: id } : mention)),
  );
}

/** An id that no entity has yet. */
function freeId(entities: readonly Entity[], stem: string): string {
  const taken = new Set(entities.map(({ id }) => id));
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

/** The same with these entities and mentions: their indices found anew, and nothing left that refers to an entity that is gone. */
function rebuild(annotations: Annotations, entities: Entity[], mentions: Mention[]): Annotations {
  const indices = new Map<string, number[]>(entities.map(({ id }) => [id, []]));
  for (const [index, { entity }] of mentions.entries()) indices.get(entity)?.push(index);
  const known = (id: string | undefined) => (id !== undefined && indices.has(id) ? id : undefined);
  return {
    entities: entities.map((entity) => ({ ...entity, mentions: indices.get(entity.id) ?? [] })),
    mentions,
    figures: annotations.figures.map((figure) => withId(figure, 'entity', known(figure.entity))),
    quotations: annotations.quotations.map((quotation) => withId(quotation, 'speaker', known(quotation.speaker))),
  };
}

/** A record with a reference set, or without it. */
function withId<T extends object, K extends keyof T>(record: T, key: K, id: T[K] | undefined): T {
  if (record[key] === id) return record;
  const { [key]: _gone, ...rest } = record;
  return (id === undefined ? rest : { ...rest, [key]: id }) as T;
}

import type { Annotations, Entity } from '../annotate/annotations.ts';
import { sentenceAround } from './sentence.ts';

/** Another entity that stands in the same sentences, and in how many of them. */
export interface Companion {
  /** The card's id. */
  card: string;
  name: string;
  sentences: number;
}

const SHOWN = 5;

/** Who stands in the same sentences as each entity, the most frequent first; at most five. Keyed by `Entity.id`. */
export function findCompany(text: string, { entities, mentions }: Annotations): Map<string, Companion[]> {
  const bySentence = new Map<number, Set<Entity>>();
  for (const entity of entities)
    for (const index of entity.mentions) {
      const mention = mentions[index];
      if (!mention) continue;
      const { start } = sentenceAround(text, mention);
      bySentence.set(start, (bySentence.get(start) ?? new Set()).add(entity));
    }
  const company = new Map<string, Map<Entity, number>>(entities.map(({ id }) => [id, new Map()]));
  for (const together of bySentence.values())
    for (const one of together)
      for (const other of together)
        if (one !== other) {
          const counts = company.get(one.id);
          counts?.set(other, (counts.get(other) ?? 0) + 1);
        }
  const rank = (counts: Map<Entity, number>) =>
    [...counts]
      .map(([{ id, name }, sentences]) => ({ card: id, name, sentences }))
      .sort((a, b) => b.sentences - a.sentences)
      .slice(0, SHOWN);
  return new Map([...company].map(([id, counts]) => [id, rank(counts)]));
}

import type { EntityKind } from '../../annotate/annotations.ts';
import { foldedWords } from '../fold.ts';
import type { ShelfEntry } from './library.ts';

/** A line of the list of dossiers. */
export interface DossierLine {
  key: string;
  name: string;
  kind: EntityKind;
  /** How many noted articles name it. */
  articles: number;
}

/** The entities of the noted articles whose names have words that begin like this, the most noted first. */
export function listDossiers(shelves: Iterable<ShelfEntry>, text: string): DossierLine[] {
  const wanted = foldedWords(text);
  const lines = new Map<string, DossierLine>();
  for (const { entities } of shelves)
    for (const { key, name, kind } of entities) {
      const line = lines.get(key);
      if (line) line.articles++;
      else lines.set(key, { key, name, kind, articles: 1 });
    }
  const answers = ({ key }: DossierLine) => wanted.every((word) => ` ${key}`.includes(` ${word}`));
  return [...lines.values()].filter(answers).sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}

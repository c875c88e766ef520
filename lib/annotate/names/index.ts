import type { NameWords } from '../../languages/name-words.ts';
import type { Entity, Mention } from '../annotations.ts';

/** Finds the names of a text and gathers them into entities; `model` is the language's trained tagger, where there is one. */
export function findNames(
  _text: string,
  _words: NameWords | undefined,
  _model: ArrayBuffer | null,
): { entities: Entity[]; mentions: Mention[] } {
  return { entities: [], mentions: [] };
}

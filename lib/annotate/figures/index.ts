import type { FigureWords } from '../../languages/figure-words.ts';
import type { Figure } from '../annotations.ts';

/** Finds the figures of a text, in reading order and without overlaps. `published` (ISO 8601) is what relative dates refer to. */
export function findFigures(_text: string, _words: FigureWords, _published?: string): Figure[] {
  return [];
}

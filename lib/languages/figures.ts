import { figures as de } from './de/figures.ts';
import { figures as en } from './en/figures.ts';
import type { FigureWords } from './figure-words.ts';

/** The words of figures alone, by language: what the sidebar needs of a language, without the names that only the annotator reads. */
export const figureWords: ReadonlyMap<string, FigureWords> = new Map([
  ['de', de],
  ['en', en],
]);

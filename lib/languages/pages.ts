import { page as de } from './de/page.ts';
import { page as en } from './en/page.ts';
import type { PageWords } from './page-words.ts';

export type { PageWords } from './page-words.ts';

/** The furniture words of every language: a page may mix them. */
export const pageWords: readonly PageWords[] = [de, en];

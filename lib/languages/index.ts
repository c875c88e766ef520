import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

/** The languages with data of their own, by code. */
export const languages: ReadonlyMap<string, Language> = new Map([de, en].map((language) => [language.code, language]));

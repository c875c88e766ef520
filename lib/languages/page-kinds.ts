import type { EntityKind } from '../annotate/annotations.ts';
import { pageKinds as de } from './de/page-kinds.ts';
import { pageKinds as en } from './en/page-kinds.ts';

/** How the pages of an encyclopaedia say, in a language, what their subject is. Lower case. */
export interface PageKindWords {
  /** What stands between the subject and what it is: "ist". */
  copulas: readonly string[];
  /** What follows the name of a person: "(*", "(born". */
  born: readonly string[];
  /** What is added in brackets to the title of a page that lists meanings: "Kompass (Begriffsklärung)". */
  meanings: string;
  /** What a page is about that lists the bearers of a name. */
  names: readonly string[];
  /** Nouns, and the ends of compounds, that say of which kind the subject is. */
  nouns: Readonly<Record<Exclude<EntityKind, 'other'>, readonly string[]>>;
}

/** By language code. */
export const pageKindWords: ReadonlyMap<string, PageKindWords> = new Map([
  ['de', de],
  ['en', en],
]);

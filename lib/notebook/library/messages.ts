import type { DossierLine } from './dossier-list.ts';
import type { Facets, LibraryQuery } from './query.ts';
import type { SourceLine } from './source-list.ts';

/** A part of a list of highlights. */
export interface Found {
  /** The text that was looked for. */
  text: string;
  /** How many there are in all. */
  total: number;
  /** Where this part begins. */
  start: number;
  ids: string[];
}

/** What the page asks of the library's worker. */
export type Asked = { id: number } & (
  | { type: 'highlights'; query: LibraryQuery; start: number; end: number }
  | { type: 'sources'; query: LibraryQuery }
  | { type: 'dossiers'; text: string }
);

export interface Answers {
  highlights: Found;
  sources: SourceLine[];
  dossiers: DossierLine[];
}

/** What the worker tells the page. */
export type Told =
  | { type: 'changed'; revision: number; facets: Facets }
  | { type: 'answer'; id: number; value: Answers[keyof Answers] };

import type { Selector } from '../anchoring/index.ts';

/** The colours a highlight can have, in the order of the keys 1 to 5. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof colours)[number];

/** An article with highlights, under its identity (the normalised canonical URL). */
export interface Source {
  identity: string;
  url: string;
  title: string;
  byline: string[];
  publisher?: string;
  publishedTime?: string;
  language?: string;
  /** When it was first noted, milliseconds since the epoch. */
  added: number;
}

/** A passage the reader marked. */
export interface Highlight {
  id: string;
  /** `Source.identity` */
  source: string;
  selectors: Selector[];
  quote: string;
  colour: Colour;
  note: string;
  /** Offset in `Article.text` when it was made: the order on the page. */
  position: number;
  /** Milliseconds since the epoch. */
  created: number;
  modified: number;
  /** When it was put in the trash, milliseconds since the epoch; absent while it is kept. */
  deleted?: number;
}

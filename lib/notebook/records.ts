import type { Selector } from '../anchoring/index.ts';
import type { EntityKind, FigureKind } from '../annotate/annotations.ts';

/** The colours a highlight can have, in the order of the keys 1 to 5. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof colours)[number];

// All times are milliseconds since the epoch.

/** An article with highlights, under its identity (the normalised canonical URL). */
export interface Source {
  identity: string;
  url: string;
  title: string;
  byline: string[];
  publisher?: string;
  /** ISO 8601, as the article gives it. */
  publishedTime?: string;
  language?: string;
  /** When it was first noted. */
  added: number;
  modified: number;
}

/** A passage the reader marked. */
export interface Highlight {
  id: string;
  /** `Source.identity` */
  source: string;
  selectors: Selector[];
  quote: string;
  colour: Colour;
  /** Markdown. */
  note: string;
  tags: string[];
  /** Offset in `Article.text` when it was made: the order on the page. */
  position: number;
  created: number;
  modified: number;
  /** When the passage was looked for on its page and not found; absent while it is there, as far as is known. */
  orphaned?: number;
  /** When it was put in the trash; absent while it is kept. */
  deleted?: number;
}

/** An entity of a noted article, as its dossier needs it. */
export interface NotedEntity {
  /** The same in every article that names it so: `entityKey(name)`. */
  key: string;
  name: string;
  kind: EntityKind;
  /** How often the article names it. */
  mentions: number;
  description?: string;
}

export interface NotedQuotation {
  /** `NotedEntity.key` */
  speaker: string;
  text: string;
  direct: boolean;
}

export interface NotedFigure {
  /** `NotedEntity.key` */
  entity: string;
  kind: FigureKind;
  /** As the article writes it. */
  surface: string;
  value?: number | string;
  unit?: string;
  currency?: string;
  about?: string;
  /** The sentence it stands in. */
  sentence: string;
}

/** What a noted article says of whom. The parts of a dossier; made when its first highlight is. */
export interface SourceAnnotations {
  /** `Source.identity` */
  source: string;
  /** The keys of `entities`, for the index. */
  entityKeys: string[];
  entities: NotedEntity[];
  quotations: NotedQuotation[];
  figures: NotedFigure[];
}

/** The text of a noted article; kept only where the reader has chosen so. */
export interface SourceText {
  /** `Source.identity` */
  source: string;
  text: string;
}

/** A card's memory, as ts-fsrs keeps it, with plain times. */
export interface Memory {
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  state: number;
  lastReview: number;
}

/** When a highlight comes back for review. Every highlight has one. */
export interface Review {
  /** `Highlight.id` */
  highlight: string;
  /** When it comes back; absent until its first review. */
  due?: number;
  /** Until its first review: when it was made. */
  fresh?: number;
  /** When it was first reviewed. */
  introduced?: number;
  memory?: Memory;
  /** Set while it is out of review: what comes back on resuming. */
  paused?: { due?: number; fresh?: number };
}

/** One answer in review. */
export interface ReviewLogEntry {
  highlight: string;
  time: number;
  /** 1 again, 2 hard, 3 good, 4 easy. */
  rating: number;
}

/** A choice of the reader's. */
export interface Setting {
  key: string;
  value: unknown;
  /** Grows with every change. */
  revision: number;
}

/** A highlight with the source it stands in. */
export interface Noted {
  highlight: Highlight;
  source: Source;
}

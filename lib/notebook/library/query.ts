import type { Colour } from '../records.ts';

/** In which order highlights are listed. */
export const orders = ['newest', 'oldest', 'published', 'relevance'] as const;
export type Order = (typeof orders)[number];

/** Which highlights are wanted; what is absent does not restrict. */
export interface LibraryFilter {
  colours?: readonly Colour[];
  tag?: string;
  publisher?: string;
  author?: string;
  /** `entityKey` */
  entity?: string;
  /** `Source.identity` */
  source?: string;
  /** Made on or after, milliseconds since the epoch. */
  from?: number;
  /** Made before. */
  to?: number;
  orphaned?: boolean;
  withNote?: boolean;
  /** Those in the trash instead of those that are kept. */
  trashed?: boolean;
}

export interface LibraryQuery {
  text: string;
  filter: LibraryFilter;
  order: Order;
}

/** How often a value occurs among the highlights that are kept. */
export interface Facet {
  value: string;
  count: number;
}

/** What there is to filter by, the most frequent first. */
export interface Facets {
  total: number;
  tags: Facet[];
  publishers: Facet[];
  authors: Facet[];
}

import type { EntityKind, Exactness, FigureKind, Span } from '../annotate/annotations.ts';
import type { Companion } from './company.ts';
import type { Relation } from './relations.ts';

/** What the margin shows of one entity. */
export interface EntityCard {
  type: 'entity';
  /** `Entity.id` */
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  description?: string;
  /** Where it is named, in reading order. */
  mentions: Span[];
  /** The sentence it is first named in. */
  sentence: Span;
  /** What it is reported to have said, in reading order. */
  quotations: QuotationCard[];
  /** Its part of all quotations of the article, 0 to 1. */
  quotationShare: number;
  /** The figures that belong to it, in reading order. */
  figures: { card: string; surface: string; about?: string }[];
  /** Who else stands in its sentences, the most frequent first. */
  company: Companion[];
}

/** What the margin shows of one quotation; the span is what was said, with its quotation marks. */
export interface QuotationCard extends Span {
  /** `quotation-` and its number in reading order. */
  id: string;
  direct: boolean;
  /** The entity's card and name; absent where the text names nobody. */
  speaker?: { card: string; name: string };
  /** The words that attribute it: "sagte", "laut". */
  cue?: string;
}

/** What the margin shows of one figure. */
export interface FigureCard {
  type: 'figure';
  /** `figure-` and its number in reading order. */
  id: string;
  kind: FigureKind;
  /** The figure as the article writes it. */
  surface: string;
  /** Its value in plain words of the reader's language, where that says more than the surface. */
  value?: string;
  about?: string;
  /** Its part of a whole where it is one, 0 to 1: of a percent. */
  share?: number;
  /** The entity it belongs to. */
  entity?: { card: string; name: string };
  approx?: Exactness;
  /** A measure in units of the other system, rounded: "≈ 8,05 Kilometer". */
  conversions: string[];
  /** How it stands to other figures of the article, what the article itself states first. */
  relations: Relation[];
  mentions: Span[];
  sentence: Span;
}

export type Card = EntityCard | FigureCard;
export type CardKind = EntityKind | 'figure';

/** The kind a card is filtered and painted by: all figures are one. */
export const cardKind = (card: Card): CardKind => (card.type === 'figure' ? 'figure' : card.kind);

/** What an entity is. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'product' | 'event' | 'other';

/** A span `[start, end)` of the text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A span that names an entity: the surface as written, a genitive s included. */
export interface Mention extends Span {
  kind: EntityKind;
  /** `Entity.id` */
  entity: string;
}

/** What one or more mentions name. */
export interface Entity {
  id: string;
  /** The fullest form, in the nominative. */
  name: string;
  kind: EntityKind;
  /** Other forms the text uses. */
  aliases: string[];
  /** Role or title as the article gives it: "CEO der SoftBank Group". */
  description?: string;
  /** Indices into `Annotations.mentions`, in reading order. */
  mentions: number[];
}

/** What a figure is. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'quantity'
  | 'date'
  | 'duration'
  | 'fraction'
  | 'multiple'
  | 'ordinal'
  | 'score'
  | 'age';

/** How exact a figure is said to be; absent means exact. */
export type Exactness =
  | 'about'
  | 'almost'
  | 'slightly_over'
  | 'more_than'
  | 'at_least'
  | 'less_than'
  | 'at_most'
  | 'vague';

/**
 * A quantity the article states. The span is number, scale word and unit. `value` has scale words multiplied out, percent as the number
 * before the sign, dates as ISO 8601 as precise as the text allows (`2025-01`, `XXXX-07-26`), scores as written ("2:1").
 * A range has `low` and `high` and no `value`.
 */
export interface Figure extends Span {
  kind: FigureKind;
  value?: number | string;
  low?: number | string;
  high?: number | string;
  unit?: string;
  /** ISO 4217 */
  currency?: string;
  approx?: Exactness;
  /** The thing counted or measured, in the article's words: "Jobs". */
  about?: string;
  /** `Entity.id` of the entity it belongs to. */
  entity?: string;
}

/** What somebody is reported to have said: word for word with its quotation marks, or the clause that reports it. */
export interface Quotation extends Span {
  direct: boolean;
  /** `Entity.id` of the speaker, where the text names one. */
  speaker?: string;
  /** The verb or preposition that attributes it: "sagte", "laut". */
  cue?: string;
}

/** Everything found in one text. Plain JSON. */
export interface Annotations {
  entities: Entity[];
  mentions: Mention[];
  figures: Figure[];
  quotations: Quotation[];
  /** The language has no trained tagger: names were found by capitals and lists alone, and many are wrong. */
  byRules?: true;
}

/** What a block of an article is. Body text is lead, heading, paragraph, list-item, quote and table. */
export type BlockKind =
  | 'headline'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'caption'
  | 'credit';

/** A stretch `[start, end)` of `Article.text`, in UTF-16 code units; blocks come in reading order and do not overlap. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}

/** A picture of the article. `src` is absolute; caption and credit are told apart. */
export interface ArticleImage {
  src: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

/** The news text of one page and what the page says about it. Plain JSON. */
export interface Article {
  isArticle: boolean;
  title: string;
  /** The short line above the headline ("Erster Streit?"), not part of the title. */
  kicker?: string;
  /** Names of the authors, without "Von", "By" or agencies (unless nobody else is named). */
  byline: string[];
  /** News agencies named as a source: "dpa", "AP". */
  agencies: string[];
  /** ISO 8601, with the zone where the page gives one. */
  publishedTime?: string;
  modifiedTime?: string;
  publisher?: string;
  section?: string;
  /** BCP 47 primary language subtag: "de". */
  language: string;
  paywalled?: boolean;
  live?: boolean;
  /** Which page of the article this is, where it is spread over several. */
  page?: { number: number; of?: number };
  images: ArticleImage[];
  canonicalUrl?: string;
  blocks: Block[];
  /** The blocks' texts joined by blank lines; the coordinate of every mention, figure, quotation and highlight. */
  text: string;
}

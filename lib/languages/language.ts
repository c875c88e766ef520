import type { FigureWords } from './figure-words.ts';
import type { NameWords } from './name-words.ts';
import type { QuotationWords } from './quotation-words.ts';

/** Everything the annotator needs to know of one language. Data only. */
export interface Language {
  /** BCP 47 primary language subtag. */
  code: string;
  figures: FigureWords;
  names: NameWords;
  quotations: QuotationWords;
}

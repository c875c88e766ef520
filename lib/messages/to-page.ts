import * as v from 'valibot';
import type { PageHighlights } from './to-background.ts';

/** What the background and the popup may ask of the reader in a page. */
export const toPage = {
  'toggle-sidebar': v.object({}),
  /** What the reader has found on this page. */
  status: v.object({}),
  /** The page's highlights have changed in the notebook; the message brings the new ones. */
  highlights: v.looseObject({ identity: v.string() }),
};

/** What the reader of a page says of it; `null` while it is still looking. */
export interface PageStatus {
  isArticle: boolean;
  identity: string;
  title: string;
  entities: number;
  figures: number;
}

export interface ToPage {
  'toggle-sidebar': Record<never, never>;
  status: Record<never, never>;
  highlights: PageHighlights;
}

export interface ToPageAnswers {
  'toggle-sidebar': null;
  status: PageStatus;
  highlights: null;
}

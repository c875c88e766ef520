import * as v from 'valibot';
import { colour, id, type PageSettings, pageSettings, selector } from './shapes.ts';
import type { PageHighlights } from './to-background.ts';

/** What the background and the popup may ask of the reader in a page. */
export const toPage = {
  'toggle-sidebar': v.object({}),
  /** Keep what is selected as a highlight. */
  'keep-selection': v.object({}),
  /** The reader has chosen something else. */
  settings: pageSettings,
  /** The reader has corrected a name: ask for the annotations again. */
  'annotate-again': v.object({}),
  /** What the reader has found on this page. */
  status: v.object({}),
  /** The page's highlights have changed in the notebook; the message brings the new ones. */
  highlights: v.object({
    identity: v.string(),
    highlights: v.array(v.object({ id, selectors: v.array(selector), colour })),
    flash: v.optional(id),
  }),
};

/** Why a page has nothing to show. The last four are known only from outside: nothing of ours runs there. */
export type Nothing = 'pdf' | 'noText' | 'noArticle' | 'tooLong' | 'file' | 'browserPage' | 'noAccess' | 'switchedOff';

/** What the reader of a page says of it. */
export interface PageStatus {
  /** Absent where there is an article. */
  nothing?: Nothing;
  identity: string;
  title: string;
  entities: number;
  figures: number;
}

export interface ToPage {
  'toggle-sidebar': Record<never, never>;
  'keep-selection': Record<never, never>;
  settings: PageSettings;
  'annotate-again': Record<never, never>;
  status: Record<never, never>;
  highlights: PageHighlights;
}

export interface ToPageAnswers {
  'toggle-sidebar': null;
  'keep-selection': null;
  settings: null;
  'annotate-again': null;
  status: PageStatus;
  highlights: null;
}

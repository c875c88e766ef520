import * as v from 'valibot';
import type { Selector } from '../anchoring/index.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Context, Finding, Picture } from '../context/index.ts';
import type { Colour } from '../notebook/records.ts';
import {
  colour,
  elementName,
  id,
  long,
  type PageSettings,
  reading,
  selector,
  short,
  subject,
  subjects,
} from './shapes.ts';
import type { PageStatus } from './to-page.ts';

/** A passage as the page describes it. `position` is its offset in the article's text, -1 outside of it. */
const passage = v.object({
  selectors: v.pipe(v.array(selector), v.maxLength(8)),
  quote: v.pipe(v.string(), v.maxLength(100_000)),
  position: v.pipe(v.number(), v.integer(), v.minValue(-1)),
});
export type Passage = v.InferOutput<typeof passage>;

/** What a content script may ask of the background. Whose page it is, the background knows from the sender, never from the message. */
export const fromPage = {
  /** The scout has found an article: inject the reader. */
  'article-here': v.object({}),
  annotate: v.object({ text: long, language: short, published: v.optional(short) }),
  /** What the reader has chosen for the sender's own page. */
  'page-settings': v.object({}),
  /** Something is painted in elements of these names, which have no style for it yet. */
  'paint-in': v.object({ elements: v.pipe(v.array(elementName), v.minLength(1), v.maxLength(100)) }),
  /** The highlights of the sender's own page. */
  'page-highlights': v.object({ canonicalUrl: v.optional(long) }),
  'add-highlight': v.object({
    id,
    colour,
    ...passage.entries,
    canonicalUrl: v.optional(long),
    title: short,
    byline: v.pipe(v.array(short), v.maxLength(100)),
    publisher: v.optional(short),
    publishedTime: v.optional(short),
    language: v.optional(short),
  }),
  /** One of the page's highlights was recoloured, laid over another passage, put in the trash or taken out again. */
  'change-highlight': v.object({
    id,
    canonicalUrl: v.optional(long),
    colour: v.optional(colour),
    moved: v.optional(passage),
    trashed: v.optional(v.boolean()),
  }),
  /** An article of which a highlight was kept: its dossiers need to know what it says. */
  'note-article': v.object({
    text: long,
    language: short,
    published: v.optional(short),
    canonicalUrl: v.optional(long),
  }),
  /** Which of the page's highlights were looked for and not found. */
  'highlights-anchored': v.object({
    canonicalUrl: v.optional(long),
    orphans: v.pipe(v.array(id), v.maxLength(10_000)),
  }),
  /** The page would not show the sidebar's frame: open the sidebar beside it instead. */
  'sidebar-refused': v.object({}),
};

/** What the extension's own pages may ask of the background. */
export const fromExtension = {
  /** Something of this source was changed: tell the pages that show it. */
  'notebook-changed': v.object({ source: long }),
  /** The reader has chosen something, or corrected a name: tell all pages. */
  'settings-changed': v.object({}),
  'corrections-changed': v.object({}),
  /** Open the settings: a frame in a page cannot, in Firefox. */
  'open-settings': v.object({}),
  /** Save a copy of the notebook if it is time. */
  'back-up': v.object({}),
  /** Open the page a highlight stands in, at its place. */
  'open-highlight': v.object({ id }),
  /** Open or close the sidebar of a tab, injecting the reader if need be. */
  'open-sidebar': v.object({ tab: v.number() }),
  /** What there is on a tab's page, injecting the reader if need be. */
  'page-status': v.object({ tab: v.number() }),
  /** What is known of these subjects on this machine. Sends nothing to anybody. */
  'known-context': v.object({ subjects, reading }),
  /** Asks the wiki for these subjects: the reader agreed to these once, to all from now on, or to all earlier. */
  'ask-context': v.object({
    subjects,
    reading,
    agreement: v.picklist(['once', 'always', 'standing']),
    again: v.boolean(),
  }),
  /** The reader says which page a name means: `null` for none of them; without a title, whatever was said is forgotten. */
  'choose-context': v.object({ subject, reading, title: v.optional(v.nullable(short)) }),
  'context-picture': v.object({ url: v.pipe(short, v.url()), picture: short, reading }),
};

/** A highlight as the page may know it: where and in what colour, never the note. */
export interface PageHighlight {
  id: string;
  selectors: Selector[];
  colour: Colour;
}

/** `flash` is the highlight the reader came here for. */
export interface PageHighlights {
  identity: string;
  highlights: PageHighlight[];
  flash?: string;
}

export interface PageAnswers {
  'article-here': null;
  annotate: Annotations;
  'page-settings': PageSettings;
  'paint-in': null;
  'page-highlights': PageHighlights;
  'add-highlight': null;
  'change-highlight': null;
  'note-article': null;
  'highlights-anchored': null;
  'sidebar-refused': null;
}

export interface ExtensionAnswers {
  'notebook-changed': null;
  'settings-changed': null;
  'corrections-changed': null;
  'open-settings': null;
  'back-up': null;
  'open-highlight': null;
  'open-sidebar': null;
  'page-status': PageStatus;
  'known-context': { findings: Record<string, Finding[]>; outside: Record<string, Context>; standing: boolean };
  'ask-context': Record<string, Context>;
  'choose-context': Record<string, Context>;
  'context-picture': Picture | null;
}

export type FromPage = { [T in keyof typeof fromPage]: v.InferOutput<(typeof fromPage)[T]> };
export type FromExtension = { [T in keyof typeof fromExtension]: v.InferOutput<(typeof fromExtension)[T]> };

import type { EntityKind } from '../annotate/annotations.ts';

/** What context is wanted of: an entity of the article. Plain JSON, so that it can travel in a message. */
export interface Subject {
  /** `Entity.id` */
  id: string;
  name: string;
  kind: EntityKind;
  aliases: string[];
  description?: string;
}

/** The article around the subjects, and who reads it. */
export interface Reading {
  /** `Article.text` */
  text: string;
  /** The article's language and the reader's, BCP 47. */
  language: string;
  readerLanguage: string;
}

export type FactLabel =
  | 'alsoCalled'
  | 'highlights'
  | 'articles'
  | 'country'
  | 'capital'
  | 'capitalOf'
  | 'population'
  | 'area'
  | 'currency'
  | 'code'
  | 'usedIn';

/** One thing that is known, with who says so and of when that is. */
export interface Fact {
  label: FactLabel;
  /** In the reader's language, ready to be shown. */
  value: string;
  source: string;
  /** Year or date that the source is of, where it has one. */
  date?: string;
}

/** What a source on this machine knows of a subject. */
export interface Finding {
  source: 'article' | 'notebook' | 'facts';
  title: string;
  /** Where it lies, in degrees. */
  position?: { latitude: number; longitude: number };
  facts: Fact[];
}

/** A source on this machine: answers at once, offline, and tells nobody. */
export interface ContextSource {
  id: Finding['source'];
  /** What it knows, by the subject's id; nothing for a subject that it does not know. */
  lookUp(subjects: Subject[], reading: Reading): Promise<Map<string, Finding>>;
}

/** A page of a wiki, as far as a card shows it. All of it is text. */
export interface WikiPage {
  title: string;
  url: string;
  /** Language of the page, BCP 47. */
  language: string;
  /** A line that says what it is. */
  description?: string;
  /** The opening, at most 1,200 characters. */
  summary: string;
  /** File name of its picture. */
  picture?: string;
  /** The title that was asked for, where the wiki leads from it to this page as a whole. */
  synonym?: string;
  /** The page lists what its title may mean. */
  ambiguous?: true;
  /** The same subject in the reader's language. */
  translation?: { language: string; title: string; url: string };
}

/** Who wrote a wiki's pages and on what terms they may be shown. */
export interface Attribution {
  name: string;
  licence: string;
  licenceUrl: string;
}

/** Why a wiki gave no answer. */
export type Failure = 'unreachable' | 'timeout' | 'busy' | 'server' | 'refused' | 'portal' | 'malformed' | 'tooLarge';

/** What would be sent, and where to. */
export interface Inquiry {
  asks: string[];
  hosts: string[];
}

/** What a wiki outside says of a subject: one of six states, and never an exception. `asked` is milliseconds since the epoch. */
export type Context =
  | { state: 'found'; page: WikiPage; attribution: Attribution; asked: number; chosen: boolean }
  /** Nothing here is asserted: the reader chooses. */
  | { state: 'several'; pages: WikiPage[]; attribution: Attribution; asked: number }
  | { state: 'unknown'; hosts: string[]; asked: number; refused: boolean }
  | { state: 'failed'; failure: Failure; retryAt: number; inquiry: Inquiry }
  | { state: 'offline'; inquiry: Inquiry }
  /** Nobody has been asked. `never`: the reader does not want to be offered it. */
  | { state: 'off'; never: boolean; inquiry: Inquiry };

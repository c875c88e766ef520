import type { EntityKind } from '../annotate/annotations.ts';

/** A name known beforehand: what it is called and all other forms it takes. Names only, no facts. */
export interface KnownName {
  kind: EntityKind;
  /** The fullest form, in the nominative. */
  name: string;
  /** Other forms; all of them name the same wherever they occur. */
  forms: readonly string[];
}

/** What a language contributes to finding names. Lists of words are in lower case where they say nothing else. */
export interface NameWords {
  /** Whether common nouns begin with a capital. */
  capitalNouns: boolean;
  /** Words before or after a name that describe the person and are no part of the name, in all forms: "Präsident". */
  titles: readonly string[];
  /** Titles that stay in the name when a first name alone follows: "Papst Franziskus". */
  keptTitles: readonly string[];
  /** Forms of address, which are no part of any name: "Frau". */
  addresses: readonly string[];
  /** Endings of compounds that describe a person. */
  titleEndings: readonly string[];
  /** Nouns, and endings of compounds, that describe an organisation or product before its name: "Konzern". */
  appositions: readonly string[];
  /** Words that may stand between an article and such a noun without being described: "ehemalige". */
  articles: readonly string[];
  /** Abbreviations that end in a full stop, without it, as written: "Dr". */
  abbreviations: readonly string[];
  /** Words that are never a name by themselves: days, months, pronouns. */
  notNames: readonly string[];
  /** Small words within names: "von", "of". */
  particles: readonly string[];
  /** Endings of the genitive or possessive, longest first. */
  genitives: readonly string[];
  /** Endings an adjective within a name may take, longest first. */
  adjectiveEndings: readonly string[];
  /** The adjective's ending in the nominative before nouns with an ending: `['haus', 'es']`. */
  nominatives: readonly (readonly [noun: string, adjective: string])[];
  /** Words of an organisation's name that do not tell it from others: "GmbH", "Group". */
  legalForms: readonly string[];
  /** Words between a name and the one it had: "ehemals". */
  formerly: readonly string[];
  /** What a photo credit begins with. */
  credits: readonly string[];
  /** News agencies as credits and bylines name them. */
  agencies: readonly string[];
  /** Words and endings of words that make a name an event's, an award's, or an organisation's. */
  events: readonly string[];
  awards: readonly string[];
  organisations: readonly string[];
  /** Nouns, and endings of compounds, that make one name with the place after them: "Polizei Hamburg" is an organisation, "Kanton Bern" a place. */
  organisationHeads: readonly string[];
  placeHeads: readonly string[];
  /** Prepositions that stand before places. */
  placePrepositions: readonly string[];
  /** Common first names, for texts tagged without a model. */
  firstNames: readonly string[];
  known: readonly KnownName[];
}

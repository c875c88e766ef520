/** What a language contributes to finding the article in a page: the words of the page's furniture, in lower case. Kept apart from `Language`, since the content script carries it. */
export interface PageWords {
  code: string;
  /** The commonest words: what tells the language from others, and prose from lists. */
  common: readonly string[];
  /** Words that open a byline: "von". */
  by: readonly string[];
  /** Words that join two names: "und". */
  and: readonly string[];
  /** What opens a pointer to another article: "lesen sie auch". */
  related: readonly string[];
  /** What opens a picture's credit: "foto". */
  credit: readonly string[];
  /** What stands in boxes that sell or ask: "newsletter". */
  service: readonly string[];
  /** What stands in the place of something a reader has to agree to: "externer inhalt". */
  consent: readonly string[];
  /** What opens a line about the page itself: "lesezeit", "stand". */
  about: readonly string[];
  /** What says that a date is that of a change: "aktualisiert". */
  updated: readonly string[];
  /** What opens a note about the author: "zur person". */
  author: readonly string[];
  /** Names of the months, January first, then short forms in the same order. */
  months: readonly string[];
}

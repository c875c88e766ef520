/** What a language contributes to finding the article in a page: the words of the page's furniture. Kept apart from `Language`, since the content script carries it. */
export interface PageWords {
  code: string;
  /** Words that open a byline: "Von". */
  by: readonly string[];
}

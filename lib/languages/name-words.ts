/** What a language contributes to finding names. */
export interface NameWords {
  /** Words before a name that describe the person and are no part of the name: "Präsident". */
  titles: readonly string[];
  /** Abbreviations that end in a full stop, without it: "Dr". */
  abbreviations: readonly string[];
}

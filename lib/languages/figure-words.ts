/** What a language contributes to reading figures. */
export interface FigureWords {
  decimal: ',' | '.';
}

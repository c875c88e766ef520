// The quotation marks of a text, numbered, so that a reader can point at them.

/** Where each quotation mark stands; apostrophes between letters are none. */
export const markPositions = (text: string): number[] =>
  [...text.matchAll(/[„“”"»«›‹‚‘‛]|(?<!\p{L})'|['’](?!\p{L})|’’|''/gu)].map(({ index }) => index);

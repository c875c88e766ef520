import type { Quotation, Span } from '../annotations.ts';

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** This much of a heading's words are in the passage that it is taken from. */
const shared = 0.7;
/** What a quotation of fewer words is taken from cannot be told. */
const fewest = 2;

/** Gives a heading's quotation the speaker of the passage further down that it is taken from. */
export function speakersOfHeadings(quotations: Quotation[], headings: readonly Span[], text: string): Quotation[] {
  const isHeading = new Set(headings.map(({ start }) => start));
  const starts = headings.map(({ start, end }) => ({ start, end }));
  let at = 0;
  const inHeading = ({ start }: Quotation) => {
    while (at < starts.length && (starts[at]?.end ?? 0) <= start) at++;
    const heading = starts[at];
    return heading !== undefined && heading.start <= start && isHeading.has(heading.start);
  };
  const open = quotations.filter((quotation) => inHeading(quotation) && quotation.direct && !quotation.speaker);
  if (open.length === 0) return quotations;
  const spoken = quotations
    .filter(({ direct, speaker }) => direct && speaker)
    .map(({ start, end, speaker }) => ({ start, speaker, words: wordsIn(text.slice(start, end)) }));
  const found = new Map<Quotation, string | undefined>();
  for (const quotation of open.slice(0, 40)) {
    const own = [...wordsIn(text.slice(quotation.start, quotation.end))];
    if (own.length < fewest) continue;
    const source = spoken.find(
      ({ start, words }) =>
        start > quotation.end && own.filter((word) => words.has(word)).length >= shared * own.length,
    );
    if (source) found.set(quotation, source.speaker);
  }
  return quotations.map((quotation) => {
    const speaker = found.get(quotation);
    return speaker ? { ...quotation, speaker } : quotation;
  });
}

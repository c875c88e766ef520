import { textFragmentUrl } from '../anchoring/text-fragment.ts';
import type { Highlight, Source } from './records.ts';

type Quoted = Pick<Highlight, 'quote' | 'selectors'>;
type Cited = Pick<Source, 'url' | 'title' | 'byline' | 'publisher' | 'publishedTime'>;

/** "2026-07-02T05:30:00+02:00" as a reader writes it in `locale`; what is no date is left out. */
function day(time: string | undefined, locale: string): string | undefined {
  const date = new Date(time ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toLocaleDateString(locale, { dateStyle: 'long' });
}

/**
 * A passage to paste elsewhere: the quotation, and under it a line with author, title, publisher and date and one with the URL that shows the
 * passage. `inMarks` puts a text in the quotation marks of the reader's language; `locale` is the language of the date.
 */
export function quotationText(
  { quote, selectors }: Quoted,
  { byline, title, publisher, publishedTime, url }: Cited,
  locale: string,
  inMarks: (text: string) => string,
): string {
  const work = byline.length > 0 ? `${byline.join(', ')}: ${title}` : title;
  const line = [work, publisher, day(publishedTime, locale)].filter(Boolean).join(', ');
  return [inMarks(quote.trim()), line, textFragmentUrl(url, selectors)].join('\n');
}

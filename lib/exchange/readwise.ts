import Papa from 'papaparse';
import { bundleOf, type ForeignHighlight } from './foreign.ts';
import { lineAt, type ReadResult, type Unread } from './read-result.ts';

/** The columns of Readwise's CSV export. */
type Row = Partial<
  Record<
    'Highlight' | 'Book Title' | 'Book Author' | 'Note' | 'Color' | 'Tags' | 'Location' | 'Highlighted at' | 'URL',
    string
  >
>;

/** Whether a first line is that of a Readwise export. */
export const isReadwise = (text: string) => /^\uFEFF?"?Highlight"?,.*Book Title/.test(text);

/** Reads Readwise's CSV export. */
export async function readReadwise(text: string): Promise<ReadResult> {
  const found: ForeignHighlight[] = [];
  const unread: Unread[] = [];
  // Where the row that comes next begins: a row may have several lines.
  let start = text.indexOf('\n') + 1;
  Papa.parse<Row>(text.replace(/^\uFEFF/, ' '), {
    header: true,
    transformHeader: (name) => name.trim(),
    skipEmptyLines: true,
    step({ data, errors, meta }) {
      const line = lineAt(text, start + 1);
      start = meta.cursor;
      const quote = data.Highlight?.trim();
      if (errors.length > 0) unread.push({ line, reason: 'badRow' });
      else if (!quote) unread.push({ line, reason: 'noPassage' });
      else found.push(highlightOf(quote, data));
    },
  });
  return { bundle: await bundleOf(found), unread };
}

const highlightOf = (quote: string, row: Row): ForeignHighlight => ({
  quote,
  title: row['Book Title']?.trim() || '–',
  authors: row['Book Author']?.trim() ? [row['Book Author'].trim()] : [],
  note: row.Note?.trim() ?? '',
  tags: row.Tags?.split(',') ?? [],
  position: Number.parseInt(row.Location ?? '', 10) || 0,
  created: Date.parse(row['Highlighted at'] ?? '') || 0,
  ...(row.Color && { colour: row.Color }),
  ...(row.URL && { url: row.URL }),
});

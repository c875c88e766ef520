import Papa from 'papaparse';
import type { Bundle } from '../notebook/bundle.ts';
import { bySource } from './by-source.ts';

/** One row a highlight. Cells that a spreadsheet would take for formulas are made harmless. */
export function writeCsv(bundle: Bundle): string {
  const rows = bySource(bundle).flatMap(({ source, highlights }) =>
    highlights.map((highlight) => ({
      quote: highlight.quote,
      note: highlight.note,
      tags: highlight.tags.join(', '),
      colour: highlight.colour,
      created: new Date(highlight.created).toISOString(),
      title: source.title,
      author: source.byline.join('; '),
      publisher: source.publisher ?? '',
      published: source.publishedTime ?? '',
      url: source.url,
    })),
  );
  // Without the mark, spreadsheets take UTF-8 for something else.
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}

import { bundleOf, type ForeignHighlight } from './foreign.ts';
import { kindleDate, kindleWords } from './kindle-words.ts';
import type { ReadResult, Unread } from './read-result.ts';

const SEPARATOR = /^={10}\s*$/;

/** Whether a text is a Kindle's "My Clippings". */
export const isKindle = (text: string) => text.split('\n', 200).some((line) => SEPARATOR.test(line));

/** An entry of the file, and the line it begins on. */
interface Entry {
  line: number;
  lines: string[];
}

/** Reads a Kindle's "My Clippings.txt": highlights, and the notes that were made at their place. */
export async function readKindle(text: string): Promise<ReadResult> {
  const found: (ForeignHighlight & { end: number })[] = [];
  const notes: { title: string; at: number; text: string; line: number }[] = [];
  const unread: Unread[] = [];
  for (const { line, lines } of entriesOf(text)) {
    const [heading = '', meta = '', , ...body] = lines;
    const content = body.join('\n').trim();
    const place = kindleWords.location.exec(meta) ?? kindleWords.page.exec(meta);
    const start = Number(place?.[1] ?? 0);
    const end = Number(place?.[2] ?? start);
    const { title, authors } = headingOf(heading);
    if (kindleWords.bookmark.test(meta)) continue;
    if (!kindleWords.highlight.test(meta) && !kindleWords.note.test(meta)) unread.push({ line, reason: 'badRow' });
    else if (!content) unread.push({ line, reason: 'noPassage' });
    else if (kindleWords.highlight.test(meta))
      found.push({ title, authors, quote: content, position: start, end, created: kindleDate(meta) });
    else notes.push({ title, at: start, text: content, line });
  }
  for (const note of notes) {
    const at = found.find((one) => one.title === note.title && (one.position ?? 0) <= note.at && note.at <= one.end);
    if (at) at.note = [at.note, note.text].filter(Boolean).join('\n\n');
    else unread.push({ line: note.line, reason: 'noHighlight' });
  }
  return { bundle: await bundleOf(found), unread };
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  text.split(/\r?\n/).forEach((raw, at) => {
    const line = raw.replace(/^\uFEFF/, '');
    if (SEPARATOR.test(line)) entry = null;
    else if (entry) entry.lines.push(line);
    else if (line.trim()) {
      entry = { line: at + 1, lines: [line] };
      entries.push(entry);
    }
  });
  return entries;
}

/** "Title (Author; Author)" */
function headingOf(heading: string): { title: string; authors: string[] } {
  const [, title = heading, authors = ''] = /^(.*)\(([^()]*)\)\s*$/.exec(heading) ?? [];
  return {
    title: title.trim() || '–',
    authors: authors
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean),
  };
}
